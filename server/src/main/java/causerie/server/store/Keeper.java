package causerie.server.store;

import causerie.server.data.Change;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.data.Transaction;
import causerie.server.journal.Kept;
import causerie.server.journal.Said;
import causerie.server.log.EventLog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the journal's thread has given its place; tells the log once when that fails. Belongs to that thread. */
final class Keeper {
    private final Database database;
    private final Messages messages;
    private final EventLog log;
    private final Runnable removed;
    /** What could not be written yet, by what it is about. */
    private final Map<Object, Change> due = new LinkedHashMap<>();

    /** How many came since all could be found, or more. */
    private int unfound;

    /** What the corrections of the latest transaction have replaced, by their number. */
    private final Map<Long, Rewriting> rewritten = new HashMap<>();

    private long lost;
    private boolean failing;

    /** @param removed is told when a message was taken out */
    Keeper(Database database, Messages messages, EventLog log, Runnable removed) {
        this.database = database;
        this.messages = messages;
        this.log = log;
        this.removed = removed;
    }

    /** Keeps all of it, or nothing; answers which. Changes that could not be kept are with the next. */
    boolean keep(List<Placed> placed, List<Kept> events, Map<Object, Change> changes) {
        changes.forEach((about, change) -> {
            due.remove(about);
            due.put(about, change);
        });
        boolean many = unfound + placed.size() >= WordIndex.AT_ONCE;
        rewritten.clear();
        try {
            database.write(change -> {
                for (Change next : due.values()) {
                    next.in(change);
                }
                for (Kept event : events) {
                    messages.add(event, Optional.empty(), change);
                }
                for (Placed one : placed) {
                    keep(one, change);
                }
                if (many) {
                    WordIndex.complete(change);
                }
                return placed.size();
            });
            unfound = many ? 0 : unfound + placed.size();
            due.clear();
            recovered();
            if (placed.stream().anyMatch(Keeper::removes)) {
                removed.run();
            }
            return true;
        } catch (StorageException failed) {
            rewritten.clear();
            failed(failed);
            lost += placed.size();
            return false;
        }
    }

    /** Whether words are to vanish from the disk. */
    static boolean removes(Placed one) {
        Said said = one.kept().said();
        return said instanceof Said.Redaction || said instanceof Said.Edit;
    }

    private void keep(Placed one, Transaction change) throws SQLException {
        Kept kept = one.kept();
        if (kept.said() instanceof Said.Redaction redaction) {
            messages.remove(redaction.redacted(), change);
        } else if (kept.said() instanceof Said.Edit edit) {
            Rewriting.of(edit, kept.position().time(), change)
                    .ifPresent(done -> rewritten.put(kept.position().number(), done));
        } else if (kept.said().isLasting()) {
            messages.add(kept, one.entry().id(), change);
        }
    }

    /** Tries once more what could not be kept. */
    void end() {
        if (!due.isEmpty()) {
            keep(List.of(), List.of(), Map.of());
        }
    }

    /** Whether a correction of the latest transaction has found the message that it is about. */
    boolean hasRewritten(Placed correction) {
        return rewritten.containsKey(correction.kept().position().number());
    }

    /** Takes out what may no longer be said now that its turn has come, and puts back what it has replaced. */
    void forget(List<Placed> refused) {
        List<Placed> latestFirst = new ArrayList<>(refused);
        Collections.reverse(latestFirst);
        try {
            database.write(change -> {
                for (Placed one : latestFirst) {
                    messages.remove(one.kept().msgid(), change);
                    Optional<Rewriting> done = Optional.ofNullable(
                            rewritten.get(one.kept().position().number()));
                    if (done.isPresent()) {
                        done.get().undo(change);
                    }
                }
                return refused.size();
            });
            removed.run();
        } catch (StorageException failed) {
            failed(failed);
        }
    }

    private void failed(StorageException why) {
        if (!failing) {
            failing = true;
            log.storageFailed(why);
        }
    }

    private void recovered() {
        if (failing) {
            failing = false;
            log.storageRecovered(lost);
            lost = 0;
        }
    }
}
