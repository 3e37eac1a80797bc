package causerie.client.ui.kit;

import causerie.client.model.Settings;
import causerie.io.Threads;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.util.concurrent.ExecutorService;
import javax.swing.Timer;
import javax.swing.UIManager;

/**
 * Light or dark, as the person chose or as the system is. Runs on the event dispatch thread; only the question to the
 * system is asked on a thread of its own.
 */
public final class Theme {
    private static final int ASK_AGAIN_MILLIS = 15_000;
    /** Some systems have smaller letters for their menus than is good for reading all day; larger ones stay. */
    private static final int LEAST_FONT = 14;

    private final ExecutorService asker = Threads.worker("theme");
    private final Timer timer = new Timer(ASK_AGAIN_MILLIS, tick -> askSystem());
    private Settings.Theme mode;
    private boolean systemDark;

    private Theme(Settings.Theme mode, boolean systemDark) {
        this.mode = mode;
        this.systemDark = systemDark;
    }

    /** Asks the system, which takes a moment: call it before there is a window, off the event dispatch thread. */
    public static boolean systemIsDark() {
        return SystemTheme.isDark();
    }

    /** Dresses every window to come, and goes on following the system. */
    public static Theme start(Settings.Theme mode, boolean systemDark) {
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("causerie.client.ui.theme");
        Theme theme = new Theme(mode, systemDark);
        dress(theme.isDark());
        theme.timer.start();
        return theme;
    }

    public Settings.Theme mode() {
        return mode;
    }

    public boolean isDark() {
        return mode == Settings.Theme.DARK || (mode == Settings.Theme.SYSTEM && systemDark);
    }

    /** Changes what the open windows look like. */
    public void use(Settings.Theme next) {
        Edt.require();
        boolean before = isDark();
        mode = next;
        dressIfChanged(before);
        askSystem();
    }

    public void close() {
        timer.stop();
        asker.shutdownNow();
    }

    private void askSystem() {
        if (mode == Settings.Theme.SYSTEM) {
            asker.execute(() -> {
                boolean dark = SystemTheme.isDark();
                Edt.run(() -> systemAnswered(dark));
            });
        }
    }

    private void systemAnswered(boolean dark) {
        boolean before = isDark();
        systemDark = dark;
        dressIfChanged(before);
    }

    private void dressIfChanged(boolean before) {
        if (before != isDark()) {
            dress(isDark());
            FlatLaf.updateUI();
        }
    }

    private static void dress(boolean dark) {
        FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
        Font font = UIManager.getFont("defaultFont");
        if (font.getSize() < LEAST_FONT) {
            UIManager.put("defaultFont", font.deriveFont((float) LEAST_FONT));
        }
    }
}
