package causerie.server.journal;

import causerie.irc.Message;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.Multiline;
import causerie.server.capability.MultilineEnvelope;
import causerie.server.capability.Sender;
import java.time.Instant;

/** What somebody says or takes back, before the journal has given it its time and id. */
public sealed interface Said {
    /** PRIVMSG, NOTICE, TAGMSG or REDACT. */
    String verb();

    Sender sender();

    Place place();

    Envelope stamped(Instant time, String msgid);

    /**
     * In one line, or in tags alone.
     *
     * @param tags as its sender wrote them
     */
    record Line(Message message, Tags tags, Sender sender, Place place) implements Said {
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
}
