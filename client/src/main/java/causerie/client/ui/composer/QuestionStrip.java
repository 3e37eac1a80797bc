package causerie.client.ui.composer;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoundedPanel;
import causerie.client.ui.kit.Words;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Asks above the text what shall become of it, without being in the way. Belongs to the event dispatch thread. */
final class QuestionStrip extends RoundedPanel {
    private static final long serialVersionUID = 1L;
    private static final int ARC = 14;
    private static final int MARGIN = 60;
    /** Where there is less room, two buttons stand in a row. */
    private static final int NARROW = 620;

    private final Words words = new Words("", Palette.TEXT, Fonts.NORMAL);
    private final JPanel buttons = new JPanel();

    /**
     * A way to go on.
     *
     * @param name of the button, for tests
     * @param label what stands on it
     */
    record Way(String name, String label, Runnable work) {}

    QuestionStrip() {
        super(new MigLayout("insets 10 14 10 10, wrap 1, gap 0 8", "[grow, fill]", "[][]"), Palette.SIDE, ARC);
        words.setName("composer.question");
        buttons.setOpaque(false);
        add(words, "wmin 0");
        add(buttons, "wmin 0");
        setVisible(false);
    }

    /** Asks, with the focus on the first way to go on; each of them ends the question. */
    void ask(String sentence, List<Way> ways) {
        words.setText(sentence);
        words.wrapAt(Math.max(1, getParent().getWidth() - MARGIN));
        buttons.removeAll();
        buttons.setLayout(
                new MigLayout(getParent().getWidth() < NARROW ? "insets 0, gap 8, wrap 2" : "insets 0, gap 8"));
        ways.forEach(way -> buttons.add(button(way)));
        setVisible(true);
        getParent().revalidate();
        buttons.getComponent(0).requestFocusInWindow();
    }

    private JButton button(Way way) {
        JButton button = Buttons.text(way.label(), () -> {
            close();
            way.work().run();
        });
        button.setName(way.name());
        // What is asked is heard together with the answers that there are.
        button.getAccessibleContext().setAccessibleDescription(words.getText());
        Keys.bindFocused(button, "ENTER", button::doClick);
        Keys.bindFocused(button, "RIGHT", button::transferFocus);
        Keys.bindFocused(button, "LEFT", button::transferFocusBackward);
        return button;
    }

    void close() {
        setVisible(false);
        buttons.removeAll();
    }
}
