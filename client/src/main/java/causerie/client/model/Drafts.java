package causerie.client.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was begun and not yet sent, in the conversations of all servers: the latest {@value #MOST}, an older one gives way
 * to a new one. Belongs to the event dispatch thread.
 */
public final class Drafts {
    /** The most drafts. */
    public static final int MOST = 100;
    /** As much of a draft outlives the program, in characters; while it runs, all of it is there. */
    public static final int MOST_CHARACTERS = 10_000;

    private final List<Runnable> listeners = new ArrayList<>();
    /** The one that was changed last comes last. */
    private final Map<Place, String> texts = new LinkedHashMap<>();

    private String server = "";

    /**
     * Where a draft belongs.
     *
     * @param conversation its name in small letters
     */
    public record Place(String server, String conversation) {
        public Place {
            conversation = conversation.toLowerCase(Locale.ROOT);
        }
    }

    /** Begins with those of the last time. */
    public Drafts(Map<Place, String> kept) {
        kept.forEach(this::put);
    }

    /** From now on conversations are those of this server. */
    public void serve(String address) {
        server = address;
    }

    /** What was begun in a conversation; empty when nothing was. */
    public String of(Buffer buffer) {
        return texts.getOrDefault(place(buffer.name()), "");
    }

    public boolean has(Buffer buffer) {
        return texts.containsKey(place(buffer.name()));
    }

    /** Keeps what was begun; a blank text is none. */
    public void put(Buffer buffer, String text) {
        if (!of(buffer).equals(text.isBlank() ? "" : text)) {
            put(place(buffer.name()), text);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** A conversation has another name. */
    public void renamed(Buffer buffer, String before) {
        String text = texts.getOrDefault(place(before), "");
        if (!text.isEmpty() && !has(buffer)) {
            put(place(before), "");
            put(buffer, text);
        }
    }

    /** All of them as they are kept, the latest last. */
    public Map<Place, String> kept() {
        Map<Place, String> kept = new LinkedHashMap<>(texts);
        kept.replaceAll((place, text) -> Beginning.of(text, MOST_CHARACTERS));
        return kept;
    }

    /** Runs after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private Place place(String conversation) {
        return new Place(server, conversation);
    }

    private void put(Place place, String text) {
        texts.remove(place);
        if (!text.isBlank()) {
            texts.put(place, text);
        }
        if (texts.size() > MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
    }
}
