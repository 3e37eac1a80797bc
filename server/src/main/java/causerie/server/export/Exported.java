package causerie.server.export;

import causerie.server.capability.ServerTime;
import causerie.server.journal.Kept;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A message as it is written.
 *
 * @param kind message, notice or action
 * @param account of its sender; empty for none
 * @param target the room, with a sign before it when it was for some ranks only
 * @param edited when its author has given it this text, if another stood there before
 */
record Exported(
        Instant time,
        String msgid,
        Kind kind,
        String nick,
        String account,
        String target,
        String text,
        Optional<Instant> edited) {
    private static final String ACTION = "\u0001ACTION ";
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /** How it was said. */
    enum Kind {
        MESSAGE,
        NOTICE,
        ACTION
    }

    static Exported of(Kept kept) {
        String text = kept.said().written();
        Kind kind = kept.said().verb().equals("NOTICE") ? Kind.NOTICE : Kind.MESSAGE;
        if (text.startsWith(ACTION)) {
            kind = Kind.ACTION;
            text = text.substring(ACTION.length()).replace("\u0001", "");
        }
        return new Exported(
                kept.time(),
                kept.msgid(),
                kind,
                kept.said().source().name(),
                kept.said().sender().account().orElse(""),
                kept.said().target(),
                text,
                kept.edited());
    }

    /** Where the program runs. */
    String localTime() {
        return LOCAL.format(time);
    }

    String isoTime() {
        return ServerTime.text(time);
    }

    /** The text without what could command a terminal, or turn what stands around it. */
    String plainText() {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(code -> code == '\n' || !isControl(code)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isControl(int codePoint) {
        boolean embeds = codePoint >= 0x202A && codePoint <= 0x202E;
        boolean isolates = codePoint >= 0x2066 && codePoint <= 0x2069;
        return Character.isISOControl(codePoint) || embeds || isolates;
    }
}
