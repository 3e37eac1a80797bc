package causerie.client.ui.notify;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JWindow;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/**
 * One notice in a window without a frame, which never takes the focus and goes by itself unless the pointer is upon it.
 * Belongs to the event dispatch thread.
 */
final class Toast extends JWindow {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;
    private final transient Runnable gone;
    private final transient Timer life;

    /** @param gone has it taken away */
    Toast(Notice notice, String closeWords, int lifeMillis, Runnable gone) {
        this.notice = notice;
        this.gone = gone;
        life = new Timer(lifeMillis, tick -> gone.run());
        life.setRepeats(false);
        setName("toast");
        setFocusableWindowState(false);
        setAlwaysOnTop(true);
        setType(Type.POPUP);
        setContentPane(content(closeWords));
        getAccessibleContext().setAccessibleName(notice.title() + ": " + notice.words());
        pack();
    }

    Object about() {
        return notice.about();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        life.start();
    }

    @Override
    public void dispose() {
        life.stop();
        super.dispose();
    }

    private JPanel content(String closeWords) {
        JPanel panel = new Ground();
        JLabel title = label(notice.title(), "toast.title", "font:$" + Fonts.SEMIBOLD);
        JLabel words = label(notice.words(), "toast.words", "foreground:$" + Palette.QUIET);
        JButton close = PlainText.plain(new JButton(Icons.of("close")));
        close.setName("toast.close");
        close.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        close.getAccessibleContext().setAccessibleName(closeWords);
        close.setToolTipText(closeWords);
        close.addActionListener(event -> gone.run());
        panel.add(new JLabel(Icons.logo(32)), "spany 2, top");
        panel.add(title, "wmin 0");
        panel.add(close, "spany 2, top, wrap");
        panel.add(words, "wmin 0");
        Pointer pointer = new Pointer();
        panel.addMouseListener(pointer);
        title.addMouseListener(pointer);
        words.addMouseListener(pointer);
        panel.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return panel;
    }

    private static JLabel label(String text, String name, String style) {
        JLabel label = PlainText.label(text);
        label.setName(name);
        label.putClientProperty(FlatClientProperties.STYLE, style);
        return label;
    }

    /** A click opens what it is about, and while the pointer is here it stays. */
    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
                gone.run();
                notice.open().run();
            }
        }

        @Override
        public void mouseEntered(MouseEvent event) {
            life.stop();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            life.restart();
        }
    }

    /** What it stands on, with a thin line around it. */
    private static final class Ground extends JPanel {
        private static final long serialVersionUID = 1L;

        Ground() {
            super(new MigLayout("insets 12 14 12 8, gap 10 2", "[][260!, fill][]", "[]0[]"));
            setBorder(BorderFactory.createEmptyBorder());
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Draw.smooth(graphics);
            g.setColor(Palette.of(Palette.CONTENT));
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Palette.of(Palette.FIELD_LINE));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            g.dispose();
        }
    }
}
