package causerie.client.model;

import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers between two starts. Immutable.
 *
 * @param name the name last used; empty when none was
 * @param server the address last used, as it was typed; empty when none was
 */
public record Settings(String name, String server, Language language, Look look, Habits habits, Place place) {
    /** What a new person starts with. */
    public static final Settings DEFAULT =
            new Settings("", "", Language.SYSTEM, Look.USUAL, Habits.USUAL, Place.UNKNOWN);

    /** The language of the window. */
    public enum Language {
        SYSTEM,
        EN,
        FR
    }

    /** Light or dark. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The colour of what is chosen, recommended or clicked. */
    public enum Accent {
        INDIGO,
        TEAL,
        GREEN,
        ORANGE,
        ROSE,
        PURPLE,
        GREY
    }

    /** How much air is between lines and rows. */
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    /** The key that sends; the other one of the two begins a line. */
    public enum SendKey {
        ENTER,
        CONTROL_ENTER
    }

    /**
     * How the windows look.
     *
     * @param textSize in percent of the usual size, from {@value #LEAST_TEXT} to {@value #MOST_TEXT}
     */
    public record Look(Theme theme, Accent accent, int textSize, Density density) {
        public static final int USUAL_TEXT = 100;
        public static final int LEAST_TEXT = 70;
        public static final int MOST_TEXT = 200;
        /** By how much the size changes at a time. */
        public static final int TEXT_STEP = 10;

        static final Look USUAL = new Look(Theme.SYSTEM, Accent.INDIGO, USUAL_TEXT, Density.COMFORTABLE);

        public Look with(Theme next) {
            return new Look(next, accent, textSize, density);
        }

        public Look with(Accent next) {
            return new Look(theme, next, textSize, density);
        }

        public Look with(Density next) {
            return new Look(theme, accent, textSize, next);
        }

        /** Takes the nearest size that is allowed. */
        public Look withTextSize(int percent) {
            return new Look(theme, accent, Math.max(LEAST_TEXT, Math.min(MOST_TEXT, percent)), density);
        }
    }

    /** How the person works. */
    public record Habits(SendKey sendKey) {
        static final Habits USUAL = new Habits(SendKey.ENTER);

        public Habits with(SendKey next) {
            return new Habits(next);
        }
    }

    /**
     * Where the window was.
     *
     * @param dividers the width of parts of the window, by the part's name
     */
    public record Place(Optional<Bounds> window, Map<String, Integer> dividers) {
        static final Place UNKNOWN = new Place(Optional.empty(), Map.of());

        public Place {
            dividers = Map.copyOf(dividers);
        }
    }

    /** A rectangle on the screen, in pixels of the user. */
    public record Bounds(int x, int y, int width, int height) {}

    public Theme theme() {
        return look.theme();
    }

    public Optional<Bounds> window() {
        return place.window();
    }

    public Map<String, Integer> dividers() {
        return place.dividers();
    }

    public Settings withLogin(String nextName, String nextServer) {
        return new Settings(nextName, nextServer, language, look, habits, place);
    }

    public Settings withTheme(Theme next) {
        return with(look.with(next));
    }

    public Settings withLanguage(Language next) {
        return new Settings(name, server, next, look, habits, place);
    }

    public Settings with(Look next) {
        return new Settings(name, server, language, next, habits, place);
    }

    public Settings with(Habits next) {
        return new Settings(name, server, language, look, next, place);
    }

    public Settings withWindow(Bounds bounds, Map<String, Integer> dividers) {
        return new Settings(name, server, language, look, habits, new Place(Optional.of(bounds), dividers));
    }
}
