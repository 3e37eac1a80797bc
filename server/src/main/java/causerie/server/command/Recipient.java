package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.server.capability.Envelope;
import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.channel.Speech;
import causerie.server.journal.Journal;
import causerie.server.journal.Place;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whom something is said to: a room, some ranks of one, or a person.
 *
 * @param name as those are told who hear it
 * @param order brings it to them
 * @param person empty for a room
 */
record Recipient(String name, Place place, Journal.Ordered order, Optional<Session> person) {
    /** The one that a client means who is about to say these lines. */
    static Recipient of(String target, List<String> lines, CommandContext context) throws CommandException {
        String room = target.substring(MemberMode.signsOf(target));
        if (Names.looksLikeChannel(room)) {
            Channel channel = context.server().channels().require(room, context.session());
            Speech speech = Speech.of(target, lines);
            return of(channel, speech, channel.speaker(speech, context.session()));
        }
        return of(
                context.server().sessions().find(target).orElseThrow(() -> CommandException.noSuchNick(target)),
                context);
    }

    /**
     * Those of a room whom this way of speaking means.
     *
     * @param order made before this, so that it notices when the room is no longer called as those are told
     */
    static Recipient of(Channel channel, Speech speech, Journal.Ordered order) {
        return new Recipient(speech.target(channel), place(channel, speech), order, Optional.empty());
    }

    private static Place place(Channel channel, Speech speech) {
        return channel.place()
                .onlyFor(speech.onlyFrom()
                        .map(MemberMode::sign)
                        .map(String::valueOf)
                        .orElse(""));
    }

    /** One person. */
    static Recipient of(Session person, CommandContext context) {
        Place place = Place.Conversation.of(
                context.session().sender().person(), person.sender().person());
        return new Recipient(person.nick(), place, new ToPerson(person, person.nick()), Optional.of(person));
    }

    /** To one person, and back to the speaker who asked for an echo. */
    private record ToPerson(Session person, String nick) implements Journal.Ordered {
        @Override
        public void check() throws CommandException {
            if (person.departed()) {
                throw CommandException.noSuchNick(nick);
            }
        }

        @Override
        public void deliver(Supplier<Envelope> stamp, ReplyBuffer own) throws CommandException {
            check();
            Envelope envelope = stamp.get();
            person.send(envelope, own.unflushed());
            if (person == own.session()) {
                own.echoOnly(envelope);
            } else {
                own.echo(envelope);
            }
        }
    }

    /** Whether a message still fits a line with its sender in front. */
    static boolean fits(Message message, CommandContext context) {
        return MessageFormatter.bodyBytes(message) <= context.limits().text().lineBytes();
    }

    /**
     * Says something to them, and tells the speaker when nobody is there.
     *
     * @param alone whether the command asks for nothing else
     */
    void hear(Said said, boolean alone, CommandContext context) throws CommandException {
        Optional<String> away = said.verb().equals("PRIVMSG") ? person.flatMap(Session::away) : Optional.empty();
        Journal journal = context.server().journal();
        ReplyBuffer own = context.replies();
        if (alone && away.isEmpty()) {
            own.expectOne();
            context.device().said(journal.pipeline(said, order, own));
        } else {
            journal.append(said, order, own);
            away.ifPresent(words -> context.reply(Numeric.RPL_AWAY, name, words));
        }
    }
}
