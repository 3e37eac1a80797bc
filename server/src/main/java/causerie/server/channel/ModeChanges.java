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
    private final ChannelContext context;
    // As it was when the command came: who steps down with "-o+v" may do both.
    private final Membership asker;
    private final ModeText made = new ModeText();
    private boolean refused;

    ModeChanges(ChannelState state, ReplyBuffer own, ChannelContext context) {
        this.state = state;
        this.own = own;
        this.context = context;
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
        } else if (request instanceof ModeRequest.OfAbsent of) {
            absent(of);
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
        long now = context.clock().now().getEpochSecond();
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
        Optional<String> account = person.identity().account();
        if (membership.isEmpty()
                && !request.set()
                && account.flatMap(state.roles()::of).isPresent()) {
            absent(new ModeRequest.OfAbsent(request.mode(), account.get()));
        } else if (membership.isEmpty()) {
            own.numeric(Numeric.ERR_USERNOTINCHANNEL, person.nick(), state.name(), "They aren't on that channel");
        } else if (!may(request, membership.get())) {
            refuse();
        } else if (request.set() && request.mode() == MemberMode.FOUNDER && hasEnough(account)) {
            tooMany(person.nick());
        } else if (membership.get().has(request.mode()) != request.set()) {
            state.give(person, request.mode(), request.set());
            made.add(request.set(), request.mode().letter(), person.nick());
        }
    }

    /** Whether somebody has as many rooms that are kept as they may, and this would be one more. */
    private boolean hasEnough(Optional<String> account) {
        boolean founded = account.flatMap(state.roles()::of)
                .filter(role -> role.has(MemberMode.FOUNDER))
                .isPresent();
        return state.isKept()
                && account.isPresent()
                && !founded
                && !context.kept().mayFound(account.get());
    }

    private void tooMany(String nick) {
        CommandException.fail(
                        "MODE",
                        "TOO_MANY_ROOMS",
                        state.name(),
                        nick,
                        "They have as many rooms as they may have already")
                .answer(own);
    }

    private void absent(ModeRequest.OfAbsent request) {
        Optional<Membership> role = state.roles().of(request.account());
        if (role.filter(theirs -> theirs.has(request.mode())).isEmpty()) {
            CommandException.noSuchNick(request.account()).answer(own);
        } else if (asker.isAtLeast(request.mode().givenBy()) && asker.hasPowerOver(role.get())) {
            state.give(request.account(), request.mode(), false);
            made.add(false, request.mode().letter(), request.account());
        } else {
            refuse();
        }
    }

    private boolean may(ModeRequest.Of request, Membership of) {
        boolean steppingDown = !request.set() && request.person() == own.session();
        boolean mayGive = asker.isAtLeast(request.mode().givenBy())
                || (request.mode() == MemberMode.FOUNDER && state.mayFound(own.session()));
        return steppingDown || (mayGive && (request.set() || asker.hasPowerOver(of)));
    }
}
