package causerie.client.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Window;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
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
        ask(
                owner,
                texts,
                question,
                new Field(
                        new JTextField(question.initial()),
                        field -> field.getText().strip(),
                        answer));
    }

    /** The same for what nobody beside may read; it is shown when the person wants to see it. */
    public static void askSecret(Window owner, Texts texts, Question question, Consumer<String> answer) {
        JPasswordField hidden = new JPasswordField(question.initial());
        hidden.putClientProperty(FlatClientProperties.STYLE, "showRevealButton: true");
        ask(owner, texts, question, new Field(hidden, field -> new String(hidden.getPassword()), answer));
    }

    /** Where the answer is typed, how it is read, and where it goes. */
    private record Field(JTextField input, Function<JTextField, String> reading, Consumer<String> answer) {}

    private static void ask(Window owner, Texts texts, Question question, Field typed) {
        JPanel panel = new JPanel(new MigLayout("insets 20, wrap 1, gap 0 6", "[320!, fill]", "[][]14[]"));
        JDialog dialog = Dialogs.dialog(owner, question.title(), panel);
        JTextField field = typed.input();
        field.setName("ask.field");
        field.selectAll();
        JLabel label = PlainText.label(question.label());
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(question.label());
        JButton accept = Buttons.primary(question.accept(), () -> {
            dialog.dispose();
            typed.answer().accept(typed.reading().apply(field));
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
