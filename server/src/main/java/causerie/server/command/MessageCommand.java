package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import java.util.List;
import java.util.Locale;

/**
 * PRIVMSG, NOTICE and TAGMSG: says something to rooms and people. See <a
 * href="https://modern.ircdocs.horse/#privmsg-message">PRIVMSG</a> and <a
 * href="https://ircv3.net/specs/extensions/message-tags#the-tagmsg-tag-only-message">TAGMSG</a>.
 */
final class MessageCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb("PRIVMSG", "<target>{,<target>} <text>", "Says something to rooms and people."),
                new Verb("NOTICE", "<target>{,<target>} <text>", "Says something that no program answers by itself."),
                new Verb("TAGMSG", "<target>{,<target>}", "Sends tags alone, such as that somebody is typing."));
    }

    @Override
    public boolean pipelines() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String verb = context.message().verb().toUpperCase(Locale.ROOT);
        checkParams(verb, context);
        if (!verb.equals("TAGMSG")) {
            context.session().spoke(context.server().clock().nanoTime());
        }
        List<String> targets = context.list(0);
        int most = Math.min(context.limits().counts().targets(), targets.size());
        for (String target : targets.subList(0, most)) {
            try {
                say(verb, target, targets.size() == 1, context);
            } catch (CommandException refused) {
                context.device().settle();
                refused.answer(context.replies());
            }
        }
        for (String target : targets.subList(most, targets.size())) {
            context.reply(
                    Numeric.ERR_TOOMANYTARGETS, target, "Too many targets: only the first " + most + " were served");
        }
    }

    private static void checkParams(String verb, CommandContext context) throws CommandException {
        if (context.list(0).isEmpty()) {
            throw new CommandException(Numeric.ERR_NORECIPIENT, "No recipient given (" + verb + ")");
        }
        if (!verb.equals("TAGMSG") && context.text(1).isEmpty()) {
            throw new CommandException(Numeric.ERR_NOTEXTTOSEND, "No text to send");
        }
    }

    private static void say(String verb, String target, boolean alone, CommandContext context) throws CommandException {
        String text = context.param(1);
        Recipient recipient = Recipient.of(target, List.of(text), context);
        String[] params =
                verb.equals("TAGMSG") ? new String[] {recipient.name()} : new String[] {recipient.name(), text};
        Message message = Message.from(context.source(), verb, params);
        if (!Recipient.fits(message, context)) {
            // Better refused than cut without a word.
            throw new CommandException(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
        }
        Said said = new Said.Line(
                message, context.message().tags(), context.session().sender(), recipient.place());
        recipient.hear(said, alone, context);
    }
}
