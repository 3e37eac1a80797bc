package causerie.client.ui.quick;

/**
 * Something to go to or to do.
 *
 * @param name what it is called, in words
 * @param hint what stands at the right, such as its key
 * @param unread how much is unread there
 * @param go goes there or does it
 */
public record QuickRow(Kind kind, String name, String hint, int unread, Runnable go) {
    /** What is gone to or done; the earlier ones come first where all else is the same. */
    public enum Kind {
        ROOM(6, "sign"),
        PERSON(6, "person"),
        CLOSED_ROOM(3, "sign"),
        CLOSED_PERSON(3, "person"),
        ACTION(2, "more"),
        SETTING(1, "settings"),
        /** Somebody who has not been written to. */
        STRANGER(0, "person"),
        COMMAND(0, "keyboard");

        private final int worth;
        private final String icon;

        Kind(int worth, String icon) {
            this.worth = worth;
            this.icon = icon;
        }

        int worth() {
            return worth;
        }

        String icon() {
            return icon;
        }
    }

    /** Whether one goes there; else it is something to do. */
    public boolean isPlace() {
        return kind != Kind.ACTION && kind != Kind.SETTING && kind != Kind.COMMAND;
    }

    /** What letters are looked for in. */
    String sought() {
        return kind == Kind.COMMAND ? name + " " + hint : name;
    }
}
