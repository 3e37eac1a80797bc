package causerie.client.ui.login;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoundedPanel;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** What is wrong and what to do, in a quiet red box that is not there when all is well. */
final class ProblemPanel extends RoundedPanel {
    private static final long serialVersionUID = 1L;

    private static final int TEXT_WIDTH = LoginFrame.CONTENT_WIDTH - 52;

    private final transient Texts texts;
    private final Words sentence = new Words("", Palette.ERROR, Fonts.SEMIBOLD);
    private final Words advice = new Words("", Palette.TEXT, Fonts.NORMAL);
    private final JButton otherName;
    private String name = "";

    ProblemPanel(Texts texts, Consumer<String> joinAs) {
        super(
                new MigLayout("insets 12 12 12 12, hidemode 3, gap 0 0", "[]10[grow, fill]", "[top]4[]0[]"),
                Palette.ERROR_BACKGROUND,
                14);
        this.texts = texts;
        otherName = Buttons.text("", () -> joinAs.accept(name));
        otherName.setName("login.joinAs");
        sentence.setName("login.problem");
        add(new JLabel(Icons.of("warning", 18, Palette.ERROR)));
        add(sentence, "wmin 0, wrap");
        add(advice, "skip 1, wmin 0, wrap");
        add(otherName, "skip 1, growx 0, gaptop 8");
        clear();
    }

    void clear() {
        setVisible(false);
    }

    void show(LoginProblem problem) {
        sentence.setText(problem.sentence());
        advice.setText(problem.advice());
        sentence.wrapAt(TEXT_WIDTH);
        advice.wrapAt(TEXT_WIDTH);
        Optional<String> other = problem.otherName();
        name = other.orElse("");
        otherName.setVisible(other.isPresent());
        otherName.setText(texts.get("login.joinAs", name));
        setVisible(true);
        // Screen readers say a changed description of what they are on; the panel itself never has the focus.
        getAccessibleContext()
                .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, "", problem.sentence());
    }
}
