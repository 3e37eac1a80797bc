package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Tags;
import java.io.ByteArrayOutputStream;
import java.time.Instant;

/**
 * A text of several lines on its way to its readers: one batch for those who know such batches, plain messages for all
 * others. For both it is one piece, so that nothing comes in between.
 */
public final class MultilineEnvelope implements Envelope {
    private static final String BATCH = "batch";
    /** No other batch is called so, and this one ends in the piece that it begins in. */
    private static final String REFERENCE = "m";

    private static final long BATCH_BITS =
            CapabilitySet.NONE.with(Capability.MULTILINE).with(Capability.BATCH).bits();

    private final Multiline text;
    private final MessageEnvelope opening;
    private final Encodings encodings = new Encodings(bits -> encode(new CapabilitySet(bits), Tags.NONE));

    private MultilineEnvelope(Multiline text, MessageEnvelope opening) {
        this.text = text;
        this.opening = opening;
    }

    /** A text without id and tags. */
    public static MultilineEnvelope of(Multiline text, Instant time) {
        Message opening = Message.from(text.source(), "BATCH", "+" + REFERENCE, Multiline.TYPE, text.target());
        return new MultilineEnvelope(text, Envelope.of(opening, time));
    }

    /** The same with an id and the tags that its sender gave it. */
    public MultilineEnvelope said(String id, Tags tags) {
        return new MultilineEnvelope(text, opening.said(id, tags));
    }

    /** The same, telling who it is from to those who asked. */
    public MultilineEnvelope from(Sender sender) {
        return new MultilineEnvelope(text, opening.from(sender));
    }

    @Override
    public Instant time() {
        return opening.time();
    }

    @Override
    public boolean isFor(CapabilitySet capabilities) {
        return true;
    }

    @Override
    public byte[] encodedFor(CapabilitySet capabilities) {
        long bits = capabilities.adaptingBits();
        return encodings.of(takesBatch(capabilities) ? bits | BATCH_BITS : bits);
    }

    @Override
    public byte[] encode(CapabilitySet capabilities, Tags further) {
        return takesBatch(capabilities) ? batch(capabilities, further) : messages(capabilities, further);
    }

    /** "This specification depends on the batch capability which MUST be negotiated to use multiline messages." */
    private static boolean takesBatch(CapabilitySet capabilities) {
        return (capabilities.bits() & BATCH_BITS) == BATCH_BITS;
    }

    private byte[] batch(CapabilitySet capabilities, Tags further) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(opening.encode(capabilities, further));
        Tags inside = Tags.of(BATCH, REFERENCE);
        Tags continued = inside.with(Multiline.CONCAT, "");
        for (Multiline.Line line : text.lines()) {
            Message message = text.message(line).withTags(line.concat() ? continued : inside);
            bytes.writeBytes(MessageFormatter.encode(message));
        }
        Message closing = Message.from(text.source(), "BATCH", "-" + REFERENCE);
        bytes.writeBytes(MessageFormatter.encode(closing.withTags(onEveryLine(further))));
        return bytes.toByteArray();
    }

    private byte[] messages(CapabilitySet capabilities, Tags further) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tags tags = further;
        MessageEnvelope told = opening;
        for (Multiline.Line line : text.lines()) {
            // "Servers MUST NOT send blank lines to clients that have not negotiated the multiline capability."
            if (!line.isBlank()) {
                bytes.writeBytes(told.about(text.message(line)).encode(capabilities, tags));
                // "Servers MUST only include a message ID on the first message of a batch when sending a fallback".
                told = opening.said("", Tags.NONE);
                tags = onEveryLine(further);
            }
        }
        return bytes.toByteArray();
    }

    /** A label stands on one line only; the name of a batch around this one on all that are in it. */
    private static Tags onEveryLine(Tags further) {
        return further.get(BATCH).map(outer -> Tags.of(BATCH, outer)).orElse(Tags.NONE);
    }
}
