package causerie.server.export;

import causerie.server.data.Database;
import causerie.server.journal.Kept;
import causerie.server.store.RoomWords;
import java.io.PrintWriter;
import java.util.List;

/** Writes what people wrote in a room, from the first message to the last. Belongs to one thread. */
public final class RoomExport {
    private final Database database;
    private final String room;
    private final ExportFormat format;
    private final RoomWords words;

    /** @param room its name, in whatever case */
    public RoomExport(Database database, String room, ExportFormat format) {
        this.database = database;
        this.room = room;
        this.format = format;
        this.words = database.read(look -> RoomWords.of(room, look));
    }

    /** Whether anything is kept of the room. */
    public boolean isThere() {
        return words.isThere();
    }

    /** Writes all of it; answers how many messages. */
    public long write(PrintWriter out) {
        out.print(format.begin(room));
        long count = 0;
        long after = 0;
        List<Kept> page = page(after);
        while (!page.isEmpty()) {
            for (Kept kept : page) {
                out.print(format.message(Exported.of(kept), count == 0));
                count++;
                after = kept.position().number();
            }
            page = page(after);
        }
        out.print(format.end());
        return count;
    }

    /** A look of its own at each, so that nobody who writes has to wait. */
    private List<Kept> page(long after) {
        return database.read(look -> words.after(after, look));
    }
}
