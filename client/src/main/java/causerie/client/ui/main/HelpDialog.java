package causerie.client.ui.main;

import causerie.client.model.Settings;
import causerie.client.ui.composer.Command;
import causerie.client.ui.composer.FormatKeys;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Window;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** The keys and the commands there are. Belongs to the event dispatch thread. */
final class HelpDialog {
    private static final int SCROLL_STEP = 24;

    private final Texts texts;
    private final Settings.SendKey sendKey;
    private final JPanel rows = new JPanel(new MigLayout("insets 18 22 18 22, wrap 2, gap 24 7", "[]24[grow, fill]"));

    private HelpDialog(Texts texts, Settings.SendKey sendKey) {
        this.texts = texts;
        this.sendKey = sendKey;
    }

    static void open(Window owner, Texts texts, Settings.SendKey sendKey) {
        HelpDialog help = new HelpDialog(texts, sendKey);
        help.fill();
        JPanel panel = new JPanel(new MigLayout("insets 0 0 12 0, wrap 1, gap 0", "[520!, fill]", "[460!, fill]10[]"));
        JScrollPane scroll = new JScrollPane(help.rows);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(SCROLL_STEP);
        JDialog dialog = Dialogs.dialog(owner, texts.get("action.keys"), panel);
        dialog.setName("help");
        JButton close = Buttons.primary(texts.get("dialog.close"), dialog::dispose);
        panel.add(scroll, "wmin 0");
        panel.add(close, "gapleft push, growx 0, gapright 16");
        dialog.getRootPane().setDefaultButton(close);
        dialog.setResizable(false);
        Dialogs.open(dialog);
        close.requestFocusInWindow();
    }

    private void fill() {
        heading(texts.get("help.keys"));
        String enter = texts.get("key.enter");
        boolean plain = sendKey == Settings.SendKey.ENTER;
        row(plain ? enter : texts.get("key.control") + "+" + enter, texts.get("help.send"));
        row(plain ? texts.get("key.shift") + "+" + enter : enter, texts.get("help.newLine"));
        row(texts.get("key.tab") + ", @, #, :", texts.get("help.complete"));
        row("↑", texts.get("help.editLast"));
        row(texts.get("key.control") + "+↑, ↓", texts.get("help.sent"));
        for (FormatKeys format : FormatKeys.values()) {
            row(format.written(texts), texts.get(format.textKey()));
        }
        row("~~…~~", texts.get("format.strike"));
        row("```", texts.get("format.block"));
        row("\\*", texts.get("format.escape"));
        for (UiAction action : UiAction.values()) {
            String key = action.shortcutText(texts);
            if (!key.isEmpty()) {
                row(key, texts.get(action.textKey()));
            }
        }
        row(texts.get("key.shift") + "+F10", texts.get("help.menu"));
        row(texts.get("key.alt") + "+1…9", texts.get("help.place"));
        heading(texts.get("help.message"));
        row("↑, ↓", texts.get("help.chooseMessage"));
        row("R", texts.get("line.reply"));
        row("E, +", texts.get("line.react"));
        row("P", texts.get("picture.show"));
        row("F2", texts.get("line.edit"));
        row(texts.get("key.delete"), texts.get("line.delete"));
        row(texts.get("key.enter"), texts.get("help.openMessage"));
        heading(texts.get("help.commands"));
        for (Command command : Command.values()) {
            row(command.written(), texts.get(command.textKey()));
        }
        row("//", texts.get("help.escape"));
    }

    private void heading(String text) {
        JLabel label = PlainText.label(text);
        label.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TITLE);
        rows.add(label, "span 2, gaptop 6, gapbottom 2");
    }

    private void row(String left, String right) {
        JLabel key = PlainText.label(left);
        key.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.SEMIBOLD);
        JLabel words = PlainText.label(right);
        words.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        rows.add(key);
        rows.add(words, "wmin 0");
    }
}
