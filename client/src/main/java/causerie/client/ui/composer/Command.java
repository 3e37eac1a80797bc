package causerie.client.ui.composer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A command that can be typed, with its names, and how it reads the words after its name. */
public enum Command {
    JOIN("command.join", "join j", true),
    LEAVE("command.leave", "leave part close", false),
    ME("command.me", "me", true),
    MSG("command.msg", "msg query dm", true),
    TOPIC("command.topic", "topic", true),
    NICK("command.nick", "nick name", true),
    AWAY("command.away", "away", false),
    BACK("command.back", "back", false),
    INVITE("command.invite", "invite", true),
    REMOVE("command.remove", "remove kick", true),
    BAN("command.ban", "ban", false),
    UNBAN("command.unban", "unban", false),
    OP("command.op", "op", true),
    DEOP("command.deop", "deop", true),
    VOICE("command.voice", "voice", true),
    DEVOICE("command.devoice", "devoice", true),
    IGNORE("command.ignore", "ignore mute", true),
    UNIGNORE("command.unignore", "unignore unmute", true),
    WHOIS("command.whois", "whois who", true),
    LIST("command.list", "list rooms", false),
    HELP("command.help", "help", false),
    QUIT("command.quit", "quit", false);

    private static final char SIGN = '/';

    private final String textKey;
    /** All ways to write it, the best first, with spaces between. */
    private final String names;

    private final boolean needsWords;

    Command(String textKey, String names, boolean needsWords) {
        this.textKey = textKey;
        this.names = names;
        this.needsWords = needsWords;
    }

    /** What it does, in words. */
    public String textKey() {
        return textKey;
    }

    /** Whether more has to be said than its name. */
    public boolean needsWords() {
        return needsWords;
    }

    /** How it is written, with its sign. */
    public String written() {
        return allWritten().get(0);
    }

    /** All ways to write it, with the sign. */
    public List<String> allWritten() {
        return Arrays.stream(names.split(" ")).map(name -> SIGN + name).toList();
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
                .map(command ->
                        command.needsWords && words.isEmpty() ? new Input.Incomplete(command) : command.input(words))
                .orElseGet(() -> new Input.Unknown(SIGN + name));
    }

    /** How a text is typed so that it is said and is no command. */
    static String typed(String text) {
        return read(text) instanceof Input.Say say && say.text().equals(text.strip()) ? text : SIGN + text;
    }

    private Input input(String words) {
        return switch (this) {
            case JOIN -> new Input.Join(first(words));
            case LEAVE -> new Input.Leave(some(first(words)));
            case ME -> new Input.Act(words);
            case MSG -> new Input.Direct(first(words), afterFirst(words));
            case TOPIC -> new Input.Topic(words);
            case NICK -> new Input.Rename(first(words));
            case AWAY -> new Input.Away(some(words));
            case BACK -> new Input.Away(Optional.empty());
            case INVITE -> new Input.Invite(first(words));
            case REMOVE -> new Input.Remove(first(words), afterFirst(words));
            case BAN, UNBAN, OP, DEOP, VOICE, DEVOICE, IGNORE, UNIGNORE, WHOIS -> new Input.About(this, first(words));
            case LIST -> new Input.Directory();
            case HELP -> new Input.Help();
            case QUIT -> new Input.Quit();
        };
    }

    private static Optional<Command> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(command -> command.allWritten().contains(SIGN + small))
                .findFirst();
    }

    /** A second sign in the first word: somebody shows a path, not a command. */
    private static boolean isPath(String text) {
        return first(text).indexOf(SIGN, 1) > 0;
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
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
