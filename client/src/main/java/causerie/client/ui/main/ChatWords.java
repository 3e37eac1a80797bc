package causerie.client.ui.main;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import causerie.client.model.Redaction;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.emoji.EmojiWords;
import causerie.client.ui.timeline.FileKind;
import causerie.client.ui.timeline.LineRequest;
import causerie.client.ui.timeline.PictureProblem;
import causerie.client.ui.timeline.TimelineWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** What the timeline says, in the language of the window. */
final class ChatWords implements TimelineWords {
    /** How many people are named who reacted so. */
    private static final int MOST_NAMED = 20;

    private final Texts texts;
    private final Events events;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfAnotherYear;

    ChatWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        events = new Events(texts);
        time = DateTimeFormatter.ofPattern(texts.get("timeline.timePattern"), texts.locale());
        day = DateTimeFormatter.ofPattern(texts.get("timeline.dayPattern"), texts.locale());
        dayOfAnotherYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.locale());
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public String time(Instant instant) {
        return time.format(instant.atZone(zone()));
    }

    @Override
    public String day(LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        if (date.equals(today)) {
            return texts.get("timeline.today");
        }
        if (date.equals(today.minusDays(1))) {
            return texts.get("timeline.yesterday");
        }
        String words = (date.getYear() == today.getYear() ? day : dayOfAnotherYear).format(date);
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    @Override
    public String events(List<Line.Event> happened) {
        return events.sentence(happened);
    }

    @Override
    public String newMessages() {
        return texts.get("timeline.new");
    }

    @Override
    public String state(Line.State state) {
        return switch (state) {
            case SENDING -> texts.get("timeline.sending");
            case FAILED -> texts.get("timeline.failed");
            case DELIVERED -> "";
        };
    }

    @Override
    public String retry() {
        return texts.get("timeline.retry");
    }

    @Override
    public String toEnd(int unseen) {
        return unseen == 0 ? texts.get("timeline.toEnd") : texts.get("timeline.toEndUnseen", unseen);
    }

    @Override
    public String loading() {
        return texts.get("timeline.loading");
    }

    @Override
    public String name() {
        return texts.get("timeline.name");
    }

    @Override
    public String redacted(Line.Text line) {
        Redaction redaction = line.marks().redaction().orElse(new Redaction("", ""));
        boolean byOther = !redaction.by().isEmpty() && !redaction.by().equals(line.author());
        String sentence = byOther ? texts.get("timeline.deletedBy", redaction.by()) : texts.get("timeline.deleted");
        return redaction.reason().isBlank()
                ? sentence
                : texts.get("timeline.deletedBecause", sentence, redaction.reason());
    }

    @Override
    public String edited() {
        return texts.get("timeline.edited");
    }

    @Override
    public String earlierMessage() {
        return texts.get("timeline.earlier");
    }

    @Override
    public String reacted(Reaction reaction) {
        List<String> people = reaction.people();
        String named = String.join(", ", people.subList(0, Math.min(people.size(), MOST_NAMED)));
        int others = people.size() - MOST_NAMED;
        return texts.get(
                "timeline.reacted",
                EmojiWords.of(texts.locale()).inWords(reaction.text()),
                others > 0 ? texts.get("event.andOthers", named, others) : named);
    }

    @Override
    public String deed(LineRequest.Kind kind) {
        return deed(texts, kind);
    }

    static String deed(Texts texts, LineRequest.Kind kind) {
        return texts.get(
                switch (kind) {
                    case REACT -> "line.react";
                    case REPLY -> "line.reply";
                    case EDIT -> "line.edit";
                    case DELETE -> "line.delete";
                });
    }

    @Override
    public String more() {
        return texts.get("line.more");
    }

    @Override
    public String spokenMarks(Line.Text line, Optional<Line.Text> answered) {
        StringBuilder spoken = new StringBuilder();
        line.marks().replyTo().ifPresent(id -> spoken.append(' ').append(spokenReply(answered)));
        if (line.marks().edited() && !line.isRedacted()) {
            spoken.append(' ').append(edited());
        }
        line.marks()
                .reactions()
                .forEach(
                        reaction -> spoken.append(' ').append(reacted(reaction)).append('.'));
        return spoken.toString();
    }

    @Override
    public String file(FileKind kind) {
        return texts.get(FileWords.key(kind));
    }

    @Override
    public String showPicture() {
        return texts.get("picture.show");
    }

    @Override
    public String pictureLoading() {
        return texts.get("picture.loading");
    }

    @Override
    public String pictureProblem(PictureProblem problem) {
        return texts.get(FileWords.key(problem));
    }

    @Override
    public String spokenFile(String name, FileKind kind, boolean shown) {
        return texts.get(shown ? "picture.spokenShown" : "file.spoken", name, file(kind));
    }

    private String spokenReply(Optional<Line.Text> answered) {
        return answered.map(line -> texts.get(
                        "timeline.spokenReply", line.author(), line.isRedacted() ? redacted(line) : line.text()))
                .orElseGet(() -> texts.get("timeline.spokenReplyEarlier"));
    }

    @Override
    public String spoken(Line.Text line, String text) {
        return texts.get("timeline.spoken", line.author(), time(line.time()), text);
    }

    @Override
    public String spoken(Line.Event event, String sentence) {
        return texts.get("timeline.spokenEvent", time(event.time()), sentence);
    }
}
