package causerie.server.export;

import java.util.Locale;
import java.util.Optional;

/** A form in which what was said is written. Has no state. */
public interface ExportFormat {
    /** What stands before the first message. */
    String begin(String room);

    /** One message. */
    String message(Exported message, boolean first);

    /** What stands after the last message. */
    String end();

    /** The format of this name; empty when there is none. */
    static Optional<ExportFormat> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(new JsonFormat());
            case "html" -> Optional.of(new HtmlFormat());
            case "text" -> Optional.of(new TextFormat());
            default -> Optional.empty();
        };
    }
}
