package causerie.client.ui.main;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.EmojiPicker;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.TextIcon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import causerie.client.ui.kit.emoji.EmojiWords;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** Asks how to react to a message: as others did, in one of the common ways, or in any other. On the event dispatch thread. */
final class ReactDialog {
    private static final List<String> COMMON = List.of("👍", "❤️", "😂", "🎉", "😮", "🙏");
    private static final int MOST = 12;
    private static final float EMOJI_SIZE = 16;
    private static final int MOST_WIDTH = 96;

    private final Texts texts;
    private final BiConsumer<String, Boolean> react;
    private final JPanel panel = new JPanel(new MigLayout("insets 14, wrap 1, gap 0 10", "[grow, fill]"));
    private final JDialog dialog;

    /** @param react takes how, and whether to react so or no longer */
    private ReactDialog(Window owner, Texts texts, String author, BiConsumer<String, Boolean> react) {
        this.texts = texts;
        this.react = react;
        dialog = Dialogs.dialog(owner, texts.get("react.title", author), panel);
        dialog.setName("react");
    }

    static void open(Window owner, Texts texts, Line.Text line, BiConsumer<String, Boolean> react) {
        ReactDialog asked = new ReactDialog(owner, texts, line.author(), react);
        JComponent first = asked.fill(line.marks().reactions());
        asked.dialog.setResizable(false);
        Dialogs.open(asked.dialog);
        first.requestFocusInWindow();
    }

    private JComponent fill(List<Reaction> reactions) {
        Map<String, Boolean> ways = new LinkedHashMap<>();
        reactions.stream().limit(MOST).forEach(reaction -> ways.put(reaction.text(), reaction.own()));
        COMMON.forEach(text -> ways.putIfAbsent(text, false));
        JPanel row = new JPanel(new MigLayout("insets 0, gap 4 4, wrap 6"));
        ways.forEach((text, own) -> row.add(button(text, own, row.getComponentCount()), "w 46::110, h 40!"));
        panel.add(row);
        JTextField other = new JTextField();
        other.setName("react.other");
        other.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("react.other"));
        other.getAccessibleContext().setAccessibleName(texts.get("react.other"));
        JButton accept = Buttons.primary(
                texts.get("react.accept"),
                () -> Optional.of(other.getText().strip())
                        .filter(Reaction::isPossible)
                        .ifPresent(text -> chosen(text, true)));
        accept.setName("react.accept");
        panel.add(other, "split 3, growx, pushx, h 34!");
        panel.add(Buttons.icon(UiAction.EMOJI, texts, this::pick), "growx 0");
        panel.add(accept, "growx 0");
        dialog.getRootPane().setDefaultButton(accept);
        return (JComponent) row.getComponent(0);
    }

    private JToggleButton button(String text, boolean own, int index) {
        JToggleButton button = PlainText.plain(new JToggleButton());
        button.setIcon(new TextIcon(text, button.getFont().deriveFont(EMOJI_SIZE), MOST_WIDTH));
        button.setMargin(new Insets(2, 6, 2, 6));
        button.getAccessibleContext()
                .setAccessibleName(EmojiWords.of(texts.locale()).inWords(text));
        button.setSelected(own);
        button.setName("react." + index);
        button.addActionListener(event -> chosen(text, !own));
        Keys.bindFocused(button, "ENTER", button::doClick);
        return button;
    }

    private void pick() {
        new EmojiPicker(texts).open(dialog.getOwner(), emoji -> react.accept(emoji.text(), true));
        dialog.dispose();
    }

    private void chosen(String text, boolean on) {
        dialog.dispose();
        react.accept(text, on);
    }
}
