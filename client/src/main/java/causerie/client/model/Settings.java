package causerie.client.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers between two starts. Immutable.
 *
 * @param name the name last used; empty when none was
 * @param server the address last used, as it was typed; empty when none was
 */
public record Settings(
        String name, String server, Language language, Look look, Habits habits, Notices notices, Place place) {
    /** What a new person starts with. */
    public static final Settings DEFAULT =
            new Settings("", "", Language.SYSTEM, Look.USUAL, Habits.USUAL, Notices.USUAL, Place.UNKNOWN);

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

    /** The languages that what is written may be in; a word of another is marked. */
    public enum Spelling {
        /** The one of the window. */
        WINDOW,
        EN,
        FR,
        BOTH,
        /** Nothing is marked. */
        OFF
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

    /**
     * How the person works.
     *
     * @param awayMinutes after how many minutes without a sign the person counts as away; 0 for never
     */
    public record Habits(SendKey sendKey, Spelling spelling, int awayMinutes) {
        public static final int MOST_MINUTES = 1_440;

        static final Habits USUAL = new Habits(SendKey.ENTER, Spelling.WINDOW, 0);

        public Habits with(SendKey next) {
            return new Habits(next, spelling, awayMinutes);
        }

        public Habits with(Spelling next) {
            return new Habits(sendKey, next, awayMinutes);
        }

        public Habits withAwayMinutes(int next) {
            return new Habits(sendKey, spelling, next);
        }
    }

    /**
     * Of what the person wants to be told while elsewhere.
     *
     * @param level of conversations for which nothing else is said
     * @param keywords words that are as good as the person's name
     * @param rooms the level of some conversations, by their names in small letters
     */
    public record Notices(Level level, List<String> keywords, boolean doNotDisturb, Map<String, Level> rooms) {
        /** The most conversations with a level of their own; there is no place for more. */
        public static final int MAX_ROOMS = 200;

        static final Notices USUAL = new Notices(Level.MENTIONS, List.of(), false, Map.of());

        public Notices {
            keywords = List.copyOf(keywords);
            rooms = Map.copyOf(rooms);
        }

        /** Of what of a conversation the person wants to be told. */
        public Level level(String conversation) {
            return levelOf(conversation).orElse(level);
        }

        /** The level of a conversation that has one of its own. */
        public Optional<Level> levelOf(String conversation) {
            return Optional.ofNullable(rooms.get(conversation.toLowerCase(Locale.ROOT)));
        }

        public Notices with(Level next) {
            return new Notices(next, keywords, doNotDisturb, rooms);
        }

        public Notices withKeywords(List<String> next) {
            return new Notices(level, next, doNotDisturb, rooms);
        }

        public Notices withDoNotDisturb(boolean next) {
            return new Notices(level, keywords, next, rooms);
        }

        /** With a level for a conversation, or with empty the usual one again. */
        public Notices with(String conversation, Optional<Level> next) {
            Map<String, Level> all = new HashMap<>(rooms);
            String name = conversation.toLowerCase(Locale.ROOT);
            all.remove(name);
            if (all.size() < MAX_ROOMS) {
                next.ifPresent(one -> all.put(name, one));
            }
            return new Notices(level, keywords, doNotDisturb, all);
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
        return new Settings(nextName, nextServer, language, look, habits, notices, place);
    }

    public Settings withTheme(Theme next) {
        return with(look.with(next));
    }

    public Settings withLanguage(Language next) {
        return new Settings(name, server, next, look, habits, notices, place);
    }

    public Settings with(Look next) {
        return new Settings(name, server, language, next, habits, notices, place);
    }

    public Settings with(Habits next) {
        return new Settings(name, server, language, look, next, notices, place);
    }

    public Settings with(Notices next) {
        return new Settings(name, server, language, look, habits, next, place);
    }

    public Settings withWindow(Bounds bounds, Map<String, Integer> dividers) {
        return new Settings(name, server, language, look, habits, notices, new Place(Optional.of(bounds), dividers));
    }
}
