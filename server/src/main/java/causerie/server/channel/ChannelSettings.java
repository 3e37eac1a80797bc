package causerie.server.channel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a room is set, bans aside. Immutable. */
record ChannelSettings(Set<ChannelMode> flags, Optional<String> key, Optional<Integer> limit) {
    /** Of a room that somebody opens. */
    static final ChannelSettings OF_NEW_ROOM = new ChannelSettings(
            Set.of(ChannelMode.NO_EXTERNAL_MESSAGES, ChannelMode.PROTECTED_TOPIC), Optional.empty(), Optional.empty());
    /** Of the lobby, which has no operator: everybody may say what it is about. */
    static final ChannelSettings OF_LOBBY =
            new ChannelSettings(Set.of(ChannelMode.NO_EXTERNAL_MESSAGES), Optional.empty(), Optional.empty());

    ChannelSettings {
        flags = Set.copyOf(flags);
    }

    boolean has(ChannelMode flag) {
        return flags.contains(flag);
    }

    ChannelSettings with(ChannelMode flag, boolean set) {
        EnumSet<ChannelMode> next = EnumSet.noneOf(ChannelMode.class);
        next.addAll(flags);
        if (set) {
            next.add(flag);
        } else {
            next.remove(flag);
        }
        return new ChannelSettings(next, key, limit);
    }

    ChannelSettings withKey(Optional<String> next) {
        return new ChannelSettings(flags, next, limit);
    }

    ChannelSettings withLimit(Optional<Integer> next) {
        return new ChannelSettings(flags, key, next);
    }

    /** As 324 shows it, letters first; the key only to those who know it. */
    String text(boolean withKey) {
        StringBuilder letters = new StringBuilder("+");
        StringBuilder parameters = new StringBuilder();
        for (ChannelMode mode : ChannelMode.values()) {
            Optional<String> parameter = parameter(mode, withKey);
            if (has(mode) || parameter.isPresent()) {
                letters.append(mode.letter());
                parameter
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> parameters.append(' ').append(text));
            }
        }
        return letters.append(parameters).toString();
    }

    private Optional<String> parameter(ChannelMode mode, boolean withKey) {
        return switch (mode) {
            case KEY -> key.map(text -> withKey ? text : "");
            case LIMIT -> limit.map(String::valueOf);
            default -> Optional.empty();
        };
    }
}
