package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.model.Hit;
import causerie.client.model.Line;
import causerie.client.model.Matches;
import causerie.client.model.Network;
import causerie.client.model.Sought;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.search.FindBar;
import causerie.client.ui.search.FindRequests;
import causerie.client.ui.timeline.Timeline;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import javax.swing.Timer;

/**
 * Finds words in the conversation that is shown: at once in what is here, and what was said before that by asking the
 * server. Belongs to the event dispatch thread.
 */
final class RoomFind implements FindRequests {
    /** So many lines are looked through before others have their turn. */
    private static final int LINES_AT_ONCE = 4_000;
    /** So long after the last key the server is asked. */
    private static final int PAUSE_MILLIS = 300;

    private final Network network;
    private final ChatActions actions;
    private final Timeline timeline;
    private final Jump jump;
    private final Runnable done;
    private final FindBar bar;
    private final Timer pause = new Timer(PAUSE_MILLIS, tick -> askServer());
    private final Soon refresh = new Soon(this::refresh);
    private Optional<Matches> matches = Optional.empty();
    private Optional<Buffer> where = Optional.empty();
    private List<Hit> server = List.of();
    /** Whether the newest one is to be shown as soon as it is found. */
    private boolean waiting;

    /** @param done what follows when the person has finished */
    RoomFind(MainContext context, Timeline timeline, Jump jump, Runnable done) {
        network = context.network();
        actions = context.actions();
        this.timeline = timeline;
        this.jump = jump;
        this.done = done;
        bar = new FindBar(context.texts(), this);
        pause.setRepeats(false);
    }

    FindBar bar() {
        return bar;
    }

    void open() {
        if (network.current().isPresent()) {
            bar.open();
        }
    }

    /** Answers whether anything was looked for. */
    boolean close() {
        return bar.close();
    }

    /** Another conversation is shown: the same words are looked for there, but it is not moved. */
    void selected() {
        if (bar.isVisible()) {
            begin(bar.words());
        }
    }

    @Override
    public void find(String words) {
        begin(words);
        waiting = true;
        refresh.ask();
    }

    @Override
    public void previous() {
        List<Hit> earlier = earlier();
        if (matches.filter(Matches::hasPrevious).isEmpty() && !earlier.isEmpty()) {
            Line.Text line = earlier.get(earlier.size() - 1).line();
            where.ifPresent(buffer -> jump.to(buffer, line, () -> arrived(buffer, line), () -> gone(line)));
        } else {
            go(matches.flatMap(Matches::previous));
        }
    }

    @Override
    public void next() {
        go(matches.flatMap(Matches::next));
    }

    @Override
    public void closed() {
        end();
        timeline.mark(Optional.empty());
        done.run();
    }

    /** Looks for nothing any more. */
    void end() {
        pause.stop();
        matches.ifPresent(Matches::close);
        matches = Optional.empty();
        where = Optional.empty();
        server = List.of();
    }

    private void begin(String words) {
        end();
        where = network.current();
        Sought sought = Sought.of(words);
        timeline.mark(Optional.of(sought).filter(some -> !some.isEmpty()));
        matches = where.map(buffer -> new Matches(buffer.lines(), sought, refresh::ask));
        matches.ifPresent(this::look);
        pause.restart();
    }

    private void look(Matches which) {
        boolean current = matches.filter(it -> it == which).isPresent();
        if (current && !which.isComplete()) {
            which.look(LINES_AT_ONCE);
            EventQueue.invokeLater(() -> look(which));
        }
    }

    private void askServer() {
        String words = bar.words();
        Optional<Buffer> asked = where;
        if (!words.isEmpty() && asked.isPresent()) {
            actions.find(words, asked, found -> answered(words, asked, found));
        }
    }

    private void answered(String words, Optional<Buffer> asked, Findings found) {
        if (words.equals(bar.words()) && asked.equals(where) && found.whole()) {
            server = found.hits();
            refresh();
        }
    }

    private void arrived(Buffer buffer, Line.Text line) {
        Optional<Integer> index = buffer.lines().indexOf(line.id());
        matches.ifPresent(some -> index.ifPresent(some::to));
        refresh();
    }

    /** The server has found it, and cannot give it any more. */
    private void gone(Line.Text line) {
        server = server.stream()
                .filter(hit -> !hit.line().id().equals(line.id()))
                .toList();
        refresh();
    }

    private void go(Optional<Integer> line) {
        waiting = false;
        line.ifPresent(timeline::reveal);
        refresh();
    }

    private void refresh() {
        if (waiting && matches.filter(some -> some.count() > 0).isPresent()) {
            go(matches.flatMap(Matches::previous));
            return;
        }
        int number = matches.map(Matches::number).orElse(0);
        int count = matches.map(Matches::count).orElse(0);
        bar.show(number, count, earlier().size());
    }

    /** What the server has found and is not here. */
    private List<Hit> earlier() {
        return where.map(buffer -> server.stream()
                        .filter(hit -> !hit.line().id().isEmpty())
                        .filter(hit -> !buffer.lines().contains(hit.line().id()))
                        .toList())
                .orElse(List.of());
    }
}
