package causerie.client.ui.search;

import causerie.client.model.Findings;
import causerie.client.model.Hit;
import causerie.client.model.Sought;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.Texts;
import java.awt.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Timer;

/** Finds what was said in all conversations, as it is typed. Belongs to the event dispatch thread. */
public final class SearchDialog {
    /** So long after the last key it is looked for. */
    private static final int PAUSE_MILLIS = 250;

    private static final int WIDTH = 620;
    private static final int HEIGHT = 400;

    private final Texts texts;
    private final Requests requests;
    private final PickDialog<SearchRow> dialog;
    private final Timer pause = new Timer(PAUSE_MILLIS, tick -> ask());
    private String typed = "";
    private List<SearchRow> rows = List.of();

    /** What the dialog asks the window for. */
    public interface Requests {
        /** Look for words; the answer comes once. */
        void find(String words, Consumer<Findings> answer);

        /** Show what was found among what was said around it. */
        void open(Hit hit);

        /** When something was said, in words. */
        String when(Instant time);
    }

    private SearchDialog(Window owner, Texts texts, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        pause.setRepeats(false);
        Function<Instant, String> when = requests::when;
        PickDialog.Choice<SearchRow> choice = new PickDialog.Choice<>(
                "search",
                texts.get("search.title"),
                texts.get("search.hint"),
                row -> texts.get("search.open"),
                this::rows,
                new SearchCell(texts, when),
                row -> requests.open(row.hit()));
        dialog = new PickDialog<>(owner, texts, choice, new PickDialog.Size(WIDTH, HEIGHT));
    }

    public static void open(Window owner, Texts texts, Requests requests) {
        new SearchDialog(owner, texts, requests).dialog.open();
    }

    /** What is known by now; for other words than before it is looked a moment later. */
    private List<SearchRow> rows(String words) {
        if (!words.equals(typed)) {
            typed = words;
            rows = List.of();
            pause.restart();
        }
        return rows;
    }

    private void ask() {
        String words = typed;
        if (dialog.isOpen() && !words.isEmpty()) {
            dialog.note(texts.get("search.looking"));
            requests.find(words, found -> answered(words, found));
        } else {
            dialog.note("");
        }
    }

    private void answered(String words, Findings found) {
        if (words.equals(typed) && dialog.isOpen()) {
            Sought sought = Sought.of(words);
            List<SearchRow> newestFirst = new ArrayList<>();
            for (Hit hit : found.hits()) {
                newestFirst.add(0, SearchRow.of(hit, sought));
            }
            rows = List.copyOf(newestFirst);
            dialog.refresh();
            dialog.note(note(found));
        }
    }

    private String note(Findings found) {
        int count = found.hits().size();
        String words = count >= Findings.MAX_HITS ? texts.get("search.many", count) : texts.get("search.count", count);
        return found.whole() ? words : texts.get("search.here", words);
    }
}
