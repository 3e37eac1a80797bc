package causerie.client;

import causerie.client.model.Settings;
import causerie.client.ui.login.LoginForm;
import causerie.client.ui.login.PersonName;
import java.nio.file.Path;
import java.util.Optional;

/** What the command line asks for; empty where it says nothing. */
record StartOptions(
        Optional<String> server,
        Optional<String> name,
        Optional<String> password,
        Optional<Path> profile,
        Optional<Settings.Theme> theme,
        Optional<Settings.Language> language) {
    private static final String USUAL_SERVER = "localhost";

    /** Whether enough is said to go in without asking. */
    boolean joinsAtOnce() {
        return server.isPresent() && name.isPresent();
    }

    /** What stands in the login before anything is typed. */
    LoginForm form(Settings kept) {
        String usualName = kept.name().isEmpty() ? PersonName.valid(System.getProperty("user.name", "")) : kept.name();
        String usualServer = kept.server().isEmpty() ? USUAL_SERVER : kept.server();
        return new LoginForm(name.orElse(usualName), server.orElse(usualServer), password);
    }

    /** The settings with what the command line says instead. */
    Settings over(Settings kept) {
        Settings themed = theme.map(kept::withTheme).orElse(kept);
        return language.map(themed::withLanguage).orElse(themed);
    }
}
