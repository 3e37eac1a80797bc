package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Whom a timeline tells what was done with it. Belongs to the event dispatch thread. */
final class TimelineListeners {
    Consumer<URI> link = uri -> {};
    IntConsumer retry = row -> {};
    Consumer<TimelineMenu> menu = menu -> {};
    LineDeeds deeds = new NoDeeds();

    /** Nothing can be done. */
    private static final class NoDeeds implements LineDeeds {
        @Override
        public Set<LineRequest.Kind> possible(Line.Text line) {
            return Set.of();
        }

        @Override
        public void ask(LineRequest request) {}

        @Override
        public void toggle(Line.Text line, Reaction reaction) {}

        @Override
        public void showAuthor(Line.Text line) {}

        @Override
        public void showOriginal(String id) {}
    }
}
