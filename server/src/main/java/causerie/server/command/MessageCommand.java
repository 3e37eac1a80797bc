package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.channel.Speech;
import causerie.server.journal.Journal;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.ArrayList;
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
    public void handle(CommandContext context) throws CommandException {
        String verb = context.message().verb().toUpperCase(Locale.ROOT);
        // "automatic replies MUST NEVER be sent in response to a NOTICE message"
        boolean silent = verb.equals("NOTICE");
        try {
            checkParams(verb, context);
        } catch (CommandException refused) {
            if (silent) {
                return;
            }
            throw refused;
        }
        if (!verb.equals("TAGMSG")) {
            context.session().spoke(context.server().clock().nanoTime());
        }
        List<String> targets = context.list(0);
        int most = context.limits().counts().targets();
        for (String target : targets.subList(0, Math.min(most, targets.size()))) {
            try {
                say(verb, target, targets.size() == 1, context);
            } catch (CommandException refused) {
                if (!silent) {
                    refused.answer(context.replies());
                }
            }
        }
        if (targets.size() > most && !silent) {
            context.reply(
                    Numeric.ERR_TOOMANYTARGETS,
                    targets.get(most),
                    "Too many targets: the first " + most + " were served");
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
        String room = target.substring(MemberMode.signsOf(target));
        if (Names.looksLikeChannel(room)) {
            Channel channel = context.server().channels().require(room, context.session());
            Speech speech = Speech.of(target, context.param(1));
            append(verb, speech.target(channel), channel.speaker(speech, context.replies()), alone, context);
        } else {
            Session person =
                    context.server().sessions().find(target).orElseThrow(() -> CommandException.noSuchNick(target));
            boolean saysAway = verb.equals("PRIVMSG") && person.away().isPresent();
            append(verb, person.nick(), to(person, context.replies()), alone && !saysAway, context);
            if (saysAway) {
                context.reply(Numeric.RPL_AWAY, person.nick(), person.away().orElse(""));
            }
        }
    }

    private static void append(
            String verb, String target, Journal.Ordered order, boolean onlyAnswer, CommandContext context)
            throws CommandException {
        List<String> params = new ArrayList<>(2);
        params.add(target);
        if (!verb.equals("TAGMSG")) {
            params.add(context.param(1));
        }
        Message message = new Message(Tags.NONE, context.source(), verb, params);
        if (MessageFormatter.bodyBytes(message) > context.limits().text().lineBytes()) {
            // With the sender's name in front it no longer fits: better refused than cut without a word.
            throw new CommandException(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
        }
        if (onlyAnswer) {
            context.replies().expectOne();
        }
        Said said =
                new Said(message, context.message().tags(), context.session().sender());
        context.server().journal().append(said, order);
    }

    /** To one person, and back to the speaker who asked for an echo. */
    private static Journal.Ordered to(Session person, ReplyBuffer own) {
        return stamp -> {
            Envelope envelope = stamp.get();
            person.send(envelope, own.unflushed());
            if (own.session().has(Capability.ECHO_MESSAGE)) {
                own.own(envelope);
            }
        };
    }
}
