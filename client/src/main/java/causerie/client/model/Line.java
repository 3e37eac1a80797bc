package causerie.client.model;

import java.time.Instant;
import java.util.List;

/** One line of a timeline, with nothing translated: the window finds the words. */
public sealed interface Line {
    /** When it happened. */
    Instant time();

    /**
     * Something that a person said.
     *
     * @param id what the server calls it, or our own label while it is on its way; may be empty
     * @param author the name at that time
     * @param text as it came, with IRC's formatting codes
     * @param own whether we said it
     * @param marks what was done to it since
     */
    record Text(Instant time, String id, String author, String text, Kind kind, boolean own, State state, Marks marks)
            implements Line {
        /** A line that was only said. */
        public Text(Instant time, String id, String author, String text, Kind kind, boolean own, State state) {
            this(time, id, author, text, kind, own, state, Marks.NONE);
        }

        /** The same line in another state, and with the id by which it is now known. */
        public Text in(State next, String nextId, Instant nextTime) {
            return new Text(nextTime, nextId, author, text, kind, own, next, marks);
        }

        public Text with(Marks next) {
            return new Text(time, id, author, text, kind, own, state, next);
        }

        /** The line with other words. */
        Text edited(String words, Kind nextKind) {
            return new Text(time, id, author, words, nextKind, own, state, marks.afterEdit());
        }

        /** What is left of the line when it was taken back. */
        Text redacted(Redaction redaction) {
            return new Text(time, id, author, "", kind, own, state, marks.after(redaction));
        }

        /** Whether it was taken back, so that its words are gone. */
        public boolean isRedacted() {
            return marks.redaction().isPresent();
        }

        /** Whether the server has it and has said what it calls it, so that something can be done to it. */
        public boolean isKnown() {
            return state == State.DELIVERED && !id.isEmpty();
        }
    }

    /** How something was said. */
    enum Kind {
        MESSAGE,
        /** A notice: said by a program, answered by none. */
        NOTICE,
        /** What somebody does, in the third person. */
        ACTION
    }

    /** How far a line of ours has got; lines of others are {@link #DELIVERED}. */
    enum State {
        SENDING,
        DELIVERED,
        FAILED
    }

    /**
     * Something that happened.
     *
     * @param person whom it is about; may be empty
     * @param details by event: the new name, the reason, the new topic, who did it
     */
    record Event(Instant time, What what, String person, List<String> details) implements Line {
        public Event {
            person = person.substring(0, Math.min(person.length(), Network.MAX_NAME));
            details = List.copyOf(details);
        }
    }

    /** What can happen, with the details that follow. */
    enum What {
        JOINED,
        /** The reason, may be empty. */
        LEFT,
        /** The reason, may be empty. */
        QUIT,
        /** The new name. */
        RENAMED,
        /** Who removed the person, and the reason, may be empty. */
        REMOVED,
        /** The new topic, empty when cleared. */
        TOPIC,
        /** The modes and their parameters as one text. */
        MODE,
        /** The rank as the name of a constant of {@link Rank}; true or false, as given or taken; who did it. */
        RANKED,
        /** Who may not come in any more: the kind as the name of a constant of {@link BanMask.Kind}, and who. */
        BANNED,
        /** The same of who may come in again. */
        UNBANNED,
        CONNECTED,
        /** More was said here than the lines around tell. */
        MISSING,
        /** Why, as the name of a constant of {@link Trouble}; the server's last words, may be empty. */
        DISCONNECTED,
        /** What the person left as a message while away. */
        AWAY,
        /** The server keeps the person's name for us from now on. */
        NAME_KEPT,
        /** The room to which the person invites us. */
        INVITED,
        /** The person is invited to the room, by us. */
        INVITING,
        /** What the server answered in its own words; the reply's code; what it is about, may be empty. */
        REFUSED,
        /** Words of the server itself. */
        SERVER
    }
}
