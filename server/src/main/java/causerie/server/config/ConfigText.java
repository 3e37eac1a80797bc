package causerie.server.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a configuration as the file that makes it. Passwords are written as hashes. */
final class ConfigText {
    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");

    private ConfigText() {}

    static String of(ServerConfig config) {
        StringBuilder text = new StringBuilder(4096);
        text.append("# What is in force, and what of it is so without being set.\n");
        text.append("# Saved as a file, it can be changed and given to --config.\n\n");
        config.settings().forEach(setting -> text.append(line(setting)).append('\n'));
        config.operators().forEach(operator -> operator(operator, text));
        config.accounts().forEach(account -> section("account", account.name(), account.password(), text));
        return text.toString();
    }

    private static String line(Setting setting) {
        // A password writes itself as a hash.
        Optional<String> value = setting.isSecret()
                ? Optional.ofNullable(setting.option().getValue()).map(Object::toString)
                : setting.text();
        if (value.isEmpty()) {
            return "# " + setting.name() + " is not set";
        }
        String line = setting.name() + " = " + (setting.isBare() ? value.get() : quoted(value.get()));
        return setting.isDefault() ? String.format(Locale.ROOT, "%-40s # default", line) : line;
    }

    private static void operator(Operator operator, StringBuilder text) {
        section("operator", operator.name(), operator.password(), text);
        text.append("networks = ").append(quoted(operator.from().toString())).append('\n');
    }

    private static void section(String kind, String name, PasswordHash password, StringBuilder text) {
        text.append("\n[")
                .append(kind)
                .append('.')
                .append(BARE_KEY.matcher(name).matches() ? name : quoted(name))
                .append("]\npassword-hash = ")
                .append(quoted(password.toString()))
                .append('\n');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
