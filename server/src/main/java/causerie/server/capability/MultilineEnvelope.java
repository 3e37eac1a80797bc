package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Tags;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.function.Function;

/**
 * A text of several lines on its way to its readers: one batch for those who know such batches, plain messages for all
 * others. For both it is one piece, so that nothing comes in between.
 */
public final class MultilineEnvelope implements Envelope {
    private static final String BATCH = "batch";
    /** No other batch is called so, and this one ends in the piece that it begins in. */
    private static final String REFERENCE = "m";

    /** "This specification depends on the batch capability which MUST be negotiated to use multiline messages." */
    static final CapabilitySet NEEDED =
            CapabilitySet.NONE.with(Capability.MULTILINE).with(Capability.BATCH);

    private final Multiline text;
    private final MessageEnvelope opening;
    private final Function<Multiline.Line, Message> telling;
    private final Encodings encodings = new Encodings(bits -> encode(new CapabilitySet(bits), Tags.NONE));

    private MultilineEnvelope(Multiline text, MessageEnvelope opening, Function<Multiline.Line, Message> telling) {
        this.text = text;
        this.opening = opening;
        this.telling = telling;
    }

    /** A text without id and tags. */
    public static MultilineEnvelope of(Multiline text, Instant time) {
        return new MultilineEnvelope(text, opening(text, time), text::message);
    }

    /** Other words for a message, for those who know of such corrections and of such texts. */
    static MultilineEnvelope of(Correction correction, Instant time) {
        return new MultilineEnvelope(correction.text(), opening(correction.text(), time), correction::told);
    }

    private static MessageEnvelope opening(Multiline text, Instant time) {
        Message opening = Message.from(text.source(), "BATCH", "+" + REFERENCE, Multiline.TYPE, text.target());
        return Envelope.of(opening, time);
    }

    private MultilineEnvelope with(MessageEnvelope next) {
        return new MultilineEnvelope(text, next, telling);
    }

    /** The same with an id and the tags that its sender gave it. */
    public MultilineEnvelope said(String id, Tags tags) {
        return with(opening.said(id, tags));
    }

    /** The same, telling who it is from to those who asked. */
    public MultilineEnvelope from(Sender sender) {
        return with(opening.from(sender));
    }

    @Override
    public MultilineEnvelope edited(Instant when) {
        return with(opening.edited(when));
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
        return encodings.of(takesBatch(capabilities) ? bits | NEEDED.bits() : bits);
    }

    @Override
    public byte[] encode(CapabilitySet capabilities, Tags further) {
        return takesBatch(capabilities) ? batch(capabilities, further) : messages(capabilities, further);
    }

    private static boolean takesBatch(CapabilitySet capabilities) {
        return capabilities.hasAll(NEEDED);
    }

    private byte[] batch(CapabilitySet capabilities, Tags further) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(opening.encode(capabilities, further));
        Tags inside = Tags.of(BATCH, REFERENCE);
        Tags continued = inside.with(Multiline.CONCAT, "");
        for (Multiline.Line line : text.lines()) {
            Message message = telling.apply(line).withTags(line.concat() ? continued : inside);
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
                bytes.writeBytes(told.about(telling.apply(line)).encode(capabilities, tags));
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
