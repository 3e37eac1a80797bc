package causerie.server.export;

/** A line for each, as people know it from logs of chats; further lines of one text are set in. */
final class TextFormat implements ExportFormat {
    private static final String INDENT = "\n    ";

    @Override
    public String begin(String room) {
        return "";
    }

    @Override
    public String message(Exported message, boolean first) {
        String who = switch (message.kind()) {
            case MESSAGE -> "<" + message.nick() + ">";
            case NOTICE -> "-" + message.nick() + "-";
            case ACTION -> "* " + message.nick();
        };
        String to = message.target().startsWith("#") ? "" : " (" + message.target() + ")";
        String edited = message.edited().isPresent() ? " (edited)" : "";
        return message.localTime() + " " + who + to + " " + message.plainText().replace("\n", INDENT) + edited + "\n";
    }

    @Override
    public String end() {
        return "";
    }
}
