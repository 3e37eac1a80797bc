package causerie.server.capability;

import causerie.irc.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client can ask for with CAP: its name, and how it changes a message for those who asked. Listed in
 * {@code CAP LS} in this order. See <a href="https://ircv3.net/specs/extensions/capability-negotiation">Capability
 * negotiation</a>.
 */
public enum Capability {
    /** <a href="https://ircv3.net/specs/extensions/away-notify">away-notify</a> */
    AWAY_NOTIFY("away-notify"),
    /** <a href="https://ircv3.net/specs/extensions/batch">batch</a> */
    BATCH("batch"),
    /**
     * Members hear of capabilities that come and go; always on for those who said 302. <a
     * href="https://ircv3.net/specs/extensions/capability-negotiation#cap-notify">cap-notify</a>
     */
    CAP_NOTIFY("cap-notify"),
    /** <a href="https://ircv3.net/specs/extensions/echo-message">echo-message</a> */
    ECHO_MESSAGE("echo-message"),
    /** <a href="https://ircv3.net/specs/extensions/extended-join">extended-join</a> */
    EXTENDED_JOIN("extended-join") {
        @Override
        Message adapt(Message message, Envelope envelope) {
            if (!message.verb().equals("JOIN")) {
                return message;
            }
            List<String> params = new ArrayList<>(message.params());
            params.add("*");
            params.add(envelope.realName());
            return new Message(message.tags(), message.source(), message.verb(), params);
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/labeled-response">labeled-response</a> */
    LABELED_RESPONSE("labeled-response"),
    /** <a href="https://ircv3.net/specs/extensions/message-tags">message-tags</a>; brings the msgid tag, too. */
    MESSAGE_TAGS("message-tags") {
        @Override
        Message adapt(Message message, Envelope envelope) {
            Message known = envelope.msgid().isEmpty() ? message : message.withTag("msgid", envelope.msgid());
            return known.withTags(known.tags().with(envelope.clientTags()));
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/multi-prefix">multi-prefix</a> */
    MULTI_PREFIX("multi-prefix"),
    /** <a href="https://ircv3.net/specs/extensions/server-time">server-time</a> */
    SERVER_TIME("server-time") {
        @Override
        Message adapt(Message message, Envelope envelope) {
            return message.withTags(envelope.timeTag().with(message.tags()));
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/setname">setname</a> */
    SETNAME("setname");

    private final String token;

    Capability(String token) {
        this.token = token;
    }

    /** The name in CAP LS and CAP REQ. */
    public String token() {
        return token;
    }

    /** The capability of this name; empty when we have none such. */
    public static Optional<Capability> named(String token) {
        for (Capability capability : values()) {
            if (capability.token.equals(token)) {
                return Optional.of(capability);
            }
        }
        return Optional.empty();
    }

    /** The message as those see it who asked for this capability. */
    Message adapt(Message message, Envelope envelope) {
        return message;
    }
}
