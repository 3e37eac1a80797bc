package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lines to test with, one a minute. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Samples() {}

    static Instant minute(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    static Line.Text said(int minute, String author, String text) {
        return said(minute, author, text, Line.Kind.MESSAGE);
    }

    static Line.Text said(int minute, String author, String text, Line.Kind kind) {
        return new Line.Text(minute(minute), "", author, text, kind, false, Line.State.DELIVERED);
    }

    static Line.Text own(int minute, String text, Line.State state) {
        return new Line.Text(minute(minute), "", "Paul", text, Line.Kind.MESSAGE, true, state);
    }

    static Line.Event event(int minute, Line.What what, String person, String... details) {
        return new Line.Event(minute(minute), what, person, List.of(details));
    }

    /** So many short messages of two people. */
    static Lines many(int count) {
        Lines lines = new Lines();
        for (int i = 0; i < count; i++) {
            lines.append(said(i / 3, i / 3 % 2 == 0 ? "Anne" : "Bob", "Message number " + i));
        }
        return lines;
    }

    /** One of everything. */
    static Lines everything() {
        Lines lines = new Lines();
        lines.append(said(-1300, "Marie-Claire", "See you tomorrow then!"));
        lines.append(event(0, Line.What.CONNECTED, ""));
        lines.append(event(1, Line.What.JOINED, "Bob"));
        lines.append(event(1, Line.What.JOINED, "Zoë"));
        lines.append(event(2, Line.What.LEFT, "Karl", ""));
        lines.append(said(3, "Anne", "Good morning, everybody"));
        lines.append(said(4, "Anne", "the notes are at https://example.org/wiki/Release_(March), as always."));
        lines.append(
                said(
                        5,
                        "Bob",
                        "Thanks. " + "Here is a longer paragraph that has to be wrapped because it does not "
                                + "fit in one line of the window, however wide somebody may have made that window on a Monday."));
        lines.append(said(
                6,
                "Bob",
                "\u0002bold\u0002 \u001ditalic\u001d \u001funderlined\u001f \u001estruck\u001e "
                        + "\u0011monospace();\u0011 \u000304red\u0003 \u000308yellow\u0003 \u000302blue\u0003 plain"));
        lines.append(said(7, "דוד", "שלום לכולם, ראו https://example.org/abc תודה"));
        lines.append(said(8, "Bob", "mixed: العربية and English 123"));
        lines.append(said(
                8,
                "Anne \ud83c\udf3b",
                "one \ud83d\udc4d\ud83c\udffd two \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 three"
                        + " \ud83c\uddeb\ud83c\uddf7 four \u2764\ufe0f, but \u2764 and \u00a9 are letters"));
        lines.append(said(8, "Anne \ud83c\udf3b", "\ud83c\udf89 \ud83c\udf89"));
        lines.append(said(8, "Anne", "waves at Bob", Line.Kind.ACTION));
        lines.append(
                said(9, "buildbot", "Build 1234 passed in 2 min 3 s: https://ci.example.org/1234", Line.Kind.NOTICE));
        lines.append(said(9, "buildbot", "Build 1235 failed", Line.Kind.NOTICE));
        lines.append(event(10, Line.What.TOPIC, "Anne", "Release on Friday, see https://example.org/plan"));
        lines.append(said(11, "Zoë", "x".repeat(180)));
        lines.append(own(12, "This one has arrived.", Line.State.DELIVERED));
        lines.append(own(
                12,
                "This one too, and it is so long that it is wrapped before it comes to its end, which shows "
                        + "where the tick stands then.",
                Line.State.DELIVERED));
        lines.append(own(13, "This one is on its way…", Line.State.SENDING));
        lines.append(own(14, "This one failed, with https://example.org/ in it", Line.State.FAILED));
        return lines;
    }

    /** Code among words, and by itself. */
    static Lines code() {
        Lines lines = new Lines();
        lines.append(said(
                6,
                "Bob",
                "Call \u0011Files.readString(path, UTF_8)\u0011 before \u0011close()\u0011, see"
                        + " \u0011https://example.org/api\u0011."));
        for (String code : new String[] {"for (String name : names) {", "    greet(name);", " ", "}"}) {
            lines.append(said(6, "Zoë", "\u0011" + code + "\u0011"));
        }
        lines.append(said(7, "Zoë", "plain again, \u0002bold \u0011and\u0011\u0002"));
        return lines;
    }
}
