package causerie.client;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.NetworkListener;
import causerie.io.Endpoint;
import causerie.irc.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.swing.Timer;

/**
 * What is remembered of conversations from one start to the next. Belongs to the event dispatch thread; the files are
 * read and written on the background one, soon after a change and at the end. What cannot be understood is set aside.
 */
final class Memory implements NetworkListener {
    static final String DRAFTS = "drafts.txt";
    /** As long as all drafts can be, with three bytes for a character and as much again for the rest. */
    static final int MAX_DRAFT_BYTES = 6 * Drafts.MOST * Drafts.MOST_CHARACTERS;

    /** How long after a change it is written, with whatever has changed meanwhile. */
    private static final int SOON_MILLIS = 1_000;

    private final List<Path> setAside = new ArrayList<>();
    private final ProfileFile draftsFile;
    private final Drafts drafts;
    private final Timer soon = new Timer(SOON_MILLIS, tick -> save());

    private Memory(Path folder, Executor background) {
        draftsFile = new ProfileFile(folder, DRAFTS, MAX_DRAFT_BYTES, background);
        drafts = new Drafts(read(draftsFile, DraftsText::read, Map.of()));
        soon.setRepeats(false);
        drafts.addListener(this::changed);
    }

    /** Reads what was kept; on the background thread. */
    static Memory load(Path folder, Executor background) {
        return new Memory(folder, background);
    }

    /** Where files are now that could not be understood; the window mentions them. */
    List<Path> setAside() {
        return List.copyOf(setAside);
    }

    Drafts drafts() {
        return drafts;
    }

    /** From now on it is about the conversations of this server. */
    void serve(Endpoint server) {
        drafts.serve(server.toString(Limits.DEFAULT_PORT).toLowerCase(Locale.ROOT));
    }

    /** Has written what has changed since the last time. */
    void save() {
        if (soon.isRunning()) {
            soon.stop();
        }
        Map<Drafts.Place, String> kept = drafts.kept();
        draftsFile.save(() -> DraftsText.write(kept));
    }

    @Override
    public void renamed(Buffer buffer, String before) {
        drafts.renamed(buffer, before);
    }

    private void changed() {
        if (!soon.isRunning()) {
            soon.start();
        }
    }

    private <V> V read(ProfileFile file, Function<String, ServerParts.Understood<V>> reader, V nothing) {
        ProfileFile.Found found = file.read();
        found.setAside().ifPresent(setAside::add);
        if (found.text().isEmpty()) {
            return nothing;
        }
        ServerParts.Understood<V> understood = reader.apply(found.text().get());
        if (!understood.whole()) {
            setAside.add(file.setAside());
        }
        return understood.value();
    }
}
