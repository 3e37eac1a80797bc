package causerie.client.model;

/** The beginning of a text, never with half a character at its end. Stateless. */
public final class Beginning {
    private static final String ELLIPSIS = "…";

    private Beginning() {}

    /** As much of a text as there is room for, in UTF-16 units; all of it if it is shorter. */
    public static String of(String text, int room) {
        return text.substring(0, length(text, room));
    }

    /** The same, with an ellipsis after it where something is left out. */
    public static String marked(String text, int room) {
        return text.length() <= room ? text : of(text, room) + ELLIPSIS;
    }

    /** How long it is; 0 where there is no room. */
    public static int length(String text, int room) {
        int end = Math.min(text.length(), Math.max(0, room));
        return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
