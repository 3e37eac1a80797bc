package causerie.server.capability;

import causerie.irc.Tags;
import java.time.Instant;

/**
 * That a message has other words now, on its way to its readers: an EDIT for those who asked for that, of several lines if they
 * know such texts, too; for all others a plain message that answers the corrected one.
 */
public final class EditEnvelope implements Envelope {
    private static final String REPLY = "+draft/reply";

    private final Envelope told;
    private final Envelope plain;
    private final CapabilitySet needed;

    private EditEnvelope(Envelope told, Envelope plain, CapabilitySet needed) {
        this.told = told;
        this.plain = plain;
        this.needed = needed;
    }

    /**
     * A correction on its way.
     *
     * @param msgid of the correction itself; only those hear it who are told of an EDIT, as it stands in no history
     */
    public static EditEnvelope of(Correction correction, Sender sender, Instant time, String msgid) {
        CapabilitySet edits = CapabilitySet.NONE.with(Capability.EDIT);
        Tags reply = Tags.of(REPLY, correction.msgid());
        if (correction.isOneLine()) {
            Multiline plain = correction.plain();
            Multiline.Line line = correction.text().lines().get(0);
            return new EditEnvelope(
                    Envelope.of(correction.told(line), time).from(sender).said(msgid, Tags.NONE),
                    Envelope.of(plain.message(plain.lines().get(0)), time)
                            .from(sender)
                            .said("", reply),
                    edits);
        }
        return new EditEnvelope(
                MultilineEnvelope.of(correction, time).from(sender).said(msgid, Tags.NONE),
                MultilineEnvelope.of(correction.plain(), time).from(sender).said("", reply),
                edits.with(MultilineEnvelope.NEEDED));
    }

    private Envelope as(CapabilitySet capabilities) {
        return capabilities.hasAll(needed) ? told : plain;
    }

    @Override
    public Instant time() {
        return told.time();
    }

    @Override
    public boolean isFor(CapabilitySet capabilities) {
        return as(capabilities).isFor(capabilities);
    }

    @Override
    public byte[] encodedFor(CapabilitySet capabilities) {
        return as(capabilities).encodedFor(capabilities);
    }

    @Override
    public byte[] encode(CapabilitySet capabilities, Tags further) {
        return as(capabilities).encode(capabilities, further);
    }
}
