package causerie.server.journal;

import causerie.irc.Message;
import causerie.irc.Source;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Correction;
import causerie.server.capability.EditEnvelope;
import causerie.server.capability.Envelope;
import causerie.server.capability.Multiline;
import causerie.server.capability.MultilineEnvelope;
import causerie.server.capability.Sender;
import causerie.server.session.CommandException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody says, changes or takes back, before the journal has given it its time and id. */
public sealed interface Said {
    /** PRIVMSG, NOTICE, TAGMSG, REDACT or EDIT. */
    String verb();

    Sender sender();

    Place place();

    /** What its sender has written before it, if anything. */
    default Tags tags() {
        return Tags.NONE;
    }

    /** As those are told who hear it. */
    String target();

    /** As whom its sender was seen then. */
    Source source();

    /** What people wrote, with a line feed between lines; empty for what is told otherwise. */
    default String written() {
        return "";
    }

    Envelope stamped(Instant time, String msgid);

    /** Whether people have written it to be read. */
    default boolean isWritten() {
        return false;
    }

    /** Whether it is worth to be kept for those who come later. */
    default boolean isLasting() {
        return true;
    }

    /**
     * In one line, or in tags alone.
     *
     * @param tags as its sender wrote them
     */
    record Line(Message message, Tags tags, Sender sender, Place place) implements Said {
        /** Nobody reads later that somebody was writing; and it would push out what was written. */
        private static final Set<String> PASSING = Set.of("+typing", "+draft/typing");

        @Override
        public String target() {
            return message.param(0);
        }

        @Override
        public Source source() {
            return message.source();
        }

        @Override
        public boolean isWritten() {
            return !message.verb().equals("TAGMSG");
        }

        @Override
        public String written() {
            return isWritten() ? message.lastParam() : "";
        }

        @Override
        public boolean isLasting() {
            return isWritten()
                    || !PASSING.containsAll(tags.clientOnly().values().keySet());
        }

        @Override
        public String verb() {
            return message.verb();
        }

        @Override
        public Envelope stamped(Instant time, String msgid) {
            return Envelope.of(message, time).from(sender).said(msgid, tags);
        }
    }

    /**
     * In several lines.
     *
     * @param tags as its sender wrote them
     */
    record Lines(Multiline text, Tags tags, Sender sender, Place place) implements Said {
        @Override
        public String target() {
            return text.target();
        }

        @Override
        public Source source() {
            return text.source();
        }

        @Override
        public String written() {
            return text.joined();
        }

        @Override
        public boolean isWritten() {
            return true;
        }

        @Override
        public String verb() {
            return text.verb();
        }

        @Override
        public Envelope stamped(Instant time, String msgid) {
            return MultilineEnvelope.of(text, time).from(sender).said(msgid, tags);
        }
    }

    /**
     * That a message is taken back.
     *
     * @param redacted the id of that message
     */
    record Redaction(Message message, Sender sender, Place place, String redacted) implements Said {
        @Override
        public String target() {
            return message.param(0);
        }

        @Override
        public Source source() {
            return message.source();
        }

        @Override
        public boolean isLasting() {
            return false;
        }

        @Override
        public String verb() {
            return message.verb();
        }

        @Override
        public Envelope stamped(Instant time, String msgid) {
            return Envelope.of(message, time)
                    .from(sender)
                    .said(msgid, Tags.NONE)
                    .onlyFor(Capability.MESSAGE_REDACTION);
        }
    }

    /**
     * That a message has other words now.
     *
     * @param tags as its sender wrote them; they are not passed on
     */
    record Edit(Correction correction, Tags tags, Sender sender, Place place) implements Said {
        /** The message in these words: in one line, or in several. */
        public Said of(Said original) {
            List<Multiline.Line> lines = correction.text().lines();
            Multiline text = new Multiline(original.source(), original.verb(), original.target(), lines);
            return lines.size() == 1
                    ? new Line(text.message(lines.get(0)), original.tags(), original.sender(), original.place())
                    : new Lines(text, original.tags(), original.sender(), original.place());
        }

        /** An answer to one about a message that is not there, or not any more. */
        public CommandException unknown() {
            return CommandException.unknownMessage(verb(), target(), correction.msgid());
        }

        @Override
        public String target() {
            return correction.text().target();
        }

        @Override
        public Source source() {
            return correction.text().source();
        }

        @Override
        public boolean isLasting() {
            return false;
        }

        @Override
        public String verb() {
            return Correction.VERB;
        }

        @Override
        public Envelope stamped(Instant time, String msgid) {
            return EditEnvelope.of(correction, sender, time, msgid);
        }
    }

    /** What happens in a room and is told there, such as that somebody comes in. */
    record Event(Message message, Sender sender, Place place) implements Said {
        @Override
        public String target() {
            return message.param(0);
        }

        @Override
        public Source source() {
            return message.source();
        }

        @Override
        public String verb() {
            return message.verb();
        }

        @Override
        public Envelope stamped(Instant time, String msgid) {
            return Envelope.of(message, time).from(sender);
        }
    }
}
