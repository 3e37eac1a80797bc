package causerie.server.store;

import causerie.server.journal.Kept;

/** An entry with the place that it has got. */
record Placed(Entry entry, Kept kept) {}
