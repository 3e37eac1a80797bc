package causerie.client.ui.composer;

import causerie.client.model.Beginning;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Lets a text have no more than so many characters, however they come. Belongs to the event dispatch thread. */
final class TextLimit extends DocumentFilter {
    private final int most;
    private final Runnable cut;

    /** @param cut what happens when some were left out */
    TextLimit(int most, Runnable cut) {
        this.most = most;
        this.cut = cut;
    }

    @Override
    public void insertString(FilterBypass text, int offset, String more, @Nullable AttributeSet look)
            throws BadLocationException {
        replace(text, offset, 0, more, look);
    }

    @Override
    public void replace(FilterBypass text, int offset, int length, @Nullable String more, @Nullable AttributeSet look)
            throws BadLocationException {
        String wanted = more == null ? "" : more;
        int room = most - (text.getDocument().getLength() - length);
        int end = Beginning.length(wanted, room);
        text.replace(offset, length, wanted.substring(0, end), look);
        if (end < wanted.length()) {
            cut.run();
        }
    }
}
