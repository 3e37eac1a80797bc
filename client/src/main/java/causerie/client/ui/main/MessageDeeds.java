package causerie.client.ui.main;

import causerie.client.model.Abilities;
import causerie.client.model.Beginning;
import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.model.Reaction;
import causerie.client.session.ChatActions;
import causerie.client.ui.composer.Aim;
import causerie.client.ui.composer.Composer;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.people.PeopleRequests;
import causerie.client.ui.timeline.LineDeeds;
import causerie.client.ui.timeline.LineRequest;
import java.awt.Window;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;

/** What a person does to messages in the window. Belongs to the event dispatch thread. */
final class MessageDeeds implements LineDeeds {
    /** How much of a message stands above an answer to it. */
    private static final int MOST_WORDS = 200;
    /** How far back one's own last message is looked for. */
    private static final int FAR_BACK = 200;

    private final Network network;
    private final ChatActions actions;
    private final Texts texts;
    private final Jump jump;
    private final Composer composer;
    private final PeopleRequests people;

    MessageDeeds(MainContext context, Jump jump, Composer composer, PeopleRequests people) {
        this.network = context.network();
        this.actions = context.actions();
        this.texts = context.texts();
        this.jump = jump;
        this.composer = composer;
        this.people = people;
    }

    @Override
    public Set<LineRequest.Kind> possible(Line.Text line) {
        Set<LineRequest.Kind> possible = EnumSet.noneOf(LineRequest.Kind.class);
        Abilities abilities = network.abilities();
        Optional<Buffer> buffer = network.current().filter(shown -> network.isOnline() && shown.joined());
        if (buffer.isEmpty() || !line.isKnown() || line.isRedacted()) {
            return possible;
        }
        add(possible, LineRequest.Kind.REACT, abilities.react());
        add(possible, LineRequest.Kind.REPLY, abilities.reply());
        add(possible, LineRequest.Kind.EDIT, abilities.edit() && isEditable(line));
        add(possible, LineRequest.Kind.DELETE, abilities.redact() && (line.own() || keepsOrder(buffer.get())));
        return possible;
    }

    private static void add(Set<LineRequest.Kind> possible, LineRequest.Kind kind, boolean is) {
        if (is) {
            possible.add(kind);
        }
    }

    private static boolean isEditable(Line.Text line) {
        return line.own() && line.kind() == Line.Kind.MESSAGE && line.isKnown() && !line.isRedacted();
    }

    private boolean keepsOrder(Buffer buffer) {
        return buffer.member(network.nick())
                .filter(us -> Rank.of(us, network.isupport()).keepsOrder())
                .isPresent();
    }

    @Override
    public void ask(LineRequest request) {
        Line.Text line = request.line();
        switch (request.kind()) {
            case REPLY -> composer.aim(new Aim.Reply(line.id(), line.author(), words(line)));
            case EDIT -> composer.aim(new Aim.Edit(line.id(), line.text()));
            case REACT ->
                ReactDialog.open(
                        window(),
                        texts,
                        line,
                        (text, on) -> network.current()
                                .ifPresent(buffer -> actions.messages().react(buffer, line.id(), text, on)));
            case DELETE -> delete(line);
        }
    }

    private void delete(Line.Text line) {
        ConfirmDialog.Question question = new ConfirmDialog.Question(
                texts.get("delete.title"), texts.get("delete.question"), texts.get("delete.accept"));
        Optional<Buffer> buffer = network.current();
        ConfirmDialog.ask(
                window(),
                texts,
                question,
                () -> buffer.ifPresent(shown -> actions.messages().redact(shown, line.id())));
    }

    @Override
    public void toggle(Line.Text line, Reaction reaction) {
        if (possible(line).contains(LineRequest.Kind.REACT)) {
            network.current()
                    .ifPresent(buffer -> actions.messages().react(buffer, line.id(), reaction.text(), !reaction.own()));
        }
    }

    @Override
    public void showAuthor(Line.Text line) {
        people.show(line.author());
    }

    @Override
    public void showOriginal(String id) {
        network.current()
                .ifPresent(
                        buffer -> jump.to(buffer, id, () -> {}, () -> composer.complain(texts.get("timeline.gone"))));
    }

    /** The last thing that we said there, as something to be written anew. */
    Optional<Aim.Edit> lastOwn(Buffer buffer) {
        Lines lines = buffer.lines();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FAR_BACK); i--) {
            if (lines.get(i) instanceof Line.Text text && isEditable(text)) {
                return possible(text).contains(LineRequest.Kind.EDIT)
                        ? Optional.of(new Aim.Edit(text.id(), text.text()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Window window() {
        return SwingUtilities.getWindowAncestor(composer);
    }

    private static String words(Line.Text line) {
        String text = line.text().replaceAll("\\p{Cntrl}+", " ").strip();
        return Beginning.marked(text, MOST_WORDS);
    }
}
