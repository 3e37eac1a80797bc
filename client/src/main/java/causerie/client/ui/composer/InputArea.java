package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.datatransfer.Clipboard;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JTextArea;
import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.View;

/** The text being written: as tall as its lines up to a limit, with a hint while it is empty. */
final class InputArea extends JTextArea {
    private static final long serialVersionUID = 1L;
    static final int MAX_ROWS = 6;
    /** The most characters of a text that is being written. */
    static final int MOST_CHARACTERS = PastedText.MOST;

    private String hint = "";
    private transient Consumer<PastedText> pasting = pasted -> {};
    private transient Runnable full = () -> {};
    /** The texts that are still on their way from the clipboard, each known by an object of its own. */
    private final transient Set<Object> pastes = new HashSet<>();

    InputArea() {
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setMargin(new Insets(9, 12, 9, 4));
        setRows(1);
        WholeEmoji.in(this);
        ((AbstractDocument) getDocument()).setDocumentFilter(new TextLimit(MOST_CHARACTERS, () -> full.run()));
    }

    /** Takes what is pasted, in place of it being put here. */
    void onPaste(Consumer<PastedText> next) {
        pasting = next;
    }

    /** Learns that some of a text was left out, as there is no room for it. */
    void onFull(Runnable next) {
        full = next;
    }

    /** Whether a text is on its way from the clipboard. */
    boolean isPasting() {
        return !pastes.isEmpty();
    }

    /** What is still on its way was meant for another conversation, and is not put into this one. */
    void forgetPastes() {
        pastes.clear();
    }

    @Override
    public void paste() {
        if (isEnabled()) {
            paste(getToolkit().getSystemClipboard());
        }
    }

    /** Takes what a clipboard holds, as soon as it is there. */
    void paste(Clipboard clipboard) {
        Object paste = new Object();
        pastes.add(paste);
        PastedText.read(clipboard, text -> {
            if (pastes.remove(paste)) {
                text.filter(some -> !some.text().isEmpty()).ifPresent(pasting);
            }
        });
    }

    @Override
    public void updateUI() {
        setUI(new FlatTextAreaUI() {
            @Override
            public View create(Element element) {
                return new EmojiView(element);
            }
        });
    }

    @Override
    public EmojiMetrics getFontMetrics(Font font) {
        return new EmojiMetrics(super.getFontMetrics(font));
    }

    /** Says to whom one writes. */
    void hint(Optional<Buffer> shown, Texts texts) {
        hint = shown.map(
                        to -> texts.get(to.isRoom() ? "composer.hintRoom" : "composer.hintPerson", RoomNames.shown(to)))
                .orElse("");
        getAccessibleContext().setAccessibleName(hint.isEmpty() ? texts.get("composer.name") : hint);
        repaint();
    }

    /** The height for all lines, but no more than the limit. */
    @Override
    public Dimension getPreferredScrollableViewportSize() {
        Insets insets = getInsets();
        int most = getRowHeight() * MAX_ROWS + insets.top + insets.bottom;
        return new Dimension(
                super.getPreferredScrollableViewportSize().width, Math.min(getPreferredSize().height, most));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getDocument().getLength() == 0) {
            Graphics2D g = Draw.smooth(graphics);
            g.setColor(Palette.of(Palette.FAINT));
            Insets insets = getInsets();
            int baseline = insets.top + getFontMetrics(getFont()).getAscent();
            Draw.text(this, g, hint, Fonts.of(Fonts.NORMAL), insets.left, baseline, getWidth() - insets.left);
            g.dispose();
        }
    }
}
