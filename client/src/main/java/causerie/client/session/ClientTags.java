package causerie.client.session;

import causerie.client.model.Reacting;
import causerie.client.model.Reaction;
import causerie.irc.Message;
import causerie.irc.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What clients tell each other in tags: what a message answers, and how somebody reacts. See
 * <a href="https://ircv3.net/specs/client-tags/reply">reply</a> and
 * <a href="https://ircv3.net/specs/client-tags/react">react</a>. Stateless.
 */
final class ClientTags {
    static final String REPLY = "draft/reply";
    static final String REACT = "draft/react";
    static final String UNREACT = "draft/unreact";
    /** The longest name of a message that we keep or send. */
    static final int MAX_ID = 256;

    private static final String DRAFT = "draft/";

    private ClientTags() {}

    /** Whether the server passes that tag of clients on; see <a href="https://modern.ircdocs.horse">CLIENTTAGDENY</a>. */
    static boolean passes(Wire wire, String tag) {
        List<String> denied =
                Arrays.asList(wire.isupport().get("CLIENTTAGDENY").orElse("").split(","));
        boolean isDenied = denied.contains("*") ? !denied.contains("-" + tag) : denied.contains(tag);
        return wire.has("message-tags") && !isDenied;
    }

    /** What a message answers. */
    static Optional<String> replyTo(Message message) {
        return value(message, REPLY).filter(ClientTags::isId);
    }

    static boolean isId(String id) {
        return Words.isName(id) && id.length() <= MAX_ID;
    }

    static Tags reply(String to) {
        return Tags.of("+" + REPLY, to);
    }

    static Tags reaction(String to, String text, boolean on) {
        return reply(to).with("+" + (on ? REACT : UNREACT), text);
    }

    /** How somebody reacts with a message of tags alone. */
    static Optional<Reacting> reacting(Wire wire, Message message, boolean own) {
        Optional<String> text = value(message, REACT);
        boolean on = text.isPresent();
        return replyTo(message)
                .flatMap(to -> text.or(() -> value(message, UNREACT))
                        .filter(Reaction::isPossible)
                        .map(word -> new Reacting(to, word, message.source().name(), own, wire.timeOf(message), on)));
    }

    /** The value of a tag as it is called now, or as it will be called. */
    private static Optional<String> value(Message message, String tag) {
        return message.tags().get("+" + tag).or(() -> message.tags().get("+" + tag.substring(DRAFT.length())));
    }
}
