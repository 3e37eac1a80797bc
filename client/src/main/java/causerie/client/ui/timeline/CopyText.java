package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The selected part of a timeline as text, with names and times once it spans several rows. Stateless. */
final class CopyText {
    /** Of more rows than these only the words are copied. */
    static final int MOST_HTML_ROWS = 1_000;

    private CopyText() {}

    /** Some characters of a row. */
    record Part(RowContent content, int from, int until) {
        String text() {
            return content.plain().substring(from, until);
        }
    }

    static String of(Rows rows, Selection selection) {
        return of(rows, parts(rows, selection));
    }

    private static String of(Rows rows, List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        StringBuilder copied = new StringBuilder();
        for (Part part : parts) {
            copied.append(copied.length() > 0 ? "\n" : "")
                    .append('[')
                    .append(time(rows, part))
                    .append("] ")
                    .append(speaker(part.content()))
                    .append(part.text());
        }
        return copied.toString();
    }

    /** The same beside HTML that says it, unless it is very long. */
    static Copied copied(Rows rows, Selection selection) {
        List<Part> parts = parts(rows, selection);
        Optional<String> html =
                parts.size() <= MOST_HTML_ROWS ? Optional.of(CopyHtml.of(rows, parts)) : Optional.empty();
        return new Copied(of(rows, parts), html);
    }

    /** What is selected of each row; of a single one also when that is nothing. */
    static List<Part> parts(Rows rows, Selection selection) {
        int first = selection.start().row();
        int last = selection.end().row();
        List<Part> parts = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            if (first == last || !rows.shapes().isFolded(row)) {
                RowContent content = rows.content(row);
                int until = selection.until(row, content.plain().length());
                int from = Math.min(selection.from(row), until);
                if (first == last || from < until || content.plain().isEmpty()) {
                    parts.add(new Part(content, from, until));
                }
            }
        }
        return parts;
    }

    static String time(Rows rows, Part part) {
        return rows.layouter().words().time(part.content().line().time());
    }

    private static String speaker(RowContent content) {
        if (content.is(Line.Kind.ACTION)) {
            return "* ";
        }
        return content.said().map(said -> said.author() + ": ").orElse("");
    }
}
