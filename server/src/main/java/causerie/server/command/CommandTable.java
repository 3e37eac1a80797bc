package causerie.server.command;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Which verbs there are, who answers each, and how often each was used. Used by all reader threads. */
final class CommandTable {
    private final SortedMap<String, Entry> byVerb = new TreeMap<>();

    /** One verb. */
    record Entry(Verb verb, CommandHandler handler, LongAdder uses) {}

    CommandTable(List<CommandHandler> handlers) {
        for (CommandHandler handler : handlers) {
            handler.verbs().forEach(verb -> byVerb.put(verb.name(), new Entry(verb, handler, new LongAdder())));
        }
    }

    /** Finds a verb, in whatever case it was written. */
    Optional<Entry> find(String verb) {
        return Optional.ofNullable(byVerb.get(verb.toUpperCase(Locale.ROOT)));
    }

    /** All, in alphabetical order. */
    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(byVerb.values());
    }
}
