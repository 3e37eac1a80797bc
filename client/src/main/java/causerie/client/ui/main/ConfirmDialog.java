package causerie.client.ui.main;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import java.awt.Window;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Asks before something is done that cannot be undone. Belongs to the event dispatch thread. */
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
        JPanel panel = new JPanel(new MigLayout("insets 20, wrap 1, gap 0 6", "[" + WIDTH + "!, fill]", "[]14[]"));
        JDialog dialog = Dialogs.dialog(owner, question.title(), panel);
        dialog.setName("confirm");
        Words words = new Words(question.sentence(), Palette.TEXT, Fonts.NORMAL);
        words.setName("confirm.words");
        words.wrapAt(WIDTH);
        JButton accept = Buttons.primary(question.accept(), () -> {
            dialog.dispose();
            work.run();
        });
        accept.setName("confirm.accept");
        panel.add(words);
        panel.add(Buttons.text(texts.get("dialog.cancel"), dialog::dispose), "split 2, gapleft push, growx 0");
        panel.add(accept, "growx 0");
        dialog.getRootPane().setDefaultButton(accept);
        dialog.getAccessibleContext().setAccessibleDescription(question.sentence());
        dialog.setResizable(false);
        Dialogs.open(dialog);
        accept.requestFocusInWindow();
    }
}
