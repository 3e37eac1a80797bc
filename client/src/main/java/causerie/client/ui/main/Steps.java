package causerie.client.ui.main;

import causerie.client.model.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which conversation is next, with the keys that go up and down the list. */
final class Steps {
    private Steps() {}

    /** The nearest fitting one in a direction, round the end; empty when there is none but the present one. */
    static Optional<Buffer> from(
            Optional<Buffer> present, List<Buffer> buffers, int direction, Predicate<Buffer> fitting) {
        int size = buffers.size();
        int start = present.map(buffers::indexOf).orElse(direction > 0 ? -1 : size);
        for (int i = 1; i <= size; i++) {
            Buffer candidate = buffers.get(Math.floorMod(start + i * direction, size));
            if (fitting.test(candidate) && present.filter(candidate::equals).isEmpty()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The one at a place counted from 1; empty when there are fewer. */
    static Optional<Buffer> at(List<Buffer> buffers, int place) {
        return place >= 1 && place <= buffers.size() ? Optional.of(buffers.get(place - 1)) : Optional.empty();
    }
}
