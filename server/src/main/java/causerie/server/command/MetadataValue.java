package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.config.ServerLimits;
import causerie.server.session.Device;
import causerie.server.session.ReplyBuffer;
import java.util.Collection;
import java.util.Optional;

/**
 * A key of somebody or of a room with its value, as it goes to clients.
 *
 * @param target as it is called
 * @param value empty when the key is not set, or not any more
 */
record MetadataValue(String target, String key, Optional<String> value) {
    /** "an asterisk (*) for keys visible to everyone". */
    private static final String VISIBILITY = "*";

    /** Of the METADATA message and of RPL_KEYVALUE; without the value when there is none. */
    String[] params() {
        return value.isPresent()
                ? new String[] {target, key, VISIBILITY, value.get()}
                : new String[] {target, key, VISIBILITY};
    }

    /** Answers a question for it, or the wish to change it. */
    void answer(ReplyBuffer replies) {
        if (value.isPresent()) {
            replies.numeric(Numeric.RPL_KEYVALUE, params());
        } else {
            replies.numeric(Numeric.RPL_KEYNOTSET, target, key, "The key is not set");
        }
    }

    /** Tells those of the readers who subscribed to the key, but for whoever changed it. */
    void tell(Collection<Device> readers, CommandContext context) {
        Envelope event = context.event("METADATA", params()).onlyFor(Capability.METADATA_2);
        for (Device reader : readers) {
            boolean wants = MetadataDialect.isAware(reader)
                    && reader.metadata().subscriptions().has(key);
            if (!wants || reader == context.device()) {
                continue;
            }
            if (MetadataDialect.of(reader) == MetadataDialect.TWO) {
                reader.send(event, context.replies().unflushed());
            } else {
                answer(ReplyBuffer.unasked(
                        reader, context.replies().unflushed(), context.server().answers()));
            }
        }
    }

    /** Whether lines have room for it whoever reads it, and whatever the target will be called. */
    boolean fits(CommandContext context) {
        ServerLimits limits = context.limits();
        String longestName =
                "x".repeat(Math.max(limits.text().nickLength(), limits.text().channelLength()));
        MetadataValue longest = new MetadataValue(longestName, key, value);
        Message event = Message.from(context.source(), "METADATA", longest.params());
        int numeric = context.replies().bytesOf(Numeric.RPL_KEYVALUE, longest.params())
                + limits.text().nickLength();
        return Math.max(MessageFormatter.bodyBytes(event), numeric)
                <= limits.text().lineBytes();
    }
}
