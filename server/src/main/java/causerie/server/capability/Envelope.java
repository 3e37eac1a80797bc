package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Tags;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message on its way to its readers, with what only some of them asked to know; encoded once for all who asked for
 * the same. Used by one thread at a time.
 */
public final class Envelope {
    // https://ircv3.net/specs/extensions/server-time: YYYY-MM-DDThh:mm:ss.sssZ
    private static final DateTimeFormatter SERVER_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Message message;
    private final Instant time;
    private final String msgid;
    private final Tags clientTags;
    private final String realName;
    private final Optional<Capability> onlyFor;
    private final Map<CapabilitySet, byte[]> encoded = new HashMap<>(4);

    private Envelope(
            Message message,
            Instant time,
            String msgid,
            Tags clientTags,
            String realName,
            Optional<Capability> onlyFor) {
        this.message = message;
        this.time = time;
        this.msgid = msgid;
        this.clientTags = clientTags;
        this.realName = realName;
        this.onlyFor = onlyFor;
    }

    /** A message that everybody can be sent: source, verb and parameters, without tags. */
    public static Envelope of(Message message, Instant time) {
        return new Envelope(message, time, "", Tags.NONE, "", Optional.empty());
    }

    /** The same with an id and the tags that its sender gave it; one of tags alone is for nobody who knows no tags. */
    public Envelope said(String id, Tags tags) {
        Optional<Capability> readers = message.verb().equals("TAGMSG") ? Optional.of(Capability.MESSAGE_TAGS) : onlyFor;
        return new Envelope(message, time, id, tags.clientOnly(), realName, readers);
    }

    /** The same with the real name that {@link Capability#EXTENDED_JOIN} adds. */
    public Envelope withRealName(String name) {
        return new Envelope(message, time, msgid, clientTags, name, onlyFor);
    }

    /** The same, for nobody but those who asked for a capability. */
    public Envelope onlyFor(Capability capability) {
        return new Envelope(message, time, msgid, clientTags, realName, Optional.of(capability));
    }

    /** Whether somebody with these capabilities is sent it at all. */
    public boolean isFor(CapabilitySet capabilities) {
        return onlyFor.isEmpty() || capabilities.has(onlyFor.get());
    }

    /** The line for all who have these capabilities; shared, not to be changed. */
    public byte[] encodedFor(CapabilitySet capabilities) {
        return encoded.computeIfAbsent(capabilities, set -> encode(set, Tags.NONE));
    }

    /** The line for one reader, with further tags first. */
    public byte[] encode(CapabilitySet capabilities, Tags further) {
        Message adapted = message;
        for (Capability capability : capabilities.list()) {
            adapted = capability.adapt(adapted, this);
        }
        return MessageFormatter.encode(adapted.withTags(further.with(adapted.tags())));
    }

    /** The message without anything that capabilities add. */
    public Message message() {
        return message;
    }

    /** When it happened. */
    public Instant time() {
        return time;
    }

    Tags timeTag() {
        return Tags.of("time", SERVER_TIME.format(time));
    }

    String msgid() {
        return msgid;
    }

    Tags clientTags() {
        return clientTags;
    }

    String realName() {
        return realName;
    }
}
