package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Tags;
import java.time.Instant;
import java.util.Optional;

/** One message on its way to its readers, with what only some of them asked to know. */
public final class MessageEnvelope implements Envelope {
    private final Message message;
    private final Instant time;
    private final Extras extras;
    private final Encodings encodings = new Encodings(bits -> encode(new CapabilitySet(bits), Tags.NONE));
    private byte[] body = {};

    /**
     * What not everybody is told, and who is told at all.
     *
     * @param msgid the id, empty when it has none
     * @param clientTags the tags that its sender gave it for others
     * @param required what a reader must have asked for
     * @param excluded what a reader may not have asked for
     * @param edited when its words were changed, if ever
     */
    private record Extras(
            String msgid,
            Tags clientTags,
            Sender sender,
            CapabilitySet required,
            CapabilitySet excluded,
            Optional<Instant> edited) {
        static final Extras NONE =
                new Extras("", Tags.NONE, Sender.NOBODY, CapabilitySet.NONE, CapabilitySet.NONE, Optional.empty());

        Extras said(String id, Tags tags) {
            return new Extras(id, tags.clientOnly(), sender, required, excluded, edited);
        }

        Extras from(Sender other) {
            return new Extras(msgid, clientTags, other, required, excluded, edited);
        }

        Extras requiring(Capability capability) {
            return new Extras(msgid, clientTags, sender, required.with(capability), excluded, edited);
        }

        Extras excluding(Capability capability) {
            return new Extras(msgid, clientTags, sender, required, excluded.with(capability), edited);
        }

        Extras edited(Instant when) {
            return new Extras(msgid, clientTags, sender, required, excluded, Optional.of(when));
        }
    }

    MessageEnvelope(Message message, Instant time) {
        this(message, time, Extras.NONE);
    }

    private MessageEnvelope(Message message, Instant time, Extras extras) {
        this.message = message;
        this.time = time;
        this.extras = extras;
    }

    /** The same with an id and the tags that its sender gave it; one of tags alone is for nobody who knows no tags. */
    public MessageEnvelope said(String id, Tags tags) {
        Extras next = extras.said(id, tags);
        return with(message.verb().equals("TAGMSG") ? next.requiring(Capability.MESSAGE_TAGS) : next);
    }

    /** The same, telling who it is from to those who asked. */
    public MessageEnvelope from(Sender sender) {
        return with(extras.from(sender));
    }

    /** The same, for nobody but those who asked for a capability. */
    public MessageEnvelope onlyFor(Capability capability) {
        return with(extras.requiring(capability));
    }

    /** The same, for nobody who asked for a capability: those are told in another way. */
    public MessageEnvelope exceptFor(Capability capability) {
        return with(extras.excluding(capability));
    }

    @Override
    public MessageEnvelope edited(Instant when) {
        return with(extras.edited(when));
    }

    /** Another message that is told in the same way. */
    MessageEnvelope about(Message other) {
        return new MessageEnvelope(other, time, extras);
    }

    private MessageEnvelope with(Extras next) {
        return new MessageEnvelope(message, time, next);
    }

    @Override
    public boolean isFor(CapabilitySet capabilities) {
        return capabilities.hasAll(extras.required) && !capabilities.hasAny(extras.excluded);
    }

    @Override
    public byte[] encodedFor(CapabilitySet capabilities) {
        return encodings.of(capabilities.adaptingBits());
    }

    @Override
    public byte[] encode(CapabilitySet capabilities, Tags further) {
        Message adapted = message;
        for (Capability capability : Capability.ADAPTING) {
            if (capabilities.has(capability)) {
                adapted = capability.adapt(adapted, this);
            }
        }
        Tags tags = further.with(adapted.tags());
        return adapted.withTags(Tags.NONE).equals(message)
                ? MessageFormatter.encode(tags, body())
                : MessageFormatter.encode(adapted.withTags(tags));
    }

    /** The message without tags, which most readers get alike. */
    private byte[] body() {
        if (body.length == 0) {
            body = MessageFormatter.encode(message);
        }
        return body;
    }

    /** The message without anything that capabilities add. */
    public Message message() {
        return message;
    }

    @Override
    public Instant time() {
        return time;
    }

    Tags timeTag() {
        return ServerTime.tag(time);
    }

    String msgid() {
        return extras.msgid;
    }

    Optional<Instant> edited() {
        return extras.edited;
    }

    Tags clientTags() {
        return extras.clientTags;
    }

    Sender sender() {
        return extras.sender;
    }
}
