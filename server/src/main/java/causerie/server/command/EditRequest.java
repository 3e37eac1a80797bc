package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Correction;
import causerie.server.capability.Envelope;
import causerie.server.capability.Multiline;
import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.channel.Speech;
import causerie.server.journal.Kept;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client asks that a message get other words, which its author can have for a while. Belongs to the thread of its session.
 *
 * @param lines of the new words
 * @param context of the command, or of the one that has opened the batch of its lines
 */
record EditRequest(String target, String msgid, List<Multiline.Line> lines, CommandContext context) {
    void fulfil() throws CommandException {
        Speech speech =
                Speech.of(target, lines.stream().map(Multiline.Line::text).toList());
        if (speech.ctcp()) {
            throw CommandException.fail(
                    Correction.VERB, "INVALID_PARAMS", "A message has words or an action, and nothing for programs");
        }
        Recipient recipient = recipient(speech);
        Kept message = context.server()
                .journal()
                .find(msgid)
                .filter(kept -> kept.said().place().equals(recipient.place()))
                .orElseThrow(() -> CommandException.unknownMessage(Correction.VERB, target, msgid));
        requireAuthor(message.said());
        Said.Edit edit = edit(message.said(), recipient);
        requireFits(edit, message.said());
        if (edit.of(message.said()).equals(message.said())) {
            confirm(edit);
        } else {
            requireInTime(message);
            make(edit, recipient);
        }
    }

    private Recipient recipient(Speech speech) throws CommandException {
        Session session = context.session();
        String room = target.substring(MemberMode.signsOf(target));
        if (Names.looksLikeChannel(room)) {
            Channel channel = context.server()
                    .channels()
                    .find(room)
                    .filter(found -> found.membership(session).isPresent())
                    .orElseThrow(this::invalidTarget);
            return Recipient.of(channel, speech, channel.speaker(speech, session));
        }
        return Recipient.of(context.server().sessions().find(target).orElseThrow(this::invalidTarget), context);
    }

    private void requireAuthor(Said message) throws CommandException {
        if (!message.isWritten() || !message.sender().isSame(context.session().sender())) {
            throw forbidden();
        }
    }

    private Said.Edit edit(Said message, Recipient recipient) {
        Multiline words = new Multiline(context.source(), message.verb(), recipient.name(), lines);
        return new Said.Edit(
                new Correction(words, msgid),
                context.message().tags(),
                context.session().sender(),
                recipient.place());
    }

    /** As what is told now, and as what will be read later under the name that its author had then. */
    private void requireFits(Said.Edit edit, Said message) throws CommandException {
        Multiline later = new Multiline(message.source(), message.verb(), message.target(), lines);
        boolean fits = Stream.concat(
                        edit.correction().messages(), lines.stream().map(later::message))
                .allMatch(line -> Recipient.fits(line, context));
        if (!fits) {
            throw new CommandException(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
        }
    }

    /** It has these words already, as when a client asks again that does not know whether it was heard: nobody else is told. */
    private void confirm(Said.Edit edit) {
        context.replies().expectOne();
        context.inOrder(() -> {
            Envelope again = edit.stamped(context.server().clock().now(), "");
            context.replies().echoOnly(again);
        });
    }

    private void requireInTime(Kept message) throws CommandException {
        Duration window = context.limits().history().editWithin();
        if (message.time().plus(window).isBefore(context.server().clock().now())) {
            throw CommandException.fail(
                    Correction.VERB,
                    "EDIT_WINDOW_EXPIRED",
                    target,
                    msgid,
                    String.valueOf(window.toSeconds()),
                    "You can no longer change this message");
        }
    }

    private void make(Said.Edit edit, Recipient recipient) throws CommandException {
        context.session().spoke(context.server().clock().nanoTime());
        context.replies().expectOne();
        try {
            context.server().journal().append(edit, recipient.order(), context.replies());
        } catch (CommandException refused) {
            throw refused.isFail() ? refused : forbidden();
        }
    }

    private CommandException invalidTarget() {
        return CommandException.fail(Correction.VERB, "INVALID_TARGET", target, "You cannot change messages there");
    }

    private CommandException forbidden() {
        return CommandException.fail(
                Correction.VERB, "EDIT_FORBIDDEN", target, msgid, "You are not authorised to change this message");
    }
}
