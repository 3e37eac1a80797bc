package causerie.client.ui.timeline;

import causerie.client.model.Line;

/** The selected part of a timeline as text, with names and times once it spans several rows. Stateless. */
final class CopyText {
    private CopyText() {}

    static String of(Rows rows, Selection selection) {
        int first = selection.start().row();
        if (first == selection.end().row()) {
            String plain = rows.content(first).plain();
            int end = selection.until(first, plain.length());
            return plain.substring(Math.min(selection.from(first), end), end);
        }
        StringBuilder copied = new StringBuilder();
        for (int row = first; row <= selection.end().row(); row++) {
            if (!rows.shapes().isFolded(row)) {
                append(copied, rows, selection, row);
            }
        }
        return copied.toString();
    }

    private static void append(StringBuilder copied, Rows rows, Selection selection, int row) {
        RowContent content = rows.content(row);
        String plain = content.plain();
        int until = selection.until(row, plain.length());
        int from = Math.min(selection.from(row), until);
        if (from == until && !plain.isEmpty()) {
            return;
        }
        if (copied.length() > 0) {
            copied.append('\n');
        }
        copied.append('[')
                .append(rows.layouter().words().time(content.line().time()))
                .append("] ");
        copied.append(speaker(content)).append(plain, from, until);
    }

    private static String speaker(RowContent content) {
        if (content.is(Line.Kind.ACTION)) {
            return "* ";
        }
        return content.said().map(said -> said.author() + ": ").orElse("");
    }
}
