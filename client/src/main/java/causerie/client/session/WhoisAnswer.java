package causerie.client.session;

import causerie.client.model.About;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the replies about a person say together. */
final class WhoisAnswer {
    private static final String OPERATOR = "313";
    private static final String PROGRAM = "335";
    private static final String ENCRYPTED = "671";

    private final List<Message> replies;

    private WhoisAnswer(List<Message> replies) {
        this.replies = replies;
    }

    /** Empty when the person is not there. */
    static Optional<About> of(String asked, List<Message> replies) {
        WhoisAnswer answer = new WhoisAnswer(replies);
        return answer.reply("311").map(user -> answer.about(user, asked));
    }

    private About about(Message user, String asked) {
        String nick = user.param(1).isEmpty() ? asked : user.param(1);
        return new About(
                nick,
                user.param(5),
                user.param(3),
                reply("330").map(message -> message.param(2)).filter(account -> !account.isEmpty()),
                reply("301").map(Message::lastParam),
                new About.Status(has(OPERATOR), has(PROGRAM), has(ENCRYPTED)),
                idle(2).map(Duration::ofSeconds),
                idle(3).map(Instant::ofEpochSecond),
                metadata());
    }

    /** "<client> <nick> <secs> <signon> :seconds idle, signon time"; the second is not told by all. */
    private Optional<Long> idle(int place) {
        return reply("317")
                .filter(message -> place < message.params().size() - 1)
                .map(message -> seconds(message.param(place)))
                .flatMap(seconds -> seconds.isPresent() ? Optional.of(seconds.getAsLong()) : Optional.empty());
    }

    /** No more than people live. */
    private static OptionalLong seconds(String text) {
        try {
            long seconds = Long.parseLong(text);
            return seconds >= 0 && seconds <= Integer.MAX_VALUE * 2L ? OptionalLong.of(seconds) : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    /** "760 <Target> <Key> <Visibility> :<Value>". */
    private Map<String, String> metadata() {
        Map<String, String> values = new HashMap<>();
        for (Message message : replies) {
            if (message.verb().equals("760") && message.params().size() > 4) {
                values.put(message.param(2), message.lastParam());
            }
        }
        return values;
    }

    private boolean has(String numeric) {
        return reply(numeric).isPresent();
    }

    private Optional<Message> reply(String numeric) {
        return replies.stream()
                .filter(message -> message.verb().equals(numeric))
                .findFirst();
    }
}
