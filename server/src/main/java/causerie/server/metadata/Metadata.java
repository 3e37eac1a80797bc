package causerie.server.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said about one person or one room, by key; it goes with them. Any thread may look. It is changed, and whoever has
 * to hear of that is told, in the order of everything, so that all hear of changes in their order.
 */
public final class Metadata {
    private static final Pattern KEY = Pattern.compile("[a-z0-9_./-]+");

    private volatile Map<String, String> values = Map.of();

    /** "Key names are restricted to the ranges a-z, 0-9, and _./-. The empty string is an invalid value." */
    public static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }

    /** What there is, in the order in which it came; never changes. */
    public Map<String, String> values() {
        return values;
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Sets a key, or removes it when there is no value; one at a time. */
    public void set(String key, Optional<String> value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        value.ifPresentOrElse(text -> next.put(key, text), () -> next.remove(key));
        values = Collections.unmodifiableMap(next);
    }
}
