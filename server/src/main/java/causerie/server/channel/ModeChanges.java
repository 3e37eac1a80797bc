package causerie.server.channel;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.Optional;

/**
 * Makes the changes that one MODE command asks for, as far as its sender may, and notes what has changed. Guarded by the
 * room's lock.
 */
final class ModeChanges {
    private final ChannelState state;
    private final ReplyBuffer own;
    private final long now;
    // As it was when the command came: who steps down with "-o+v" may do both.
    private final Membership asker;
    private final ModeText made = new ModeText();
    private boolean refused;

    ModeChanges(ChannelState state, ReplyBuffer own, long now) {
        this.state = state;
        this.own = own;
        this.now = now;
        this.asker = state.power(own.session());
    }

    /** What has changed so far. */
    ModeText made() {
        return made;
    }

    /** Makes one change, if it changes anything, and notes it; what cannot be is answered. */
    void make(ModeRequest request) {
        if (request instanceof ModeRequest.Of of) {
            member(of);
        } else if (!asker.isAtLeast(MemberMode.OPERATOR)) {
            refuse();
        } else if (request instanceof ModeRequest.Entry entry) {
            entry(entry);
        } else {
            setting(request);
        }
    }

    /** However much was refused, it is said once. */
    private void refuse() {
        if (!refused) {
            CommandException.operatorNeeded(state.name()).answer(own);
            refused = true;
        }
    }

    private void setting(ModeRequest request) {
        boolean set = request.set();
        ChannelSettings settings = state.settings();
        if (request instanceof ModeRequest.Flag flag && settings.has(flag.mode()) != set) {
            flag(flag.mode(), set);
        } else if (request instanceof ModeRequest.Key key
                && (set || settings.key().isPresent())) {
            state.settings(settings.withKey(set ? Optional.of(key.key()) : Optional.empty()));
            made.add(set, ChannelMode.KEY.letter(), set ? key.key() : "*");
        } else if (request instanceof ModeRequest.Limit limit && set) {
            state.settings(settings.withLimit(Optional.of(limit.limit())));
            made.add(true, ChannelMode.LIMIT.letter(), String.valueOf(limit.limit()));
        } else if (request instanceof ModeRequest.Limit && settings.limit().isPresent()) {
            state.settings(settings.withLimit(Optional.empty()));
            made.add(false, ChannelMode.LIMIT.letter());
        }
    }

    private void flag(ChannelMode mode, boolean set) {
        state.settings(state.settings().with(mode, set));
        made.add(set, mode.letter());
        // https://www.rfc-editor.org/rfc/rfc2811#section-4.2.6: "The channel flags 'p' and 's' MUST NOT both be set at
        // the same time."
        if (set && mode == ChannelMode.SECRET && state.has(ChannelMode.PRIVATE)) {
            flag(ChannelMode.PRIVATE, false);
        } else if (set && mode == ChannelMode.PRIVATE && state.has(ChannelMode.SECRET)) {
            flag(ChannelMode.SECRET, false);
        }
    }

    private void entry(ModeRequest.Entry request) {
        MaskList list = state.list(request.list());
        String letter = String.valueOf(request.list().letter());
        if (request.set() && list.isFull() && !list.holds(request.mask())) {
            own.numeric(Numeric.ERR_BANLISTFULL, state.name(), letter, "Channel list is full");
            return;
        }
        String setBy = own.session().identity().source().toString();
        boolean changed =
                request.set() ? list.add(new ListEntry(request.mask(), setBy, now)) : list.remove(request.mask());
        if (changed) {
            made.add(request.set(), request.list().letter(), request.mask().toString());
        }
    }

    private void member(ModeRequest.Of request) {
        Session person = request.person();
        if (person != own.session() && !asker.isAtLeast(MemberMode.HALF_OPERATOR)) {
            refuse();
            return;
        }
        Optional<Membership> membership = state.membership(person);
        if (membership.isEmpty()) {
            own.numeric(Numeric.ERR_USERNOTINCHANNEL, person.nick(), state.name(), "They aren't on that channel");
        } else if (!may(request, membership.get())) {
            refuse();
        } else if (membership.get().has(request.mode()) != request.set()) {
            state.membership(person, membership.get().with(request.mode(), request.set()));
            made.add(request.set(), request.mode().letter(), person.nick());
        }
    }

    private boolean may(ModeRequest.Of request, Membership of) {
        boolean steppingDown = !request.set() && request.person() == own.session();
        boolean mayGive = asker.isAtLeast(request.mode().givenBy())
                || (request.mode() == MemberMode.FOUNDER && state.mayFound(own.session()));
        return steppingDown || (mayGive && (request.set() || asker.hasPowerOver(of)));
    }
}
