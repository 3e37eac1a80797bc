package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words good enough to test with. */
final class EnglishWords implements TimelineWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public String time(Instant time) {
        return TIME.format(time);
    }

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String events(List<Line.Event> events) {
        Line.Event first = events.get(0);
        String what = first.what().name().toLowerCase(Locale.ROOT);
        return events.size() == 1
                ? first.person() + " " + what + " " + String.join(" ", first.details())
                : first.person() + " and " + (events.size() - 1) + " more came or went";
    }

    @Override
    public String newMessages() {
        return "New messages";
    }

    @Override
    public String state(Line.State state) {
        return state == Line.State.FAILED ? "Not sent" : "";
    }

    @Override
    public String retry() {
        return "Retry";
    }

    @Override
    public String toEnd(int unseen) {
        return unseen == 0 ? "\u2193 To the end" : "\u2193 " + unseen + " new";
    }

    @Override
    public String loading() {
        return "Fetching earlier messages\u2026";
    }

    @Override
    public String name() {
        return "Messages";
    }

    @Override
    public String redacted(Line.Text line) {
        return "Deleted";
    }

    @Override
    public String edited() {
        return "(changed)";
    }

    @Override
    public String earlierMessage() {
        return "An earlier message";
    }

    @Override
    public String reacted(Reaction reaction) {
        return reaction.text() + " by " + String.join(", ", reaction.people());
    }

    @Override
    public String deed(LineRequest.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String more() {
        return "more";
    }

    @Override
    public String file(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String showPicture() {
        return "Show picture";
    }

    @Override
    public String pictureLoading() {
        return "Fetching\u2026";
    }

    @Override
    public String pictureProblem(PictureProblem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String spokenFile(String name, FileKind kind, boolean shown) {
        return "file " + name + (shown ? " shown" : "");
    }

    @Override
    public String spokenMarks(Line.Text line, Optional<Line.Text> answered) {
        return answered.map(text -> " answers " + text.author()).orElse("")
                + (line.marks().reactions().isEmpty() ? "" : " reactions");
    }

    @Override
    public String spoken(Line.Text line, String text) {
        return line.author() + ", " + time(line.time()) + ": " + text;
    }

    @Override
    public String spoken(Line.Event event, String sentence) {
        return sentence + ", " + time(event.time());
    }
}
