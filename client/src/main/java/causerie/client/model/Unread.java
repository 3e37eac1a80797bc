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

    /** Counts among the lines from one place up to another. */
    static Unread between(Lines lines, int from, int until, Predicate<Line.Text> isMention) {
        int messages = 0;
        int mentions = 0;
        for (int i = from; i < until; i++) {
            if (lines.get(i) instanceof Line.Text text && !text.own() && !text.isRedacted()) {
                messages++;
                mentions += isMention.test(text) ? 1 : 0;
            }
        }
        return new Unread(messages, mentions);
    }

    Unread and(Unread more) {
        return new Unread(messages + more.messages, mentions + more.mentions);
    }

    /** What is left when part of it has been read. */
    Unread without(Unread part) {
        return new Unread(messages - part.messages, mentions - part.mentions);
    }
}
