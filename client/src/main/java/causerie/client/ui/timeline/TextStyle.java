package causerie.client.ui.timeline;

import java.util.OptionalInt;

/**
 * How a run of characters was asked to look.
 *
 * @param colour as red, green and blue; empty for the colour of all text
 */
record TextStyle(
        boolean bold, boolean italic, boolean underline, boolean strike, boolean monospace, OptionalInt colour) {
    static final TextStyle PLAIN = new TextStyle(false, false, false, false, false, OptionalInt.empty());

    TextStyle toggled(char code) {
        return switch (code) {
            case FormattedText.BOLD -> new TextStyle(!bold, italic, underline, strike, monospace, colour);
            case FormattedText.ITALIC -> new TextStyle(bold, !italic, underline, strike, monospace, colour);
            case FormattedText.UNDERLINE -> new TextStyle(bold, italic, !underline, strike, monospace, colour);
            case FormattedText.STRIKE -> new TextStyle(bold, italic, underline, !strike, monospace, colour);
            case FormattedText.MONOSPACE -> new TextStyle(bold, italic, underline, strike, !monospace, colour);
            case FormattedText.RESET -> PLAIN;
            default -> this;
        };
    }

    TextStyle in(OptionalInt next) {
        return new TextStyle(bold, italic, underline, strike, monospace, next);
    }
}
