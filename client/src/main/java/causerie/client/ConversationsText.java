package causerie.client;

import causerie.client.model.Buffer;
import causerie.client.model.KeptConversation;
import causerie.client.model.KeptConversations;
import causerie.client.model.Network;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conversations as a text that people can read: below each server lines such as {@code room #general favourite shown},
 * {@code person Anne}, {@code closed room #old} and {@code heard 2026-01-02T03:04:05Z}.
 */
final class ConversationsText {
    /** The most servers; of more the one that was used longest ago is forgotten. */
    static final int MOST_SERVERS = 20;
    /** The most characters of a name, and of a key; what has more is not kept. */
    static final int MOST_CHARACTERS = 100;

    private static final String HEADING =
            "# The conversations of Causerie for each server. They can be changed here while it is not running.\n";
    private static final String CLOSED = "closed ";
    private static final String ROOM = "room";
    private static final String PERSON = "person";
    private static final String FAVOURITE = "favourite";
    private static final String SHOWN = "shown";
    private static final String OUT = "out";
    private static final String KEY = "key=";
    private static final String HEARD = "heard ";

    private ConversationsText() {}

    static String write(Map<String, KeptConversations> servers) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        servers.forEach((server, kept) -> {
            List<String> lines = new ArrayList<>();
            kept.open().stream()
                    .filter(ConversationsText::isKept)
                    .forEach(one -> lines.add(line(one, one.name().equals(kept.shown()))));
            kept.closed().stream()
                    .filter(ConversationsText::isKept)
                    .forEach(one -> lines.add(CLOSED + kind(one) + " " + one.name()));
            kept.heardUntil().ifPresent(until -> lines.add(HEARD + until));
            parts.put(server, lines);
        });
        return ServerParts.write(HEADING, parts);
    }

    private static String line(KeptConversation one, boolean shown) {
        StringBuilder line = new StringBuilder(kind(one) + " " + one.name());
        word(line, one.favourite(), FAVOURITE);
        word(line, shown, SHOWN);
        word(line, !one.entered(), OUT);
        word(line, !one.key().isEmpty(), KEY + one.key());
        return line.toString();
    }

    private static void word(StringBuilder line, boolean is, String word) {
        if (is) {
            line.append(' ').append(word);
        }
    }

    private static String kind(KeptConversation one) {
        return one.isRoom() ? ROOM : PERSON;
    }

    private static boolean isKept(KeptConversation one) {
        return isName(one.name()) && (one.key().isEmpty() || isName(one.key()));
    }

    private static boolean isName(String name) {
        return name.length() <= MOST_CHARACTERS && ServerParts.isName(name);
    }

    static ServerParts.Understood<Map<String, KeptConversations>> read(String text) {
        Map<String, Part> parts = new LinkedHashMap<>();
        boolean whole = ServerParts.read(text, (server, line) -> {
            if (!parts.containsKey(server) && parts.size() >= MOST_SERVERS) {
                return false;
            }
            return parts.computeIfAbsent(server, name -> new Part()).take(line);
        });
        Map<String, KeptConversations> servers = new LinkedHashMap<>();
        parts.forEach((server, part) -> servers.put(server, part.kept()));
        return new ServerParts.Understood<>(servers, whole);
    }

    /** What was read about one server so far. */
    private static final class Part {
        private final List<KeptConversation> open = new ArrayList<>();
        private final List<KeptConversation> closed = new ArrayList<>();
        private String shown = "";
        private Optional<Instant> heardUntil = Optional.empty();

        boolean take(String line) {
            return line.startsWith(HEARD) ? heard(line.substring(HEARD.length())) : conversation(line);
        }

        private boolean heard(String time) {
            try {
                heardUntil = Optional.of(Instant.parse(time));
                return true;
            } catch (DateTimeParseException notATime) {
                return false;
            }
        }

        private boolean conversation(String line) {
            boolean isClosed = line.startsWith(CLOSED);
            List<KeptConversation> all = isClosed ? closed : open;
            int most = isClosed ? KeptConversations.MOST_CLOSED : Network.MAX_BUFFERS;
            List<String> words = Arrays.asList((isClosed ? line.substring(CLOSED.length()) : line).split(" "));
            Optional<KeptConversation> read = all.size() >= most ? Optional.empty() : conversation(words, isClosed);
            read.ifPresent(all::add);
            if (read.isPresent() && !isClosed && words.contains(SHOWN)) {
                shown = read.get().name();
            }
            return read.isPresent();
        }

        KeptConversations kept() {
            return new KeptConversations(open, shown, closed, heardUntil);
        }

        private static Optional<KeptConversation> conversation(List<String> words, boolean isClosed) {
            boolean isKind = words.get(0).equals(ROOM) || words.get(0).equals(PERSON);
            if (!isKind || words.size() < 2 || !isName(words.get(1))) {
                return Optional.empty();
            }
            Buffer.Kind kind = words.get(0).equals(ROOM) ? Buffer.Kind.ROOM : Buffer.Kind.PERSON;
            List<String> more = words.subList(2, words.size());
            if (isClosed) {
                return Optional.of(KeptConversation.closed(kind, words.get(1))).filter(one -> more.isEmpty());
            }
            String key = more.stream()
                    .filter(word -> word.startsWith(KEY))
                    .map(word -> word.substring(KEY.length()))
                    .findFirst()
                    .orElse("");
            boolean known = more.stream()
                    .allMatch(word -> List.of(FAVOURITE, SHOWN, OUT).contains(word) || isKey(word));
            return Optional.of(new KeptConversation(
                            kind, words.get(1), key, more.contains(FAVOURITE), !more.contains(OUT)))
                    .filter(one -> known);
        }

        private static boolean isKey(String word) {
            return word.startsWith(KEY) && isName(word.substring(KEY.length()));
        }
    }
}
