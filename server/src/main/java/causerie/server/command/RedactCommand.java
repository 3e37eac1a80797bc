package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.channel.Speech;
import causerie.server.journal.Kept;
import causerie.server.journal.Place;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * REDACT: takes a message back. Its author can for a while, and operators of its room always. See <a
 * href="https://ircv3.net/specs/extensions/message-redaction">message-redaction</a>.
 */
final class RedactCommand implements CommandHandler {
    private static final String VERB = "REDACT";

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(VERB, "<target> <msgid> [<reason>]", "Takes a message back."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        // "To redact a message, a client MUST negotiate the draft/message-redaction capability".
        if (!context.device().has(Capability.MESSAGE_REDACTION)) {
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, VERB, "Unknown command");
        }
        String target = context.param(0);
        String room = target.substring(MemberMode.signsOf(target));
        Recipient recipient = Names.looksLikeChannel(room) ? room(room, context) : person(target, context);
        context.replies().expectOne();
        try {
            context.server().journal().append(redaction(recipient, context), recipient.order(), context.replies());
        } catch (CommandException refused) {
            throw refused.isFail() ? refused : forbidden(context);
        }
    }

    /** Those of a room who are to hear that a message is taken back, once it is clear that the client may do that. */
    private static Recipient room(String room, CommandContext context) throws CommandException {
        Session session = context.session();
        Channel channel = context.server()
                .channels()
                .find(room)
                .filter(found -> found.membership(session).isPresent())
                .orElseThrow(() -> invalidTarget(context));
        Kept message = message(channel::holds, context);
        Speech speech = Speech.of(context.param(0), List.of());
        boolean operator = channel.membership(session)
                .filter(membership -> membership.isAtLeast(MemberMode.OPERATOR))
                .isPresent();
        if (!operator) {
            checkAuthor(message, context);
        }
        Speech saying = operator ? speech.by(MemberMode.OPERATOR) : speech;
        return Recipient.of(channel, saying, channel.speaker(saying, context.session()));
    }

    private static Recipient person(String nick, CommandContext context) throws CommandException {
        Session person = context.server().sessions().find(nick).orElseThrow(() -> invalidTarget(context));
        Recipient recipient = Recipient.of(person, context);
        checkAuthor(message(recipient.place()::equals, context), context);
        return recipient;
    }

    /** The message of this command, if it is one of those. Whoever could not see it is told the same as if it had never been. */
    private static Kept message(Predicate<Place> those, CommandContext context) throws CommandException {
        return context.server()
                .journal()
                .find(context.param(1))
                .filter(kept -> those.test(kept.said().place()))
                .orElseThrow(() -> CommandException.unknownMessage(VERB, context.param(0), context.param(1)));
    }

    private static void checkAuthor(Kept message, CommandContext context) throws CommandException {
        if (!message.said().sender().isSame(context.session().sender())) {
            throw forbidden(context);
        }
        Duration window = context.limits().history().redactWithin();
        if (message.time().plus(window).isBefore(context.server().clock().now())) {
            throw CommandException.fail(
                    VERB,
                    "REDACT_WINDOW_EXPIRED",
                    context.param(0),
                    context.param(1),
                    String.valueOf(window.toSeconds()),
                    "You can no longer take this message back");
        }
    }

    private static Said redaction(Recipient recipient, CommandContext context) {
        List<String> params = new ArrayList<>(List.of(recipient.name(), context.param(1)));
        // "Clients SHOULD NOT provide a default reason", nor do we.
        context.text(2).map(context::reason).ifPresent(params::add);
        Message message = Message.from(context.source(), VERB, params.toArray(String[]::new));
        return new Said.Redaction(
                MessageFormatter.fitting(message, context.limits().text().lineBytes()),
                context.session().sender(),
                recipient.place(),
                context.param(1));
    }

    private static CommandException invalidTarget(CommandContext context) {
        return CommandException.fail(VERB, "INVALID_TARGET", context.param(0), "You cannot delete messages from there");
    }

    private static CommandException forbidden(CommandContext context) {
        return CommandException.fail(
                VERB,
                "REDACT_FORBIDDEN",
                context.param(0),
                context.param(1),
                "You are not authorised to delete this message");
    }
}
