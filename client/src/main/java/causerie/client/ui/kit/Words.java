package causerie.client.ui.kit;

import javax.swing.JTextArea;

/** A text that breaks into lines as wide as its place, and can be selected but not changed. */
public final class Words extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final String colourKey;
    private final String style;

    public Words(String text, String colourKey, String style) {
        super(text);
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
