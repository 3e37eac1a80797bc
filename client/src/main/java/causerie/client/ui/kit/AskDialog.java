package causerie.client.ui.kit;

import java.awt.Window;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Asks for one line of text. Belongs to the event dispatch thread. */
public final class AskDialog {
    /**
     * What is asked.
     *
     * @param initial what stands there already
     * @param accept the words of the button
     */
    public record Question(String title, String label, String initial, String accept) {}

    private AskDialog() {}

    /** Shows the question; the answer comes when the person accepts, else none does. */
    public static void ask(Window owner, Texts texts, Question question, Consumer<String> answer) {
        JPanel panel = new JPanel(new MigLayout("insets 20, wrap 1, gap 0 6", "[320!, fill]", "[][]14[]"));
        JDialog dialog = Dialogs.dialog(owner, question.title(), panel);
        JTextField field = new JTextField(question.initial());
        field.setName("ask.field");
        field.selectAll();
        JLabel label = PlainText.label(question.label());
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(question.label());
        JButton accept = Buttons.primary(question.accept(), () -> {
            dialog.dispose();
            answer.accept(field.getText().strip());
        });
        accept.setName("ask.accept");
        panel.add(label);
        panel.add(field, "h 36!");
        panel.add(Buttons.text(texts.get("dialog.cancel"), dialog::dispose), "split 2, gapleft push, growx 0");
        panel.add(accept, "growx 0");
        dialog.getRootPane().setDefaultButton(accept);
        dialog.setResizable(false);
        Dialogs.open(dialog);
        field.requestFocusInWindow();
    }
}
