package causerie.server.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds which names of accounts a nick looks like, among however many. Used by all threads; what it knows is immutable. */
public final class KeptNames {
    private final Supplier<List<String>> names;
    private volatile Index index = new Index(List.of(), Map.of());
    /** Who may be called by a name that is another's since they have logged in or out. */
    private final Set<Session> doubted = ConcurrentHashMap.newKeySet();

    /** All names, and by what they have in common which of them may look alike. */
    private record Index(List<String> names, Map<String, List<String>> byOutline) {
        static Index of(List<String> names) {
            Map<String, List<String>> byOutline = new HashMap<>();
            for (String name : names) {
                Skeleton.of(name).outlines().forEach(outline -> byOutline.merge(outline, List.of(name), Index::both));
            }
            return new Index(names, byOutline);
        }

        private static List<String> both(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    /** @param names of all accounts at the moment */
    public KeptNames(Supplier<List<String>> names) {
        this.names = names;
    }

    /** The accounts whose name this is, or for which somebody could take it. */
    public List<String> like(String nick) {
        Skeleton skeleton = Skeleton.of(nick);
        Index now = current();
        return skeleton.outlines().stream()
                .flatMap(outline -> now.byOutline().getOrDefault(outline, List.of()).stream())
                .distinct()
                .filter(name -> Skeleton.of(name).looksLike(skeleton))
                .toList();
    }

    /** Has somebody looked at, who may be called by another's name now. */
    public void doubt(Session session) {
        doubted.add(session);
    }

    /** Who is to be looked at; each is answered once. */
    public List<Session> takeDoubted() {
        List<Session> taken = List.copyOf(doubted);
        taken.forEach(doubted::remove);
        return taken;
    }

    private Index current() {
        List<String> latest = names.get();
        Index now = index;
        if (!now.names().equals(latest)) {
            now = Index.of(latest);
            index = now;
        }
        return now;
    }
}
