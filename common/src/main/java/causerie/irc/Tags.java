package causerie.irc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tags of a message: keys with values, in the order they were written; an empty value and a missing one are the
 * same. Immutable. See <a href="https://ircv3.net/specs/extensions/message-tags">message-tags</a>.
 */
public record Tags(Map<String, String> values) {
    /** No tags at all. */
    public static final Tags NONE = new Tags(Map.of());

    public Tags {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One tag. */
    public static Tags of(String key, String value) {
        return new Tags(Map.of(key, value));
    }

    /** The value of a tag, empty text when it was sent without one. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** These tags and one more, which replaces one of the same key. */
    public Tags with(String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(key, value);
        return new Tags(all);
    }

    /** These tags followed by others, which replace those of the same key. */
    public Tags with(Tags others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Tags(all);
    }

    /** Only the tags that a server relays as they came: those whose key begins with {@code +}. */
    public Tags clientOnly() {
        if (values.isEmpty()) {
            return NONE;
        }
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(key -> !key.startsWith("+"));
        return kept.isEmpty() ? NONE : new Tags(kept);
    }
}
