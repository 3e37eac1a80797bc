package causerie.client.ui.kit;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;

/**
 * Components that show text as it is. Swing takes every text that begins with {@code <html>} for a page and even fetches
 * its images, so whatever can show words from the network is made or marked here.
 */
public final class PlainText {
    private static final String DISABLE_HTML = "html.disable";

    private static final String ZERO_WIDTH_SPACE = "\u200b";

    private PlainText() {}

    /** Marks a component of any kind; answers it. */
    public static <T extends JComponent> T plain(T component) {
        component.putClientProperty(DISABLE_HTML, true);
        return component;
    }

    /** Whether a component has been marked. */
    public static boolean isPlain(JComponent component) {
        return Boolean.TRUE.equals(component.getClientProperty(DISABLE_HTML));
    }

    /**
     * A title for a window. Where the theme draws the frames, as on Windows, it shows titles in a label that cannot be
     * marked; an invisible sign in front keeps it from taking one for a page.
     */
    public static String title(String text) {
        return BasicHTML.isHTMLString(text) ? ZERO_WIDTH_SPACE + text : text;
    }

    /** A label that shows text as it is, its tool tip too. */
    public static JLabel label(String text) {
        return plain(new PlainLabel(text));
    }

    /** A menu's item that shows text as it is. */
    public static JMenuItem menuItem(String text, Runnable work) {
        JMenuItem item = plain(new JMenuItem());
        item.setText(text);
        item.addActionListener(event -> work.run());
        return item;
    }

    /** A tool tip for a component that may show words from the network. */
    public static JToolTip toolTip(JComponent owner) {
        JToolTip tip = plain(new JToolTip());
        tip.setComponent(owner);
        return tip;
    }

    private static final class PlainLabel extends JLabel {
        private static final long serialVersionUID = 1L;

        PlainLabel(String text) {
            plain(this);
            setText(text);
        }

        @Override
        public void setText(String text) {
            super.setText(text == null ? null : Bounded.marks(text));
        }

        @Override
        public JToolTip createToolTip() {
            return toolTip(this);
        }

        private boolean hasEmoji() {
            return getText() != null && !EmojiTable.find(getText()).isEmpty();
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension usual = super.getPreferredSize();
            if (isPreferredSizeSet() || !hasEmoji()) {
                return usual;
            }
            Insets insets = getInsets();
            int width = Draw.width(this, getText(), getFont()) + insets.left + insets.right;
            return new Dimension(width, usual.height);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (!hasEmoji()) {
                super.paintComponent(graphics);
                return;
            }
            Graphics2D g = Draw.smooth(graphics);
            g.setColor(getForeground());
            Insets insets = getInsets();
            int baseline = Draw.baseline(this, getFont(), 0, getHeight());
            Draw.text(this, g, getText(), getFont(), insets.left, baseline, getWidth() - insets.left - insets.right);
            g.dispose();
        }
    }

    /** A list whose tool tips show text as it is; its renderer marks itself. */
    public static class PlainList<E> extends JList<E> {
        private static final long serialVersionUID = 1L;

        public PlainList() {
            plain(this);
            addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent event) {
                    repaint();
                }

                @Override
                public void focusGained(FocusEvent event) {
                    repaint();
                    // Else nobody sees, or hears, where one is.
                    if (isSelectionEmpty() && getModel().getSize() > 0) {
                        setSelectedIndex(0);
                    }
                }
            });
        }

        @Override
        public JToolTip createToolTip() {
            return toolTip(this);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            if (isFocusOwner() && getModel().getSize() == 0) {
                Graphics2D g = Draw.smooth(graphics);
                g.setColor(Palette.of(Palette.ACCENT));
                g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 10, 10);
                g.dispose();
            }
        }
    }
}
