package causerie.server.capability;

import java.util.ArrayList;
import java.util.List;

/** Capabilities that are on. Immutable, and cheap to compare. */
public record CapabilitySet(long bits) {
    /** None: plain IRC. */
    public static final CapabilitySet NONE = new CapabilitySet(0);

    private static final long ADAPTING =
            Capability.ADAPTING.stream().mapToLong(CapabilitySet::bit).sum();

    public boolean has(Capability capability) {
        return (bits & bit(capability)) != 0;
    }

    boolean hasAll(CapabilitySet others) {
        return (bits & others.bits) == others.bits;
    }

    boolean hasAny(CapabilitySet others) {
        return (bits & others.bits) != 0;
    }

    public CapabilitySet with(Capability capability) {
        return new CapabilitySet(bits | bit(capability));
    }

    public CapabilitySet with(CapabilitySet others) {
        return new CapabilitySet(bits | others.bits);
    }

    public CapabilitySet without(Capability capability) {
        return new CapabilitySet(bits & ~bit(capability));
    }

    public CapabilitySet without(CapabilitySet others) {
        return new CapabilitySet(bits & ~others.bits);
    }

    /** The bits of those that change messages: clients with the same ones are sent the same bytes. */
    long adaptingBits() {
        return bits & ADAPTING;
    }

    /** The capabilities, in the order of {@link Capability}. */
    public List<Capability> list() {
        List<Capability> list = new ArrayList<>();
        for (Capability capability : Capability.values()) {
            if (has(capability)) {
                list.add(capability);
            }
        }
        return list;
    }

    // The bits never leave this process, so it does not matter that they move when a capability is added.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Capability capability) {
        return 1L << capability.ordinal();
    }
}
