package causerie.client.model;

import causerie.irc.Casemapping;
import java.util.List;

/** What of all that is said the person wants to be told. Belongs to the event dispatch thread. */
public final class Attention {
    /** The most words that are as good as our name. */
    public static final int MAX_KEYWORDS = 20;

    private final Network network;
    private final Ignored ignored = new Ignored();
    private List<String> keywords = List.of();

    Attention(Network network) {
        this.network = network;
    }

    /** Says of what in a conversation the person wants to be told. */
    public void setLevel(Buffer buffer, Level level) {
        if (buffer.level() != level) {
            buffer.reading().level(level);
            network.tell(listener -> listener.bufferChanged(buffer));
        }
    }

    /** Says which words are as good as our name; of too many the first count. */
    public void setKeywords(List<String> words) {
        List<String> next = List.copyOf(words.subList(0, Math.min(MAX_KEYWORDS, words.size())));
        if (!keywords.equals(next)) {
            keywords = next;
            countAnew();
        }
    }

    /** Of whom the person wants to hear nothing. */
    public Ignored ignored() {
        return ignored;
    }

    /** Whether the person wants to hear nothing of somebody, by what is known of an account. */
    public boolean ignores(String nick) {
        return ignored.has(nick, network.people().account(nick));
    }

    /** Whether something is meant for us. */
    public boolean isMention(Buffer buffer, Line.Text text) {
        Casemapping casemapping = network.isupport().casemapping();
        return (!buffer.isRoom() && text.kind() != Line.Kind.NOTICE)
                || answersUs(buffer, text)
                || Mentions.of(text.text(), network.nick(), casemapping)
                || keywords.stream().anyMatch(word -> Mentions.of(text.text(), word, casemapping));
    }

    private static boolean answersUs(Buffer buffer, Line.Text text) {
        return text.marks()
                .replyTo()
                .flatMap(buffer.lines()::find)
                .filter(Line.Text::own)
                .isPresent();
    }

    /** What was counted before was counted by another name, or other words. */
    void countAnew() {
        for (Buffer buffer : network.buffers()) {
            buffer.reading().countAnew();
            network.tell(listener -> listener.bufferChanged(buffer));
        }
    }
}
