package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.irc.Source;
import causerie.server.account.TooManyGuessesException;
import causerie.server.capability.MessageEnvelope;
import causerie.server.config.ServerLimits;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.Order;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One command with which client sent it and where its answers go. Belongs to that client's reader thread. */
public record CommandContext(ServerState server, Device device, Message message, ReplyBuffer replies) {
    /** Who sent it. */
    Session session() {
        return device.session();
    }

    /** The parameter at an index, empty text when there are not so many. */
    String param(int index) {
        return message.param(index);
    }

    boolean hasParam(int index) {
        return index < message.params().size();
    }

    /** The parameter at an index when it is there and not empty. */
    Optional<String> text(int index) {
        return Optional.of(param(index)).filter(text -> !text.isEmpty());
    }

    ServerLimits limits() {
        return server.config().limits();
    }

    Source source() {
        return session().identity().source();
    }

    void reply(Numeric numeric, String... params) {
        replies.numeric(numeric, params);
    }

    /** Tells something at one place in the order of everything. */
    <E extends Exception> void inOrder(Order.Act<E> act) throws E {
        server.clock().order().run(act);
    }

    /** Waits, in the middle of a long answer, until the client may have more of it; under no lock. */
    void pace() {
        replies.pace();
    }

    /** Answers with words as the last parameter, on as many lines as they take; not at all when there are none. */
    void replyWords(Numeric numeric, String separator, List<String> words, String... before) {
        String[] params = Arrays.copyOf(before, before.length + 1);
        params[before.length] = "";
        int taken = replies.bytesOf(numeric, params);
        for (String line : WordLines.of(words, separator, limits().text().lineBytes() - taken)) {
            params[before.length] = line;
            reply(numeric, params);
        }
    }

    /** The context of an earlier command of the same client, which is answered only now. */
    CommandContext to(Message earlier) {
        ReplyBuffer answers = ReplyBuffer.to(earlier, device, replies.unflushed(), server.answers());
        return new CommandContext(server, device, earlier, answers);
    }

    /** The same for each of the person's other clients, as if it had asked for nothing. */
    List<CommandContext> others() {
        return session().devices().stream()
                .filter(other -> other != device)
                .map(this::unasked)
                .toList();
    }

    /** The same for another client that has asked for nothing. */
    CommandContext unasked(Device other) {
        ReplyBuffer told = ReplyBuffer.unasked(other, replies.unflushed(), server.answers());
        return new CommandContext(server, other, message, told);
    }

    /** What this command tells others. */
    News news() {
        return new News(server, replies);
    }

    /** What this command tells about somebody, who need not be the one who sent it. */
    News newsOf(Session person) {
        return person == session() ? news() : News.unasked(person, replies.unflushed(), server);
    }

    /** An event of this moment, from this client; cut where it does not fit a line. */
    MessageEnvelope event(String verb, String... params) {
        return news().event(verb, params);
    }

    /**
     * Checks a password, unless too many wrong ones have come from the client's address.
     *
     * @param check answers empty when it is wrong
     */
    <T> T checkPassword(String verb, Supplier<Optional<T>> check) throws CommandException {
        try {
            return server.guesses()
                    .attempt(device.address(), check)
                    .orElseThrow(() -> new CommandException(Numeric.ERR_PASSWDMISMATCH, "Password incorrect"));
        } catch (TooManyGuessesException locked) {
            throw new CommandException(Numeric.RPL_TRYAGAIN, verb, TooManyGuessesException.SENTENCE);
        }
    }

    /** Whether the client may know where somebody comes from who is shown with another host. */
    boolean mayKnowAddressOf(Session person) {
        return person == session() || session().isOperator();
    }

    /** Refuses a question to another server than this one, which a mask or somebody who is on it can stand for. */
    void requireThisServer(String target) throws CommandException {
        boolean meant = Names.mask(target).matches(server.config().serverName());
        if (!meant && server.sessions().find(target).isEmpty()) {
            throw new CommandException(Numeric.ERR_NOSUCHSERVER, target, "No such server");
        }
    }

    /** A reason as long as allowed. */
    String reason(String text) {
        return Names.cut(text, limits().text().kickLength());
    }

    /** The parts of a comma-separated parameter, each name once. */
    List<String> list(int index) {
        Map<String, String> once = new LinkedHashMap<>();
        for (String part : param(index).split(",")) {
            if (!part.isEmpty()) {
                once.putIfAbsent(Names.fold(part), part);
            }
        }
        return List.copyOf(once.values());
    }
}
