package causerie.server.session;

import causerie.irc.Numeric;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client asked for what it cannot have; it is answered with a numeric, or with FAIL, and these parameters, and nothing
 * else happens.
 */
public final class CommandException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Optional<Numeric> numeric;
    private final transient List<String> params;

    /** @param params what follows the client's nick; the last is the sentence */
    public CommandException(Numeric numeric, String... params) {
        this(Optional.of(numeric), numeric.name(), List.of(params));
    }

    private CommandException(Optional<Numeric> numeric, String name, List<String> params) {
        super(name);
        this.numeric = numeric;
        this.params = params;
    }

    /**
     * An error without a numeric: <a href="https://ircv3.net/specs/extensions/standard-replies">FAIL</a>.
     *
     * @param contextAndSentence what the error is about, each one word, and the sentence last
     */
    public static CommandException fail(String verb, String code, String... contextAndSentence) {
        List<String> params = new ArrayList<>(List.of(verb, code));
        params.addAll(List.of(contextAndSentence));
        return new CommandException(Optional.empty(), code, List.copyOf(params));
    }

    /** Gives the answer. */
    public void answer(ReplyBuffer replies) {
        String[] all = params.toArray(String[]::new);
        if (numeric.isPresent()) {
            replies.numeric(numeric.get(), all);
        } else {
            replies.standardReply("FAIL", all);
        }
    }

    /** What it says to people. */
    public String sentence() {
        return params.get(params.size() - 1);
    }

    /** Whether it is answered with FAIL. */
    public boolean isFail() {
        return numeric.isEmpty();
    }

    /** To whoever could not see a message, it has never been. */
    public static CommandException unknownMessage(String verb, String target, String msgid) {
        return fail(verb, "UNKNOWN_MSGID", target, msgid, "This message does not exist or is too old");
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
