package causerie.client.session;

import causerie.client.model.Line;
import causerie.client.model.Marks;
import causerie.irc.Message;
import causerie.irc.Source;
import java.util.List;
import java.util.Optional;

/** Makes lines of what people, and the server, say. */
final class TextLines {
    private TextLines() {}

    /** The line that a PRIVMSG or NOTICE is; empty when it is for programs only. */
    static Optional<Line> line(Wire wire, Message message, boolean own) {
        String text = message.param(1);
        Line.Kind kind = message.verb().equals("NOTICE") ? Line.Kind.NOTICE : Line.Kind.MESSAGE;
        Optional<Ctcp> ctcp = Ctcp.in(text);
        if (ctcp.isPresent()) {
            return ctcp.filter(request -> request.command().equals("ACTION") && kind == Line.Kind.MESSAGE)
                    .map(action -> said(wire, message, action.text(), Line.Kind.ACTION, own));
        }
        return Optional.of(
                isServer(message.source())
                        ? new Line.Event(
                                wire.timeOf(message),
                                Line.What.SERVER,
                                message.source().name(),
                                List.of(text))
                        : said(wire, message, text, kind, own));
    }

    private static Line said(Wire wire, Message message, String text, Line.Kind kind, boolean own) {
        return new Line.Text(
                wire.timeOf(message),
                message.tags().get("msgid").filter(ClientTags::isId).orElse(""),
                message.source().name(),
                text,
                kind,
                own,
                Line.State.DELIVERED,
                Marks.told(
                        ClientTags.replyTo(message),
                        message.tags().get(Deeds.EDITED).isPresent()));
    }

    /** Only servers have a dot in a name that stands alone. */
    private static boolean isServer(Source source) {
        return source.user().isEmpty()
                && source.host().isEmpty()
                && (source.name().isEmpty() || source.name().indexOf('.') >= 0);
    }
}
