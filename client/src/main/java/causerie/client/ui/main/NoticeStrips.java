package causerie.client.ui.main;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Texts;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
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
            add(strip(sentences.get(i)), "wmin 0", i);
        }
        revalidate();
    }

    private WarningStrip strip(String sentence) {
        JButton close = Buttons.text(texts.get("dialog.close"), () -> {});
        close.setName("notice.close");
        WarningStrip strip = new WarningStrip(close);
        strip.words().setName("notice.words");
        close.addActionListener(event -> putAway(strip));
        strip.say(sentence);
        return strip;
    }

    private void putAway(JComponent strip) {
        remove(strip);
        revalidate();
        repaint();
    }
}
