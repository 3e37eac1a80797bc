package causerie.client.ui.notify;

import java.awt.SystemTray;
import java.util.Locale;

/** Shows notices outside of the window. Belongs to the event dispatch thread. */
public interface Notices {
    void show(Notice notice);

    /** Nobody has to be told of it any more. */
    void forget(Object about);

    /** Takes away all that is shown. */
    void close();

    /**
     * What this system has for it, or our own toasts. On Linux Java draws a balloon of its own where it has a tray at
     * all, which is no better than ours and has fewer manners.
     */
    static Notices ofThisSystem(String closeWords) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean native_ = system.startsWith("windows") || system.startsWith("mac");
        return native_ && SystemTray.isSupported()
                ? TrayNotices.open().orElseGet(() -> new Toasts(closeWords))
                : new Toasts(closeWords);
    }
}
