package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.config.AccountConfig;
import causerie.server.journal.Position;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.Optional;

/**
 * Lets somebody come in with a further device: under the name that another device of the same account has, into the rooms
 * that they are in, and without anybody else seeing it.
 */
final class FurtherDevice {
    private FurtherDevice() {}

    /** Whose device the client would be one more of who asks for a nick; empty when it would be nobody's. */
    static Optional<Session> host(String nick, CommandContext context) {
        AccountConfig config = context.server().config().accountConfig();
        Optional<String> account = context.session().identity().account();
        if (!config.sharesNames() || account.isEmpty() || context.session().registered()) {
            return Optional.empty();
        }
        return context.server()
                .sessions()
                .find(nick)
                .filter(present -> present.identity().account().equals(account));
    }

    /**
     * Lets the client in that waits for such a nick, and tells it so; all in one, so that it hears everything from there on,
     * and nothing of rooms that it does not know to be in.
     *
     * @return after what of all that is said; empty when nobody of its account is called so any more
     * @throws CommandException when there are as many as there may be
     */
    static Optional<Position> comeIn(Runnable welcome, CommandContext context) throws CommandException {
        return context.server().clock().order().ask(() -> join(welcome, context));
    }

    private static Optional<Position> join(Runnable welcome, CommandContext context) throws CommandException {
        String nick = context.device().negotiation().wantedNick();
        Optional<Session> host = host(nick, context);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        context.device().negotiation().wantedNick("");
        requireRoom(nick, host.get(), context);
        context.server().sessions().join(host.get(), context.device());
        welcome.run();
        tellHowThingsAre(host.get(), context);
        if (host.get().settleAway()) {
            AwayCommand.tell(context);
        }
        return Optional.of(context.server().journal().end());
    }

    private static void tellHowThingsAre(Session session, CommandContext context) {
        if (!session.modes().isEmpty()) {
            String modes = "+" + UserMode.letters(session.modes());
            context.replies().ownAlone(context.event("MODE", session.nick(), modes));
        }
        for (Channel channel : context.server().channels().of(session)) {
            context.replies().ownAlone(context.event("JOIN", channel.name()));
        }
    }

    private static void requireRoom(String nick, Session host, CommandContext context) throws CommandException {
        int most = context.server().config().accountConfig().mostDevices();
        if (host.devices().size() >= most) {
            throw new CommandException(
                    Numeric.ERR_NICKNAMEINUSE,
                    nick,
                    "You are here under this name with as many devices as may be (" + most
                            + "): leave with one, or choose another name");
        }
    }

    /**
     * Tells the client of each room of the person's what is told whoever enters it.
     *
     * @param entered when it came in; what came later it has heard
     */
    static void introduceRooms(Position entered, CommandContext context) {
        for (Channel channel : context.server().channels().of(context.session())) {
            context.pace();
            JoinCommand.introduce(channel, context);
            MetadataSync.entered(channel, context);
            Playback.of(channel, entered, context);
        }
    }

    /** Tells the person's other clients, which see that they enter a room, what the one is told that has asked to. */
    static void entered(Channel channel, CommandContext context) {
        context.others().forEach(other -> {
            JoinCommand.introduce(channel, other);
            MetadataSync.later(channel.name(), other.device(), context.news());
        });
    }
}
