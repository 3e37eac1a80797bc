package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.session.ChatActions;
import causerie.client.ui.timeline.Timeline;
import java.util.Optional;

/**
 * Shows a message in its place, and gets it first with what was said around it if it is not here. Of several that were
 * asked for the last one counts. Belongs to the event dispatch thread.
 */
final class Jump implements NetworkListener {
    private final Network network;
    private final ChatActions actions;
    private final Timeline timeline;
    private Optional<Wanted> wanted = Optional.empty();

    private record Wanted(Buffer buffer, String id, Runnable arrived, Runnable gone) {}

    Jump(MainContext context, Timeline timeline) {
        network = context.network();
        actions = context.actions();
        this.timeline = timeline;
        network.addListener(this);
    }

    void close() {
        network.removeListener(this);
    }

    /**
     * Shows a line.
     *
     * @param arrived what follows once it is shown
     * @param gone what follows if it cannot be had
     */
    void to(Buffer buffer, Line.Text line, Runnable arrived, Runnable gone) {
        if (line.id().isEmpty()) {
            network.select(buffer);
            lastIndexOf(buffer, line).ifPresent(index -> {
                timeline.jumpTo(index);
                arrived.run();
            });
        } else {
            to(buffer, line.id(), arrived, gone);
        }
    }

    /** Where a line is that the server has no name for. */
    private static Optional<Integer> lastIndexOf(Buffer buffer, Line line) {
        for (int i = buffer.lines().size() - 1; i >= 0; i--) {
            if (buffer.lines().get(i).equals(line)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** @param gone what follows if it cannot be had */
    void to(Buffer buffer, String id, Runnable arrived, Runnable gone) {
        wanted = Optional.of(new Wanted(buffer, id, arrived, gone));
        network.select(buffer);
        if (buffer.lines().contains(id)) {
            arrive();
        } else {
            actions.messages().look(buffer, id);
        }
    }

    @Override
    public void looked(Buffer buffer, String id, boolean found) {
        Optional<Wanted> target =
                wanted.filter(it -> it.buffer().equals(buffer) && it.id().equals(id));
        if (target.isPresent() && found) {
            arrive();
        } else if (target.isPresent()) {
            wanted = Optional.empty();
            target.get().gone().run();
        }
    }

    private void arrive() {
        Wanted target = wanted.orElseThrow();
        wanted = Optional.empty();
        boolean shown = network.current().filter(target.buffer()::equals).isPresent();
        Optional<Integer> index = target.buffer().lines().indexOf(target.id());
        if (shown && index.isPresent()) {
            timeline.jumpTo(index.get());
            target.arrived().run();
        }
    }
}
