package causerie.client.ui.timeline;

import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.RoundedPanel;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.Timer;

/** Says that something is being fetched, if that takes so long that one may wonder. Belongs to the event dispatch thread. */
final class LoadingSign extends RoundedPanel {
    private static final long serialVersionUID = 1;
    /** Most servers answer sooner, and nobody wants to see it flicker. */
    private static final int PATIENCE_MILLIS = 300;

    private final JLabel words = PlainText.label("");
    private final transient Timer patience = new Timer(PATIENCE_MILLIS, tick -> setVisible(true));

    LoadingSign() {
        super(new BorderLayout(), Palette.SIDE, 14);
        patience.setRepeats(false);
        words.setName("timeline.loading");
        words.setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
        words.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TINY + "; foreground:$" + Palette.QUIET);
        add(words);
        setVisible(false);
    }

    void setWords(String next) {
        words.setText(next);
    }

    void setLoading(boolean loading) {
        if (!loading) {
            patience.stop();
            setVisible(false);
        } else if (!isVisible() && !patience.isRunning()) {
            patience.start();
        }
    }
}
