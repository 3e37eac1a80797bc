package causerie.server.config;

import causerie.irc.Tags;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Client-only tags that are not passed on. Immutable. See <a
 * href="https://ircv3.net/specs/extensions/message-tags#rpl_isupport-tokens">CLIENTTAGDENY</a>.
 *
 * @param items names without the {@code +}; or {@code *} for all, and then each that is allowed with a hyphen before it
 */
public record DeniedTags(List<String> items) {
    /** All are passed on. */
    public static final DeniedTags NONE = new DeniedTags(List.of());

    private static final String ALL = "*";
    private static final Pattern NAMES =
            Pattern.compile("[A-Za-z0-9./][A-Za-z0-9./-]*(,[A-Za-z0-9./][A-Za-z0-9./-]*)*");
    // "An asterisk … When used, this MUST be the first item in the list."
    private static final Pattern ALL_BUT = Pattern.compile("\\*(,-[A-Za-z0-9./][A-Za-z0-9./-]*)*");
    private static final int MAX_LENGTH = 300;

    public DeniedTags {
        items = List.copyOf(items);
    }

    /** What a person typed, separated by commas. */
    static Optional<DeniedTags> typed(String list) {
        if (list.isEmpty()) {
            return Optional.of(NONE);
        }
        boolean valid = list.length() <= MAX_LENGTH
                && (NAMES.matcher(list).matches() || ALL_BUT.matcher(list).matches());
        return valid ? Optional.of(new DeniedTags(Arrays.asList(list.split(",")))) : Optional.empty();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The value of CLIENTTAGDENY in 005. */
    public String token() {
        return String.join(",", items);
    }

    /** What may be passed on of the tags of a client's message. */
    public Tags dropFrom(Tags tags) {
        if (isEmpty() || tags.isEmpty()) {
            return tags;
        }
        Map<String, String> kept = new LinkedHashMap<>(tags.values());
        kept.keySet().removeIf(key -> key.startsWith("+") && denies(key.substring(1)));
        return new Tags(kept);
    }

    private boolean denies(String name) {
        return items.contains(ALL) ? !items.contains("-" + name) : items.contains(name);
    }
}
