package causerie.client.ui.timeline;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pictures that somebody wants to see in a timeline: none is fetched before that is said. Belongs to the event dispatch
 * thread.
 */
final class Pictures {
    /** The most pictures that are kept; for older ones one has to ask again. */
    static final int MOST = 20;

    private final Consumer<URI> changed;
    private final Map<URI, State> states = new LinkedHashMap<>(MOST * 2, 0.75f, true);
    private PictureSource source = (address, receiver) -> () -> {};

    /** How far a picture is. */
    sealed interface State {
        /** Nobody has asked for it. */
        record Unasked() implements State {}

        /** It is on its way; with what ends that. */
        record Loading(Runnable cancel) implements State {}

        record Shown(BufferedImage image) implements State {}

        record Failed(PictureProblem problem) implements State {}
    }

    private static final State UNASKED = new State.Unasked();

    /** @param changed told of each address of which the picture is in another state */
    Pictures(Consumer<URI> changed) {
        this.changed = changed;
    }

    void from(PictureSource next) {
        source = next;
    }

    State of(URI address) {
        return Optional.ofNullable(states.get(address)).orElse(UNASKED);
    }

    /** Whether one can still ask for it. */
    boolean isOffered(URI address) {
        return of(address) instanceof State.Unasked || of(address) instanceof State.Failed;
    }

    /** Somebody wants to see a picture. */
    void ask(URI address) {
        if (isOffered(address)) {
            Arrival arrival = new Arrival(address);
            become(address, new State.Loading(arrival::end));
            arrival.cancel = source.fetch(address, arrival);
        }
    }

    /** Nobody waits for those any more that are on their way. */
    void leave() {
        List<URI> waiting = new ArrayList<>();
        states.forEach((address, state) -> {
            if (state instanceof State.Loading loading) {
                loading.cancel().run();
                waiting.add(address);
            }
        });
        waiting.forEach(address -> {
            states.remove(address);
            changed.accept(address);
        });
    }

    private void become(URI address, State next) {
        states.put(address, next);
        changed.accept(address);
        if (states.size() > MOST) {
            states.entrySet().stream()
                    .filter(entry -> !(entry.getValue() instanceof State.Loading))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(oldest -> {
                        states.remove(oldest);
                        changed.accept(oldest);
                    });
        }
    }

    /** Waits for one picture. */
    private final class Arrival implements PictureSource.Receiver {
        private final URI address;
        private Runnable cancel = () -> {};
        private boolean over;

        Arrival(URI address) {
            this.address = address;
        }

        void end() {
            over = true;
            cancel.run();
        }

        @Override
        public void got(BufferedImage picture) {
            arrive(new State.Shown(picture));
        }

        @Override
        public void failed(PictureProblem problem) {
            arrive(new State.Failed(problem));
        }

        private void arrive(State next) {
            if (!over) {
                over = true;
                become(address, next);
            }
        }
    }
}
