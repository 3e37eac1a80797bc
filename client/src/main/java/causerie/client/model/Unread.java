package causerie.client.model;

import java.util.function.Predicate;

/**
 * How much of a conversation has not been read. Immutable.
 *
 * @param messages what others said
 * @param mentions those of them that are meant for us
 */
record Unread(int messages, int mentions) {
    static final Unread NONE = new Unread(0, 0);

    /** Counts among these lines; the beginning of them has been read if {@code from} is not 0. */
    static Unread of(Lines lines, int from, Predicate<Line.Text> isMention) {
        return NONE.and(lines, from, isMention);
    }

    /** With what is in the lines from there on. */
    Unread and(Lines lines, int from, Predicate<Line.Text> isMention) {
        int allMessages = messages;
        int allMentions = mentions;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text text && !text.own() && !text.isRedacted()) {
                allMessages++;
                allMentions += isMention.test(text) ? 1 : 0;
            }
        }
        return new Unread(allMessages, allMentions);
    }
}
