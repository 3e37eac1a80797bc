package causerie.server.channel;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.Optional;

/** Who may do what in one room. Has no state but the room's, and is guarded as that is. */
record ChannelRules(ChannelState state) {
    void checkMayEnter(Session session, String key) throws CommandException {
        Optional<Membership> role = state.role(session);
        if (role.filter(kept -> kept.has(MemberMode.FOUNDER)).isPresent()) {
            return;
        }
        // Whoever has a role here was let in before.
        boolean wasInvited = state.isInvited(session) || role.isPresent();
        if (state.settings().limit().isPresent()
                && state.sessions().size() >= state.settings().limit().get()) {
            throw new CommandException(Numeric.ERR_CHANNELISFULL, state.name(), "Cannot join channel (+l)");
        }
        if (state.settings().has(ChannelMode.INVITE_ONLY)
                && !wasInvited
                && !state.lists().invite(session.identity())) {
            throw new CommandException(Numeric.ERR_INVITEONLYCHAN, state.name(), "Cannot join channel (+i)");
        }
        if (!state.isInvited(session) && state.lists().keepOut(session.identity())) {
            throw new CommandException(Numeric.ERR_BANNEDFROMCHAN, state.name(), "Cannot join channel (+b)");
        }
        if (state.settings().key().isPresent() && !state.settings().key().get().equals(key) && !wasInvited) {
            throw new CommandException(Numeric.ERR_BADCHANNELKEY, state.name(), "Cannot join channel (+k)");
        }
    }

    void checkMaySay(Speaker speaker) throws CommandException {
        requireCalled(speaker.asked());
        checkMaySpeak(speaker.session(), speaker.speech());
    }

    private void checkMaySpeak(Session session, Speech speech) throws CommandException {
        if (speech.needs().isPresent()) {
            requireAtLeast(speech.needs().get(), session);
        }
        Optional<Membership> membership = state.membership(session);
        boolean outside = membership.isEmpty()
                && (state.settings().has(ChannelMode.NO_EXTERNAL_MESSAGES)
                        || state.settings().has(ChannelMode.SECRET));
        boolean voiced = membership.filter(m -> m.isAtLeast(MemberMode.VOICE)).isPresent();
        boolean silenced = !voiced
                && (state.settings().has(ChannelMode.MODERATED) || state.lists().silence(session.identity()));
        if (outside || silenced) {
            throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, state.name(), "Cannot send to channel");
        }
        if (speech.ctcp() && state.settings().has(ChannelMode.NO_CTCP)) {
            throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, state.name(), "Cannot send CTCP to channel (+C)");
        }
    }

    /** "If a user does not have appropriate privileges to change modes", as nobody outside has: 482. */
    void requireMayChange(Session session) throws CommandException {
        if (!state.isMember(session) && !session.isOperator()) {
            throw CommandException.operatorNeeded(state.name());
        }
    }

    void requireMember(Session session) throws CommandException {
        if (!state.isMember(session)) {
            throw CommandException.notOnChannel(state.name());
        }
    }

    /** Operators of the server keep order from outside, too. */
    void requireMemberOrOperator(Session session) throws CommandException {
        if (!session.isOperator()) {
            requireMember(session);
        }
    }

    void requireAtLeast(MemberMode rank, Session session) throws CommandException {
        requireMemberOrOperator(session);
        if (!state.power(session).isAtLeast(rank)) {
            throw CommandException.operatorNeeded(state.name());
        }
    }

    /** The room that somebody means may have got another name meanwhile. */
    void requireCalled(String asked) throws CommandException {
        if (!state.isCalled(asked)) {
            throw CommandException.noSuchChannel(asked);
        }
    }

    void checkMaySetTopic(Session session) throws CommandException {
        requireMemberOrOperator(session);
        if (state.has(ChannelMode.PROTECTED_TOPIC)) {
            requireAtLeast(MemberMode.HALF_OPERATOR, session);
        }
    }

    /** A member may ask people in, where only invited people may enter an operator. */
    boolean mayInvite(Session session) {
        return state.membership(session)
                .filter(m -> !state.has(ChannelMode.INVITE_ONLY) || m.isAtLeast(MemberMode.OPERATOR))
                .isPresent();
    }

    void checkMayInvite(Session target, Session session) throws CommandException {
        requireMember(session);
        if (!mayInvite(session)) {
            throw CommandException.operatorNeeded(state.name());
        }
        if (state.isMember(target)) {
            throw new CommandException(Numeric.ERR_USERONCHANNEL, target.nick(), state.name(), "is already on channel");
        }
    }

    void checkMayRename(Renaming renaming, Session session) throws CommandException {
        requireCalled(renaming.from());
        requireMember(session);
        if (state.isLobby()) {
            throw renaming.refused("Everybody is put into this channel by its name");
        }
        requireAtLeast(MemberMode.OPERATOR, session);
        if (state.name().equals(renaming.to())) {
            throw renaming.refused("The channel is called that already");
        }
    }

    /** Nobody removes anybody of a higher rank; everybody who may remove others may go that way, too. */
    void requireMayRemove(Session target, Session session) throws CommandException {
        requireAtLeast(MemberMode.HALF_OPERATOR, session);
        Optional<Membership> theirs = state.membership(target);
        if (theirs.isEmpty()) {
            throw new CommandException(
                    Numeric.ERR_USERNOTINCHANNEL, target.nick(), state.name(), "They aren't on that channel");
        }
        if (target != session && !state.power(session).hasPowerOver(theirs.get())) {
            throw CommandException.operatorNeeded(state.name());
        }
    }
}
