package causerie.client.model;

import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers between two starts. Immutable.
 *
 * @param name the name last used; empty when none was
 * @param server the address last used, as it was typed; empty when none was
 * @param window where the window was
 * @param dividers the width of parts of the window, by the part's name
 */
public record Settings(
        String name,
        String server,
        Theme theme,
        Language language,
        Optional<Bounds> window,
        Map<String, Integer> dividers) {
    /** What a new person starts with. */
    public static final Settings DEFAULT =
            new Settings("", "", Theme.SYSTEM, Language.SYSTEM, Optional.empty(), Map.of());

    public Settings {
        dividers = Map.copyOf(dividers);
    }

    /** Light or dark. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The language of the window. */
    public enum Language {
        SYSTEM,
        EN,
        FR
    }

    /** A rectangle on the screen, in pixels of the user. */
    public record Bounds(int x, int y, int width, int height) {}

    public Settings withLogin(String nextName, String nextServer) {
        return new Settings(nextName, nextServer, theme, language, window, dividers);
    }

    public Settings withTheme(Theme next) {
        return new Settings(name, server, next, language, window, dividers);
    }

    public Settings withLanguage(Language next) {
        return new Settings(name, server, theme, next, window, dividers);
    }

    public Settings withWindow(Bounds bounds, Map<String, Integer> nextDividers) {
        return new Settings(name, server, theme, language, Optional.of(bounds), nextDividers);
    }
}
