package causerie.server.export;

import causerie.server.capability.ServerTime;
import java.util.Locale;

/** An array with an object for each, a line each: <a href="https://www.rfc-editor.org/rfc/rfc8259">JSON</a>. */
final class JsonFormat implements ExportFormat {
    private static final int FIRST_PRINTABLE = 0x20;

    @Override
    public String begin(String room) {
        return "[";
    }

    @Override
    public String message(Exported message, boolean first) {
        return (first ? "\n" : ",\n") + "{\"time\":" + quoted(message.isoTime()) + ",\"msgid\":"
                + quoted(message.msgid()) + ",\"kind\":"
                + quoted(message.kind().name().toLowerCase(Locale.ROOT)) + ",\"nick\":" + quoted(message.nick())
                + ",\"account\":" + quoted(message.account()) + ",\"target\":" + quoted(message.target())
                + edited(message) + ",\"text\":" + quoted(message.text()) + "}";
    }

    private static String edited(Exported message) {
        return message.edited()
                .map(when -> ",\"edited\":" + quoted(ServerTime.text(when)))
                .orElse("");
    }

    @Override
    public String end() {
        return "\n]\n";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
