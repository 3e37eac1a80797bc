package causerie.server.session;

import causerie.irc.Numeric;
import java.io.Serial;
import java.util.List;

/** A client asked for what it cannot have; it is answered with a numeric and these parameters, and nothing else happens. */
public final class CommandException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Numeric numeric;
    private final transient List<String> params;

    /** @param params what follows the client's nick; the last is the sentence */
    public CommandException(Numeric numeric, String... params) {
        super(numeric.name());
        this.numeric = numeric;
        this.params = List.of(params);
    }

    /** Gives the answer. */
    public void answer(ReplyBuffer replies) {
        replies.numeric(numeric, params.toArray(String[]::new));
    }

    public static CommandException noSuchNick(String nick) {
        return new CommandException(Numeric.ERR_NOSUCHNICK, nick, "No such nick/channel");
    }

    public static CommandException noSuchChannel(String channel) {
        return new CommandException(Numeric.ERR_NOSUCHCHANNEL, channel, "No such channel");
    }

    public static CommandException notOnChannel(String channel) {
        return new CommandException(Numeric.ERR_NOTONCHANNEL, channel, "You're not on that channel");
    }

    public static CommandException operatorNeeded(String channel) {
        return new CommandException(Numeric.ERR_CHANOPRIVSNEEDED, channel, "You're not channel operator");
    }
}
