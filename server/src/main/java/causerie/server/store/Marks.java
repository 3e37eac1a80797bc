package causerie.server.store;

import causerie.server.journal.Place;
import causerie.server.journal.Said;
import causerie.server.session.Names;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Words that the index knows a message by beside those that people wrote: where it was said, by which nick, and, in private,
 * between whom. Each is of letters and digits only, whatever people are called.
 */
final class Marks {
    /** One that no message has. */
    static final String NEVER = "x";

    private Marks() {}

    /** The marks of a message with a space between; none for what nobody looks for. */
    static String of(Said said, long place) {
        if (!said.isWritten()) {
            return "";
        }
        String marks = place(place) + " " + nick(Names.fold(said.source().name()));
        return said.place() instanceof Place.Conversation between
                ? marks + " " + person(between.one()) + " " + person(between.other())
                : marks;
    }

    /** @param id of the place in the database */
    static String place(long id) {
        return "p" + id;
    }

    /** @param folded the one spelling of the nick */
    static String nick(String folded) {
        return "n" + hex(folded);
    }

    static String person(String person) {
        return "w" + hex(person);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
