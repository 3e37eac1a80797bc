package causerie.server.channel;

import java.util.EnumSet;
import java.util.Set;

/** What one member may do in one room. Immutable. */
public record Membership(Set<MemberMode> modes) {
    static final Membership PLAIN = new Membership(Set.of());
    static final Membership FOUNDER = new Membership(Set.of(MemberMode.FOUNDER));
    /** Of the one who opens a room that is kept: programs look for the operator's sign, too. */
    static final Membership OF_FOUNDER = new Membership(Set.of(MemberMode.FOUNDER, MemberMode.OPERATOR));

    static final Membership OPERATOR = new Membership(Set.of(MemberMode.OPERATOR));

    public Membership {
        modes = Set.copyOf(modes);
    }

    /** What these letters stand for; others are left out. */
    static Membership of(String letters) {
        Set<MemberMode> modes = EnumSet.noneOf(MemberMode.class);
        letters.chars().forEach(letter -> MemberMode.of((char) letter).ifPresent(modes::add));
        return new Membership(modes);
    }

    /** The letters of all, highest first. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (MemberMode mode : MemberMode.values()) {
            letters.append(has(mode) ? String.valueOf(mode.letter()) : "");
        }
        return letters.toString();
    }

    boolean has(MemberMode mode) {
        return modes.contains(mode);
    }

    Membership with(MemberMode mode, boolean set) {
        EnumSet<MemberMode> next = EnumSet.noneOf(MemberMode.class);
        next.addAll(modes);
        if (set) {
            next.add(mode);
        } else {
            next.remove(mode);
        }
        return new Membership(next);
    }

    /** Whether this rank or a higher one is held. */
    public boolean isAtLeast(MemberMode rank) {
        for (MemberMode mode : modes) {
            if (mode.isAtLeast(rank)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody may be removed and demoted. Equals have power over each other where they keep order together:
     * founders and operators. "Users with this mode [protected] cannot be kicked and cannot have this mode removed by
     * other protected users" (<a href="https://modern.ircdocs.horse/#protected-prefix">Protected Prefix</a>).
     */
    boolean hasPowerOver(Membership other) {
        if (isAtLeast(MemberMode.FOUNDER)) {
            return true;
        }
        if (isAtLeast(MemberMode.OPERATOR)) {
            return !other.isAtLeast(MemberMode.ADMIN);
        }
        return isAtLeast(MemberMode.HALF_OPERATOR) && !other.isAtLeast(MemberMode.HALF_OPERATOR);
    }

    /** The signs before the nick: all of them, highest first, or only the highest. */
    public String signs(boolean all) {
        StringBuilder signs = new StringBuilder();
        for (MemberMode mode : MemberMode.values()) {
            if (has(mode) && (all || signs.isEmpty())) {
                signs.append(mode.sign());
            }
        }
        return signs.toString();
    }
}
