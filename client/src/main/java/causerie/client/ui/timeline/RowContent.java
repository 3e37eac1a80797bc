package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.util.List;
import java.util.Optional;

/**
 * What a row tells, in words. Immutable.
 *
 * @param text what is read, selected and copied
 * @param quote what it answers
 */
record RowContent(Line line, RowShape shape, FormattedText text, List<Link> links, Optional<Quote> quote) {
    RowContent {
        links = List.copyOf(links);
    }

    /** Something that a person said or did. */
    static RowContent of(Line.Text line, RowShape shape) {
        String coded = line.kind() == Line.Kind.ACTION
                ? FormattedText.BOLD + line.author() + FormattedText.RESET + " " + line.text()
                : line.text();
        return of(line, shape, coded);
    }

    /** Something that was taken back, told by these words. */
    static RowContent redacted(Line.Text line, RowShape shape, String words) {
        TextStyle italic = TextStyle.PLAIN.toggled(FormattedText.ITALIC);
        FormattedText text = new FormattedText(words, List.of(new FormattedText.Run(0, words.length(), italic)));
        return new RowContent(line, shape, text, List.of(), Optional.empty());
    }

    RowContent answering(Optional<Quote> answered) {
        return new RowContent(line, shape, text, links, answered);
    }

    /** Something that happened, told by this sentence. */
    static RowContent of(Line.Event line, RowShape shape, String sentence) {
        FormattedText plain = new FormattedText(FormattedText.of(sentence).text(), List.of());
        return new RowContent(line, shape, plain, LinkScanner.scan(plain.text()), Optional.empty());
    }

    private static RowContent of(Line line, RowShape shape, String coded) {
        FormattedText text = FormattedText.of(coded);
        return new RowContent(line, shape, text, LinkScanner.scan(text.text()), Optional.empty());
    }

    String plain() {
        return text.text();
    }

    Optional<Line.Text> said() {
        return line instanceof Line.Text said ? Optional.of(said) : Optional.empty();
    }

    /** The files that it leads to. */
    List<FileLink> files() {
        return said().isPresent() && !links.isEmpty() ? FileLink.in(links) : List.of();
    }

    boolean isRedacted() {
        return line instanceof Line.Text said && said.isRedacted();
    }

    boolean is(Line.Kind kind) {
        return line instanceof Line.Text said && said.kind() == kind;
    }

    /** Whether this is a line of ours in that state. */
    boolean isOwn(Line.State state) {
        return line instanceof Line.Text said && said.own() && said.state() == state;
    }

    /** Whether some of it is painted in a colour of its own. */
    boolean isColoured() {
        return !links.isEmpty()
                || text.runs().stream().anyMatch(run -> run.style().colour().isPresent());
    }

    /** Whether nothing but code is between two places, of which there is some. */
    boolean isCode(int from, int until) {
        int code = text.runsIn(from, until).stream()
                .mapToInt(FormattedText.Run::codeLength)
                .sum();
        return code > 0 && code == until - from;
    }

    Optional<Link> linkAt(int index) {
        return links.stream().filter(link -> link.covers(index)).findFirst();
    }
}
