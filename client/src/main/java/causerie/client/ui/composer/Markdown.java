package causerie.client.ui.composer;

import causerie.client.model.Formatting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people type to make words bold and the like, and the codes that are sent for it: {@code **bold**},
 * {@code *italic*} or {@code _italic_}, {@code __underlined__}, {@code ~~struck~~}, {@code `code`}, and blocks of code
 * between lines of three backticks. Stateless.
 */
final class Markdown {
    private static final String FENCE = "```";
    private static final String TAB = "    ";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern CODE_LINE = Pattern.compile("\\x11\\P{Cntrl}+\\x11");
    private static final Pattern LANGUAGE = Pattern.compile("[\\w+#.-]*");

    private Markdown() {}

    /** What is meant, with codes in what people will read of it. */
    static Input in(Input input) {
        if (input instanceof Input.Say say) {
            return new Input.Say(coded(say.text()));
        } else if (input instanceof Input.Reply reply) {
            return new Input.Reply(reply.to(), coded(reply.text()));
        } else if (input instanceof Input.Edit edit) {
            return new Input.Edit(edit.id(), coded(edit.text()));
        } else if (input instanceof Input.Act act) {
            return new Input.Act(coded(act.text()));
        } else if (input instanceof Input.Direct direct) {
            return new Input.Direct(direct.person(), coded(direct.text()));
        }
        return input;
    }

    /** A typed text with codes in place of its signs; each line of a block of code becomes code by itself. */
    static String coded(String typed) {
        List<String> lines = CONTROLS.matcher(typed).replaceAll("").lines().toList();
        List<String> coded = new ArrayList<>();
        boolean blocks = true;
        int next = 0;
        while (next < lines.size()) {
            int end = blocks && opensBlock(lines.get(next)) ? blockEnd(lines, next + 1) : 0;
            // What no line ends after this one, none ends after a later one.
            blocks &= end >= 0;
            List<String> code = end > 0 ? code(lines.subList(next, end + 1)) : List.of();
            if (code.isEmpty()) {
                coded.add(new MarkdownLine(lines.get(next)).coded());
                next++;
            } else {
                code.stream().map(Markdown::monospace).forEach(coded::add);
                next = end + 1;
            }
        }
        return String.join("\n", coded);
    }

    /** What would have to be typed for a text with codes: lines of code that stand together are a block of it. */
    static String typed(String coded) {
        List<String> lines = coded.lines().toList();
        List<String> typed = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int end = next;
            while (end < lines.size() && CODE_LINE.matcher(lines.get(end)).matches()) {
                end++;
            }
            List<String> together = lines.subList(next, end);
            String block = block(together);
            if (together.size() > 1 && coded(block).equals(String.join("\n", together))) {
                typed.add(block);
                next = end;
            } else {
                typed.add(TypedLine.of(lines.get(next)));
                next++;
            }
        }
        return String.join("\n", typed);
    }

    private static String block(List<String> code) {
        return code.stream()
                .map(line -> line.substring(1, line.length() - 1).stripTrailing())
                .collect(Collectors.joining("\n", FENCE + "\n", "\n" + FENCE));
    }

    private static boolean opensBlock(String line) {
        String text = line.strip();
        return text.startsWith(FENCE) && text.indexOf('`', FENCE.length()) < 0;
    }

    /** The line that ends a block; -1 for none. */
    private static int blockEnd(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().endsWith(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    /** The lines of a block, without the signs around it and the name of a language; none when it says nothing. */
    private static List<String> code(List<String> block) {
        List<String> code = new ArrayList<>(block.subList(1, block.size() - 1));
        String first = block.get(0).strip().substring(FENCE.length());
        if (!LANGUAGE.matcher(first).matches()) {
            code.add(0, first);
        }
        String last = block.get(block.size() - 1).stripTrailing();
        code.add(last.substring(0, last.length() - FENCE.length()));
        while (!code.isEmpty() && code.get(code.size() - 1).isBlank()) {
            code.remove(code.size() - 1);
        }
        while (!code.isEmpty() && code.get(0).isBlank()) {
            code.remove(0);
        }
        return code;
    }

    /** A text of which every line is code, whatever stands in it. */
    static String code(String text) {
        return CONTROLS.matcher(text)
                .replaceAll("")
                .lines()
                .map(Markdown::monospace)
                .collect(Collectors.joining("\n"));
    }

    /** An empty line has a space, or it could not be sent. */
    private static String monospace(String line) {
        String shown = line.isBlank() ? " " : line.stripTrailing().replace("\t", TAB);
        return Formatting.MONOSPACE + shown + Formatting.MONOSPACE;
    }
}
