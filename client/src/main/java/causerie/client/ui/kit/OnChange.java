package causerie.client.ui.kit;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Runs work after each change of a text. Belongs to the event dispatch thread. */
public final class OnChange implements DocumentListener {
    private final Runnable work;

    private OnChange(Runnable work) {
        this.work = work;
    }

    /** Runs the work after each change of the component's text. */
    public static void of(JTextComponent component, Runnable work) {
        component.getDocument().addDocumentListener(new OnChange(work));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        work.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        work.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // Of styles alone, which plain texts have none of.
    }
}
