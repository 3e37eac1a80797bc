package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Everything the timeline says in the language of the person who reads it. Asked on the event dispatch thread. */
public interface TimelineWords {
    /** Where days begin. */
    ZoneId zone();

    /** The time of day, short: {@code 14:03}. */
    String time(Instant time);

    /** What stands between two days: {@code Today}, {@code Monday, 3 March}. */
    String day(LocalDate day);

    /** One sentence about one event, or about several joins and leaves in a row that are shown as one. */
    String events(List<Line.Event> events);

    /** What stands above the first line not yet read. */
    String newMessages();

    /** How far an own line has got: {@code Not sent}. */
    String state(Line.State state);

    /** The link behind a line that failed. */
    String retry();

    /** The button that leads to the end, with so many unseen messages there; may be 0. */
    String toEnd(int unseen);

    /** What stands above while older lines are fetched. */
    String loading();

    /** What a screen reader calls the timeline. */
    String name();

    /** What stands in place of something that was taken back. */
    String redacted(Line.Text line);

    /** What stands behind words that are others than at first. */
    String edited();

    /** What is quoted of a message that is not here. */
    String earlierMessage();

    /** Who reacted so, in one line. */
    String reacted(Reaction reaction);

    /** What a button does to a message. */
    String deed(LineRequest.Kind kind);

    /** What the button does that leads to all that can be done. */
    String more();

    /** What is in a file, in a word or two. */
    String file(FileKind kind);

    /** What one clicks to see a picture. */
    String showPicture();

    /** What stands there while it comes. */
    String pictureLoading();

    /** Why it does not come, in a sentence. */
    String pictureProblem(PictureProblem problem);

    /** What a screen reader says for a file: its name, its kind and whether its picture is shown. */
    String spokenFile(String name, FileKind kind, boolean shown);

    /** What a screen reader says for a line besides: what it answers, that it was edited, who reacted how. */
    String spokenMarks(Line.Text line, Optional<Line.Text> answered);

    /** What a screen reader says for a line; the text comes without formatting codes. */
    String spoken(Line.Text line, String text);

    /** What a screen reader says for an event, given its sentence. */
    String spoken(Line.Event event, String sentence);
}
