package causerie.client.ui.notify;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Taskbar;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * How much is unread, on the program's icon in the taskbar or dock, where the system has a place for it. Belongs to the
 * event dispatch thread.
 */
public final class Badge {
    private static final int SIZE = 16;
    private static final int MOST_SHOWN = 9;
    private static final Color RED = new Color(0xd6363d);

    private final Window window;
    private final Optional<Taskbar> taskbar;
    private int shown;

    public Badge(Window window) {
        this.window = window;
        taskbar = taskbar();
    }

    /** Shows a number; none for 0. */
    public void show(int count) {
        if (count != shown) {
            shown = count;
            taskbar.ifPresent(place -> show(place, count));
        }
    }

    /** Draws the person's eye to the icon. */
    public void call() {
        taskbar.filter(place -> place.isSupported(Taskbar.Feature.USER_ATTENTION_WINDOW))
                .ifPresent(place -> place.requestWindowUserAttention(window));
    }

    private void show(Taskbar place, int count) {
        if (place.isSupported(Taskbar.Feature.ICON_BADGE_TEXT)
                || place.isSupported(Taskbar.Feature.ICON_BADGE_NUMBER)) {
            place.setIconBadge(count == 0 ? null : Integer.toString(count));
        } else if (place.isSupported(Taskbar.Feature.ICON_BADGE_IMAGE_WINDOW)) {
            place.setWindowIconBadge(window, count == 0 ? null : image(count));
        }
    }

    private static Optional<Taskbar> taskbar() {
        try {
            return Taskbar.isTaskbarSupported() ? Optional.of(Taskbar.getTaskbar()) : Optional.empty();
        } catch (UnsupportedOperationException | SecurityException | LinkageError none) {
            return Optional.empty();
        }
    }

    /** A red disc with the number, or with a plus when there is no place for it. */
    static BufferedImage image(int count) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(RED);
        g.fillOval(0, 0, SIZE, SIZE);
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, SIZE * 3 / 4));
        String words = count > MOST_SHOWN ? "+" : Integer.toString(count);
        int width = g.getFontMetrics().stringWidth(words);
        int baseline =
                (SIZE - g.getFontMetrics().getHeight()) / 2 + g.getFontMetrics().getAscent();
        g.drawString(words, (SIZE - width) / 2, baseline);
        g.dispose();
        return image;
    }
}
