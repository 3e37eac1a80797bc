package causerie.client.model;

import java.util.List;

/** Changes what was said before, by what the server says. Belongs to the event dispatch thread. */
public final class MarkEditor {
    private final Network network;

    MarkEditor(Network network) {
        this.network = network;
    }

    /** Takes in how somebody reacts, be it to a message that is yet to come. */
    public void react(Buffer buffer, Reacting reacting) {
        List<String> forgotten = buffer.reactions().take(reacting);
        forgotten.forEach(id -> show(buffer, id));
        show(buffer, reacting.to());
    }

    /** A message was taken back: its words go. */
    public void redact(Buffer buffer, String id, Redaction redaction) {
        buffer.reactions().forget(id);
        buffer.lines().mark(id, line -> line.isRedacted() ? line : line.redacted(redaction));
    }

    /**
     * A message has other words now.
     *
     * @param action whether they say what somebody does
     */
    public void edit(Buffer buffer, String id, String text, boolean action) {
        buffer.lines()
                .mark(
                        id,
                        line -> line.isRedacted() || line.text().equals(text)
                                ? line
                                : line.edited(text, kind(line, action)));
    }

    private static Line.Kind kind(Line.Text line, boolean action) {
        if (line.kind() == Line.Kind.NOTICE) {
            return Line.Kind.NOTICE;
        }
        return action ? Line.Kind.ACTION : Line.Kind.MESSAGE;
    }

    /** Of what was said before, a line that is here may have been told with other words since. */
    static void renew(Buffer buffer, Line told) {
        if (told instanceof Line.Text text && text.isKnown() && text.marks().edited()) {
            buffer.lines()
                    .mark(
                            text.id(),
                            line -> line.isRedacted() || line.text().equals(text.text())
                                    ? line
                                    : line.edited(text.text(), text.kind()));
        }
    }

    /** Tells what came of looking for a message. */
    public void looked(Buffer buffer, String id) {
        boolean found = buffer.lines().contains(id);
        network.tell(listener -> listener.looked(buffer, id, found));
    }

    /** Says what can be done to messages. */
    public void abilities(Abilities abilities) {
        network.abilities(abilities);
    }

    private static void show(Buffer buffer, String id) {
        buffer.lines().mark(id, line -> marked(buffer, line));
    }

    /** The line with the reactions that were heard before it came. */
    static Line marked(Buffer buffer, Line line) {
        return line instanceof Line.Text text ? marked(buffer, text) : line;
    }

    private static Line.Text marked(Buffer buffer, Line.Text text) {
        boolean open = text.isKnown() && !text.isRedacted();
        List<Reaction> reactions = open ? buffer.reactions().of(text.id()) : List.of();
        return reactions.equals(text.marks().reactions())
                ? text
                : text.with(text.marks().with(reactions));
    }
}
