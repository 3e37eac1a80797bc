package causerie.server.command;

import causerie.irc.Mask;
import causerie.server.channel.Channel;
import causerie.server.channel.Topic;
import causerie.server.session.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rooms a LIST asks for. A room has to be one of the named or fit one of the masks, if there are any, and to meet
 * all conditions. See <a href="https://modern.ircdocs.horse/#elist-parameter">ELIST</a>. Belongs to one thread.
 */
final class ListQuery {
    /** The value of ELIST in 005: by creation time, mask, what no mask fits, topic time, number of people. */
    static final String ELIST = "CMNTU";

    private static final Pattern CONDITION = Pattern.compile("([CT]?)([<>])([0-9]{1,9})", Pattern.CASE_INSENSITIVE);
    private static final int SECONDS_PER_MINUTE = 60;

    private final long now;
    private final List<String> names = new ArrayList<>();
    private final List<Mask> masks = new ArrayList<>();
    private final List<Predicate<Channel>> conditions = new ArrayList<>();

    /** @param items names, masks and conditions as they were typed */
    ListQuery(List<String> items, Instant now) {
        this.now = now.getEpochSecond();
        items.forEach(this::add);
    }

    private void add(String item) {
        Matcher condition = CONDITION.matcher(item);
        if (condition.matches()) {
            boolean less = condition.group(2).equals("<");
            conditions.add(condition(condition.group(1), less, Long.parseLong(condition.group(3))));
        } else if (item.startsWith("!")) {
            Mask unwanted = mask(item.substring(1));
            conditions.add(channel -> !unwanted.matches(channel.name()));
        } else if (mask(item).hasWildcard()) {
            masks.add(mask(item));
        } else {
            names.add(item);
        }
    }

    private Predicate<Channel> condition(String of, boolean less, long value) {
        return switch (of) {
            case "C", "c" -> channel -> compares(now - channel.createdAt(), less, value * SECONDS_PER_MINUTE);
            case "T", "t" ->
                channel -> age(channel.topic())
                        .filter(seconds -> compares(seconds, less, value * SECONDS_PER_MINUTE))
                        .isPresent();
            default -> channel -> compares(channel.size(), less, value);
        };
    }

    private Optional<Long> age(Optional<Topic> topic) {
        return topic.map(set -> now - set.setAt());
    }

    private static boolean compares(long one, boolean less, long other) {
        return less ? one < other : one > other;
    }

    private static Mask mask(String pattern) {
        return Names.mask(pattern);
    }

    /** The rooms that were named; whoever knows a name may be told of rooms that are not listed otherwise. */
    List<String> names() {
        return names;
    }

    /** Whether a room may be among the answers that was not named. */
    boolean wantsUnnamed(Channel channel) {
        boolean everything = names.isEmpty() && masks.isEmpty();
        return (everything || masks.stream().anyMatch(mask -> mask.matches(channel.name()))) && meets(channel);
    }

    boolean meets(Channel channel) {
        return conditions.stream().allMatch(condition -> condition.test(channel));
    }
}
