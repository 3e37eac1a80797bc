package causerie.client.ui.notify;

import causerie.client.ui.kit.Icons;
import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Notices of the system, with an icon in its tray while the window is open. Belongs to the event dispatch thread. */
final class TrayNotices implements Notices {
    private static final String NAME = "Causerie";

    /** Between two notices, of which the systems make noises and keep lists; what comes sooner is not shown. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final TrayIcon icon;
    private Optional<Notice> latest = Optional.empty();
    private long nextAt = System.nanoTime();

    private TrayNotices(TrayIcon icon) {
        this.icon = icon;
    }

    /** Empty when the tray takes no icon. */
    static Optional<Notices> open() {
        try {
            SystemTray tray = SystemTray.getSystemTray();
            TrayIcon icon = new TrayIcon(image(tray.getTrayIconSize()), NAME);
            icon.setImageAutoSize(true);
            TrayNotices notices = new TrayNotices(icon);
            icon.addActionListener(
                    event -> notices.latest.ifPresent(notice -> notice.open().run()));
            tray.add(icon);
            return Optional.of(notices);
        } catch (AWTException | UnsupportedOperationException | SecurityException noTray) {
            return Optional.empty();
        }
    }

    private static Image image(Dimension size) {
        List<Image> images = Icons.windowImages();
        return images.stream()
                .filter(image -> image.getWidth(null) >= size.width)
                .findFirst()
                .orElse(images.get(images.size() - 1));
    }

    @Override
    public void show(Notice notice) {
        latest = Optional.of(notice);
        long now = System.nanoTime();
        if (now - nextAt >= 0) {
            nextAt = now + PAUSE.toNanos();
            icon.displayMessage(notice.title(), notice.words(), TrayIcon.MessageType.NONE);
        }
    }

    @Override
    public void forget(Object about) {
        latest = latest.filter(notice -> !notice.about().equals(about));
    }

    @Override
    public void close() {
        SystemTray.getSystemTray().remove(icon);
    }
}
