package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
import java.util.List;

/** NICK: chooses or changes the name. See <a href="https://modern.ircdocs.horse/#nick-message">NICK</a>. */
final class NickCommand implements CommandHandler {
    private final Registration registration;

    NickCommand(Registration registration) {
        this.registration = registration;
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("NICK", "<nickname>", "Changes your name."));
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String typed = context.text(0)
                .orElseThrow(() -> new CommandException(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given"));
        String nick = Names.nick(typed, context.limits().text().nickLength())
                .orElseThrow(() -> new CommandException(Numeric.ERR_ERRONEUSNICKNAME, typed, "Erroneous nickname"));
        Session session = context.session();
        if (nick.equals(session.nick())) {
            return;
        }
        Login.refresh(context.server());
        if (Login.isKept(nick, context)) {
            wait(nick, context);
        } else {
            claim(nick, context);
        }
        if (!session.registered()) {
            registration.advance(context);
        }
    }

    /** Most clients give their name before they log in, so before the welcome a name that is kept may still be theirs. */
    private static void wait(String nick, CommandContext context) throws CommandException {
        if (context.session().registered()) {
            throw Login.kept(nick);
        }
        context.device().negotiation().wantedNick(nick);
    }

    /** Gives a client the name that it waits for, if it has logged in by now, unless another device of its account has it. */
    static void claimWanted(CommandContext context) throws CommandException {
        String nick = context.device().negotiation().wantedNick();
        if (nick.isEmpty()) {
            return;
        }
        context.device().negotiation().wantedNick("");
        if (Login.isKept(nick, context)) {
            throw Login.kept(nick);
        }
        claim(nick, context);
    }

    private static void claim(String nick, CommandContext context) throws CommandException {
        context.device().negotiation().wantedNick("");
        Takeover.of(nick, context);
        if (FurtherDevice.host(nick, context).isPresent()) {
            context.device().negotiation().wantedNick(nick);
            return;
        }
        try {
            take(nick, context.news());
        } catch (CommandException inUse) {
            if (!Takeover.isOvertaken(nick, context)) {
                throw inUse;
            }
            claim(nick, context);
            return;
        }
        SessionCommand.renamed(context);
    }

    /** Gives somebody who has come back the former nick, unless it is another's by now. */
    static void reclaim(String nick, CommandContext context) {
        if (Login.isKept(nick, context)) {
            return;
        }
        try {
            claim(nick, context);
        } catch (CommandException inUse) {
            // The client is told what it is called instead.
        }
    }

    /** Has somebody be called otherwise, on whatever thread. */
    static void take(String nick, News news) throws CommandException {
        Session session = news.session();
        String former = session.nick();
        news.server().monitors().change(() -> change(nick, news), news.own());
        if (session.registered()) {
            news.server().log().renamed(session, former);
        }
        if (session.registered() && !SessionRegistry.CASEMAPPING.same(former, nick)) {
            MetadataSync.cameOnline(news);
        }
    }

    private static void change(String nick, News news) throws CommandException {
        Session session = news.session();
        MessageEnvelope change = news.event("NICK", nick);
        news.server().sessions().claim(nick, session);
        if (session.registered()) {
            news.own().expectOne();
            news.own().own(change);
            news.server().channels().note(session, change.message());
            news.toPeers(change);
        }
    }
}
