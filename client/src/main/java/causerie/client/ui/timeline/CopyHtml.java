package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The selected part of a timeline as HTML, for programs that paste what looks like something: the same words as
 * {@link CopyText}, every character of them escaped. Stateless.
 */
final class CopyHtml {
    private CopyHtml() {}

    /** A document of paragraphs, one for each message. */
    static String of(Rows rows, List<CopyText.Part> parts) {
        StringBuilder html = new StringBuilder("<html><body>\n");
        for (CopyText.Part part : parts) {
            html.append("<p>");
            if (parts.size() > 1) {
                html.append('[').append(escaped(CopyText.time(rows, part))).append("] ");
                speaker(html, part.content());
            }
            words(html, part);
            html.append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static void speaker(StringBuilder html, RowContent content) {
        if (content.is(Line.Kind.ACTION)) {
            html.append("* ");
        } else {
            content.said()
                    .ifPresent(said ->
                            html.append("<b>").append(escaped(said.author())).append(":</b> "));
        }
    }

    /** Piece by piece, from one place where the look changes to the next. */
    private static void words(StringBuilder html, CopyText.Part part) {
        RowContent content = part.content();
        TreeSet<Integer> edges = new TreeSet<>(List.of(part.from(), part.until()));
        List<FormattedText.Run> runs = content.text().runsIn(part.from(), part.until());
        runs.forEach(run -> edges.addAll(List.of(run.start(), run.end())));
        content.links().forEach(link -> edges.addAll(List.of(link.start(), link.end())));
        int start = part.from();
        for (int end : new ArrayList<>(edges.subSet(part.from(), false, part.until(), true))) {
            TextStyle style = content.text().runsIn(start, end).stream()
                    .findFirst()
                    .map(FormattedText.Run::style)
                    .orElse(TextStyle.PLAIN);
            piece(html, content, style, content.plain().substring(start, end), start);
            start = end;
        }
    }

    private static void piece(StringBuilder html, RowContent content, TextStyle style, String text, int at) {
        List<String> tags = new ArrayList<>();
        content.linkAt(at)
                .ifPresent(link -> tags.add("a href=\"" + escaped(link.target().toASCIIString()) + "\""));
        add(tags, style.bold(), "b");
        add(tags, style.italic(), "i");
        add(tags, style.underline(), "u");
        add(tags, style.strike(), "s");
        add(tags, style.monospace(), "code");
        tags.forEach(tag -> html.append('<').append(tag).append('>'));
        html.append(style.monospace() ? spaced(text) : escaped(text));
        for (int i = tags.size() - 1; i >= 0; i--) {
            html.append("</").append(tags.get(i).split(" ", 2)[0]).append('>');
        }
    }

    private static void add(List<String> tags, boolean wanted, String tag) {
        if (wanted) {
            tags.add(tag);
        }
    }

    /** Code keeps its spaces. */
    private static String spaced(String text) {
        return escaped(text).replace("  ", "&nbsp;&nbsp;");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
