package causerie.client.ui.main;

import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A line above everything: a sign, a sentence, and what can be done. Belongs to the event dispatch thread. */
class WarningStrip extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel words = PlainText.label("");

    WarningStrip(JButton button) {
        super(new MigLayout("insets 5 16 5 12, hidemode 3", "[]8[grow, fill][]", "[]"));
        words.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.STRIP_TEXT);
        add(new JLabel(Icons.of("warning", 16, Palette.STRIP_TEXT)));
        add(words, "wmin 0");
        add(button);
    }

    /** What says the sentence. */
    final JLabel words() {
        return words;
    }

    /** Says this, in the tool tip, too, as there may not be room for all of it. */
    final void say(String sentence) {
        words.setText(sentence);
        words.setToolTipText(sentence);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Palette.of(Palette.STRIP));
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
