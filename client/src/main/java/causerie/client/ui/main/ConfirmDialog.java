package causerie.client.ui.main;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Window;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Asks before something is done that cannot be undone, or touches others. Belongs to the event dispatch thread. */
final class ConfirmDialog {
    private static final int WIDTH = 320;

    /**
     * What is asked.
     *
     * @param accept the words of the button
     */
    record Question(String title, String sentence, String accept) {}

    private ConfirmDialog() {}

    static void ask(Window owner, Texts texts, Question question, Runnable work) {
        open(owner, texts, question, new Reason(Optional.empty(), reason -> work.run()));
    }

    /** Asks also why; the reason may be left empty. */
    static void askWhy(Window owner, Texts texts, Question question, Consumer<String> work) {
        open(owner, texts, question, new Reason(Optional.of(new JTextField()), work));
    }

    /** Where a reason is typed, if at all, and what is done with it. */
    private record Reason(Optional<JTextField> field, Consumer<String> work) {
        void accept() {
            work.accept(field.map(typed -> typed.getText().strip()).orElse(""));
        }
    }

    private static void open(Window owner, Texts texts, Question question, Reason reason) {
        JPanel panel = new JPanel(new MigLayout("insets 20, wrap 1, gap 0 6", "[" + WIDTH + "!, fill]", ""));
        JDialog dialog = Dialogs.dialog(owner, question.title(), panel);
        dialog.setName("confirm");
        Words words = new Words(question.sentence(), Palette.TEXT, Fonts.NORMAL);
        words.setName("confirm.words");
        words.wrapAt(UIScale.scale(WIDTH));
        panel.add(words);
        reason.field().ifPresent(field -> addReason(panel, texts, field));
        JButton accept = Buttons.primary(question.accept(), () -> {
            dialog.dispose();
            reason.accept();
        });
        accept.setName("confirm.accept");
        panel.add(
                Buttons.text(texts.get("dialog.cancel"), dialog::dispose), "split 2, gaptop 12, gapleft push, growx 0");
        panel.add(accept, "gaptop 12, growx 0");
        dialog.getRootPane().setDefaultButton(accept);
        dialog.getAccessibleContext().setAccessibleDescription(question.sentence());
        dialog.setResizable(false);
        Dialogs.open(dialog);
        reason.field().<JComponent>map(field -> field).orElse(accept).requestFocusInWindow();
    }

    private static void addReason(JPanel panel, Texts texts, JTextField field) {
        JLabel label = PlainText.label(texts.get("confirm.reason"));
        label.setLabelFor(field);
        field.setName("confirm.why");
        field.getAccessibleContext().setAccessibleName(texts.get("confirm.reason"));
        panel.add(label, "gaptop 8");
        panel.add(field, "h 36!");
    }
}
