package causerie.client.ui.kit;

import javax.swing.JTextArea;
import javax.swing.text.PlainDocument;

/** A text that breaks into lines as wide as its place, and can be selected but not changed. */
public final class Words extends JTextArea {
    private static final long serialVersionUID = 1L;

    /** What Swing calls it when a document has had letters that are put together. */
    private static final String COMPLEX = "i18n";

    private final String colourKey;
    private final String style;

    public Words(String text, String colourKey, String style) {
        super(Bounded.marks(text));
        this.colourKey = colourKey;
        this.style = style;
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        dress();
    }

    @Override
    public void setText(String text) {
        if (Boolean.TRUE.equals(getDocument().getProperty(COMPLEX))) {
            // Swing measures letter by letter for ever after in one that had such text once.
            setDocument(new PlainDocument());
        }
        super.setText(Bounded.marks(text));
    }

    /** Says how wide the place will be, so that the height is right before the first layout. */
    public void wrapAt(int width) {
        setSize(width, Short.MAX_VALUE);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (colourKey != null) {
            dress();
        }
    }

    private void dress() {
        setBorder(null);
        setForeground(Palette.of(colourKey));
        setFont(Fonts.of(style));
    }
}
