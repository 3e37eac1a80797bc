package causerie.client.ui.main;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Above everything: what the person should know, until it is put away, and below that how things are. */
final class NoticeStrips extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    /** @param status always the last line */
    NoticeStrips(Texts texts, JComponent status) {
        super(new MigLayout("insets 0, gap 0 0, wrap 1, hidemode 3", "[grow, fill]"));
        this.texts = texts;
        add(status, "wmin 0");
    }

    /** Says something in a line of its own. */
    void say(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            add(new Strip(sentences.get(i)), "wmin 0", i);
        }
        revalidate();
    }

    private void putAway(Strip strip) {
        remove(strip);
        revalidate();
        repaint();
    }

    private final class Strip extends JPanel {
        private static final long serialVersionUID = 1L;

        Strip(String sentence) {
            super(new MigLayout("insets 5 16 5 12", "[]8[grow, fill][]", "[]"));
            JLabel words = PlainText.label(sentence);
            words.setName("notice.words");
            words.setToolTipText(sentence);
            words.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.STRIP_TEXT);
            JButton close = Buttons.text(texts.get("dialog.close"), () -> putAway(this));
            close.setName("notice.close");
            add(new JLabel(Icons.of("warning", 16, Palette.STRIP_TEXT)));
            add(words, "wmin 0");
            add(close);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            graphics.setColor(Palette.of(Palette.STRIP));
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
