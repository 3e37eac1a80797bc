package causerie.client.ui.notify;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Our own notices, in the corner of the screen and one above the other. Belongs to the event dispatch thread. */
final class Toasts implements Notices {
    /** The most that are shown at once; for another one the oldest goes. */
    static final int MAX_SHOWN = 3;

    private static final int LIFE_MILLIS = 7_000;
    private static final int GAP = 10;

    private final String closeWords;
    private final int lifeMillis;
    /** The oldest first. */
    private final List<Toast> shown = new ArrayList<>();

    /** @param closeWords what the button says that takes one away */
    Toasts(String closeWords) {
        this(closeWords, LIFE_MILLIS);
    }

    Toasts(String closeWords, int lifeMillis) {
        this.closeWords = closeWords;
        this.lifeMillis = lifeMillis;
    }

    @Override
    public void show(Notice notice) {
        forget(notice.about());
        while (shown.size() >= MAX_SHOWN) {
            shown.remove(0).dispose();
        }
        Toast toast = new Toast(notice, closeWords, lifeMillis, () -> forget(notice.about()));
        shown.add(toast);
        place();
        toast.setVisible(true);
    }

    @Override
    public void forget(Object about) {
        shown.removeIf(toast -> {
            boolean gone = toast.about().equals(about);
            if (gone) {
                toast.dispose();
            }
            return gone;
        });
        place();
    }

    @Override
    public void close() {
        shown.forEach(Toast::dispose);
        shown.clear();
    }

    int count() {
        return shown.size();
    }

    /** The newest at the bottom. */
    private void place() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int bottom = screen.y + screen.height;
        for (int i = shown.size() - 1; i >= 0; i--) {
            Toast toast = shown.get(i);
            bottom -= toast.getHeight() + GAP;
            toast.setLocation(screen.x + screen.width - toast.getWidth() - GAP, bottom);
        }
    }
}
