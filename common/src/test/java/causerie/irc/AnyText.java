package causerie.irc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the properties are tried with: well-formed text in which the characters that mean something are frequent. */
public final class AnyText {
    private static final List<Integer> MEANINGFUL =
            " :;=\\@!,+#snraé🫖\t".codePoints().boxed().toList();

    private AnyText() {}

    /** Any text, of any length from nothing to a few words. */
    public static Arbitrary<String> any() {
        Arbitrary<Integer> codePoints =
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).filter(AnyText::isNoSurrogate);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(MEANINGFUL)), Tuple.of(1, codePoints))
                .list()
                .ofMaxSize(24)
                .map(AnyText::text);
    }

    /** Any text that has none of these characters. */
    public static Arbitrary<String> without(String unwanted) {
        return any().map(text -> text.codePoints()
                .filter(c -> unwanted.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Any message that can be written. */
    public static Arbitrary<Message> messages() {
        return Combinators.combine(tags(), sources(), verbs(), params()).as(Message::new);
    }

    /** Any source that can be written, none included. */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(without(" \0\r\n!@"), without(" \0\r\n@"), without(" \0\r\n"))
                .as(Source::new);
    }

    private static Arbitrary<Tags> tags() {
        Arbitrary<String> keys = without(" \0\r\n;=").filter(key -> !key.isEmpty());
        Arbitrary<Map<String, String>> some =
                Arbitraries.maps(keys, without("\0")).ofMaxSize(4);
        return some.map(Tags::new);
    }

    private static Arbitrary<String> verbs() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12),
                Arbitraries.of("PRIVMSG", "TOPIC", "353"));
    }

    private static Arbitrary<List<String>> params() {
        Arbitrary<List<String>> middle = without(" \0\r\n")
                .filter(param -> !param.isEmpty() && param.charAt(0) != ':')
                .list()
                .ofMaxSize(5);
        Arbitrary<List<String>> last = without("\0\r\n").list().ofMaxSize(1);
        return Combinators.combine(middle, last).as((some, end) -> {
            List<String> all = new ArrayList<>(some);
            all.addAll(end);
            return all;
        });
    }

    private static boolean isNoSurrogate(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
