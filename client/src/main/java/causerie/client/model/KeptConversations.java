package causerie.client.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversations with one server as they are kept. Immutable.
 *
 * @param open those on the left, in their order
 * @param shown the name of the one that is read; empty when there is none
 * @param closed those that were closed, the latest first; the oldest of too many are forgotten
 * @param heardUntil up to when all was there and read that people wrote to us alone, by the server's clock
 */
public record KeptConversations(
        List<KeptConversation> open, String shown, List<KeptConversation> closed, Optional<Instant> heardUntil) {
    /** The most closed ones. */
    public static final int MOST_CLOSED = 50;

    public static final KeptConversations NONE = new KeptConversations(List.of(), "", List.of(), Optional.empty());

    public KeptConversations {
        open = List.copyOf(open.subList(0, Math.min(open.size(), Network.MAX_BUFFERS)));
        closed = List.copyOf(closed.subList(0, Math.min(closed.size(), MOST_CLOSED)));
    }

    /** What to enter by oneself, the room that is read first. */
    public List<String> entries() {
        return Stream.concat(
                        open.stream().filter(this::isShown),
                        open.stream().filter(conversation -> !isShown(conversation)))
                .flatMap(conversation -> conversation.entry().stream())
                .toList();
    }

    /** With these open; what is open is not closed. */
    public KeptConversations withOpen(List<KeptConversation> next, String nextShown) {
        List<KeptConversation> stillClosed = closed.stream()
                .filter(one -> next.stream().noneMatch(other -> isSame(one, other.name())))
                .toList();
        return new KeptConversations(next, nextShown, stillClosed, heardUntil);
    }

    /** With one more that was closed. */
    public KeptConversations withClosed(KeptConversation conversation) {
        List<KeptConversation> next = new ArrayList<>(closed);
        next.removeIf(one -> isSame(one, conversation.name()));
        next.add(0, conversation);
        return new KeptConversations(open, shown, next, heardUntil);
    }

    /** Having heard so much. */
    public KeptConversations withHeardUntil(Instant next) {
        return new KeptConversations(open, shown, closed, Optional.of(next));
    }

    private boolean isShown(KeptConversation conversation) {
        return isSame(conversation, shown);
    }

    private static boolean isSame(KeptConversation conversation, String name) {
        return conversation.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
