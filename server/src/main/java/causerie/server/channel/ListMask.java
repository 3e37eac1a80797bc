package causerie.server.channel;

import causerie.irc.Mask;
import causerie.server.session.Identity;
import causerie.server.session.SessionRegistry;
import java.util.Optional;

/**
 * Whom an entry of a room's list is about, and in what respect. Immutable. What identifies people in another way than by
 * their hostmask, an account, is another {@link Extban}: {@link #fits} is the only place that compares.
 */
public record ListMask(Extban extban, Mask mask) {
    /**
     * What people type; empty when it begins like an extended ban that there is not. See <a
     * href="https://modern.ircdocs.horse/#extban-parameter">EXTBAN</a>.
     */
    public static Optional<ListMask> typed(String typed) {
        boolean extended = typed.length() > 1 && typed.charAt(1) == ':';
        Optional<Extban> extban = extended ? Extban.of(typed.charAt(0)) : Optional.of(Extban.NONE);
        String who = extended ? typed.substring(2) : typed;
        return extban.filter(known -> !who.isEmpty())
                .map(known -> new ListMask(known, Mask.ofPerson(who, SessionRegistry.CASEMAPPING)));
    }

    boolean fits(Identity identity) {
        return mask.matches(identity.hostmask());
    }

    @Override
    public String toString() {
        return extban.text() + mask;
    }
}
