package causerie.client.ui.composer;

import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Texts;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** A key that puts signs around what is selected, or takes them away; see {@link Markdown}. */
public enum FormatKeys {
    BOLD("format.bold", "**", KeyEvent.VK_B),
    ITALIC("format.italic", "*", KeyEvent.VK_I),
    UNDERLINE("format.underline", "__", KeyEvent.VK_U),
    CODE("format.code", "`", KeyEvent.VK_E);

    private static final String FENCE = "```\n";

    private final String textKey;
    private final String signs;
    private final int key;

    FormatKeys(String textKey, String signs, int key) {
        this.textKey = textKey;
        this.signs = signs;
        this.key = key;
    }

    /** What it makes of words, in words. */
    public String textKey() {
        return textKey;
    }

    /** The key as people write it, and what can be typed instead. */
    public String written(Texts texts) {
        return Keys.text(stroke(), texts) + ", " + signs + "…" + signs;
    }

    static void bind(JTextComponent area) {
        for (FormatKeys format : values()) {
            Keys.bind(area, JComponent.WHEN_FOCUSED, format.stroke(), () -> format.toggle(area));
        }
    }

    private KeyStroke stroke() {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    private void toggle(JTextComponent area) {
        int start = area.getSelectionStart();
        String selected = area.getSelectedText() == null ? "" : area.getSelectedText();
        String changed = this == CODE && selected.indexOf('\n') >= 0 ? block(selected) : lines(selected);
        area.replaceSelection(changed);
        if (selected.isEmpty()) {
            area.setCaretPosition(start + signs.length());
        } else {
            area.select(start, start + changed.length());
        }
    }

    private static String block(String selected) {
        return FENCE + selected + (selected.endsWith("\n") ? "" : "\n") + FENCE.strip();
    }

    /** Each line for itself: what is between signs is in one line. */
    private String lines(String selected) {
        return Arrays.stream(selected.split("\n", -1)).map(this::around).collect(Collectors.joining("\n"));
    }

    private String around(String line) {
        String words = line.strip();
        if (words.isEmpty() && !line.isEmpty()) {
            return line;
        }
        int start = line.indexOf(words);
        String rest = line.substring(start + words.length());
        boolean has = words.length() > 2 * signs.length() && words.startsWith(signs) && words.endsWith(signs);
        boolean bold = this == ITALIC && words.startsWith(BOLD.signs) && !words.startsWith(BOLD.signs + signs);
        String changed =
                has && !bold ? words.substring(signs.length(), words.length() - signs.length()) : signs + words + signs;
        return line.substring(0, start) + changed + rest;
    }
}
