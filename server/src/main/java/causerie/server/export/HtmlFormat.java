package causerie.server.export;

import java.util.Locale;

/** A page that shows what people wrote as text, whatever they wrote, and lets nothing run. */
final class HtmlFormat implements ExportFormat {
    @Override
    public String begin(String room) {
        return """
                <!DOCTYPE html>
                <html>
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%1$s</title>
                <style>
                body { font-family: sans-serif; max-width: 50em; margin: 2em auto; line-height: 1.4; }
                p { margin: .2em 0; white-space: pre-wrap; overflow-wrap: anywhere; }
                time, i { color: #767676; font-size: 85%%; }
                .notice { color: #555; }
                .action { font-style: italic; }
                </style>
                </head>
                <body>
                <h1>%1$s</h1>
                """.formatted(escaped(room));
    }

    @Override
    public String message(Exported message, boolean first) {
        String kind = message.kind().name().toLowerCase(Locale.ROOT);
        String to = message.target().startsWith("#") ? "" : " <i>" + escaped(message.target()) + "</i>";
        return "<p class=\"" + kind + "\"><time datetime=\"" + message.isoTime() + "\">" + message.localTime()
                + "</time> <b>" + escaped(message.nick()) + "</b>" + to + " " + escaped(message.plainText())
                + (message.edited().isPresent() ? " <i>(edited)</i>" : "") + "</p>\n";
    }

    @Override
    public String end() {
        return "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
