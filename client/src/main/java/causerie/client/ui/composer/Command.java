package causerie.client.ui.composer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A command that can be typed, with its names, and how it reads the words after its name. */
public enum Command {
    JOIN("command.join", List.of("join", "j"), true, words -> new Input.Join(first(words))),
    LEAVE("command.leave", List.of("leave", "part", "close"), false, words -> new Input.Leave(some(words))),
    ME("command.me", List.of("me"), true, Input.Act::new),
    MSG("command.msg", List.of("msg", "query", "dm"), true, words -> new Input.Direct(first(words), afterFirst(words))),
    TOPIC("command.topic", List.of("topic"), true, Input.Topic::new),
    NICK("command.nick", List.of("nick", "name"), true, words -> new Input.Rename(first(words))),
    AWAY(
            "command.away",
            List.of("away"),
            false,
            words -> new Input.Away(Optional.of(words).filter(text -> !text.isEmpty()))),
    BACK("command.back", List.of("back"), false, words -> new Input.Away(Optional.empty())),
    INVITE("command.invite", List.of("invite"), true, words -> new Input.Invite(first(words))),
    REMOVE(
            "command.remove",
            List.of("remove", "kick"),
            true,
            words -> new Input.Remove(first(words), afterFirst(words))),
    LIST("command.list", List.of("list", "rooms"), false, words -> new Input.Directory()),
    HELP("command.help", List.of("help"), false, words -> new Input.Help()),
    QUIT("command.quit", List.of("quit"), false, words -> new Input.Quit());

    private static final char SIGN = '/';

    private final String textKey;
    private final List<String> names;
    private final boolean needsWords;
    private final Function<String, Input> read;

    Command(String textKey, List<String> names, boolean needsWords, Function<String, Input> read) {
        this.textKey = textKey;
        this.names = names;
        this.needsWords = needsWords;
        this.read = read;
    }

    /** What it does, in words. */
    public String textKey() {
        return textKey;
    }

    /** How it is written, with its sign. */
    public String written() {
        return SIGN + names.get(0);
    }

    /** All ways to write it, with the sign. */
    public List<String> allWritten() {
        return names.stream().map(name -> SIGN + name).toList();
    }

    /** What a typed text means: two signs at the beginning say a text that begins with one. */
    public static Input read(String typed) {
        String text = typed.strip();
        if (text.startsWith("//")) {
            return new Input.Say(text.substring(1));
        }
        if (text.isEmpty() || text.charAt(0) != SIGN || isPath(text)) {
            return new Input.Say(text);
        }
        String name = first(text).substring(1);
        String words = afterFirst(text);
        return named(name)
                .map(command -> command.needsWords && words.isEmpty()
                        ? new Input.Incomplete(command)
                        : command.read.apply(words))
                .orElseGet(() -> new Input.Unknown(SIGN + name));
    }

    private static Optional<Command> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(command -> command.names.contains(small))
                .findFirst();
    }

    /** A second sign in the first word: somebody shows a path, not a command. */
    private static boolean isPath(String text) {
        return first(text).indexOf(SIGN, 1) > 0;
    }

    private static Optional<String> some(String words) {
        return Optional.of(first(words)).filter(word -> !word.isEmpty());
    }

    private static String first(String words) {
        int end = endOfFirst(words);
        return words.substring(0, end);
    }

    private static String afterFirst(String words) {
        return words.substring(endOfFirst(words)).strip();
    }

    private static int endOfFirst(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
