package causerie.client.ui.kit;

import causerie.client.model.Settings;
import causerie.io.Threads;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import java.awt.Font;
import java.util.concurrent.ExecutorService;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.layout.UnitValue;

/**
 * How all windows look: light or dark, as the person chose or as the system is, in the colour and the size of text that
 * were chosen. Runs on the event dispatch thread; only the question to the system is asked on a thread of its own.
 */
public final class Theme {
    private static final int ASK_AGAIN_MILLIS = 15_000;
    /** Some systems have smaller letters for their menus than is good for reading all day; larger ones stay. */
    private static final int LEAST_FONT = 14;

    private static final String FONT = "defaultFont";
    private static final String COMPACT = "Causerie.compact";

    private final ExecutorService asker = Threads.worker("theme");
    private final Timer timer = new Timer(ASK_AGAIN_MILLIS, tick -> askSystem());
    private Settings.Look look;
    private boolean systemDark;

    private Theme(Settings.Look look, boolean systemDark) {
        this.look = look;
        this.systemDark = systemDark;
    }

    /** Asks the system, which takes a moment: call it before there is a window, off the event dispatch thread. */
    public static boolean systemIsDark() {
        return SystemTheme.isDark();
    }

    /** Reads the letters of all windows, once; takes a moment, so call it before there is a window, on any thread. */
    public static void loadFonts() {
        FontFiles.load();
    }

    private static final class FontFiles {
        static {
            FlatInterFont.install();
        }

        /** That the class is there is enough. */
        static void load() {}
    }

    /** Dresses every window to come, and goes on following the system. */
    public static Theme start(Settings.Look look, boolean systemDark) {
        loadFonts();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        // Systems have no bold letters of one width, and take those of the text for them.
        FlatJetBrainsMonoFont.installLazy();
        FlatLaf.setPreferredMonospacedFontFamily(FlatJetBrainsMonoFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("causerie.client.ui.theme");
        // Such pixels grow with the text.
        PlatformDefaults.setDefaultHorizontalUnit(UnitValue.LPX);
        PlatformDefaults.setDefaultVerticalUnit(UnitValue.LPY);
        Theme theme = new Theme(look, systemDark);
        theme.dress();
        theme.timer.start();
        return theme;
    }

    /** Has the layouts get ready, for which they look at many classes; on any thread, while others read. */
    public static void loadLayouts() {
        PlatformDefaults.getPlatform();
    }

    /** Whether there is to be less air between rows. */
    public static boolean isCompact() {
        return UIManager.getBoolean(COMPACT);
    }

    public boolean isDark() {
        return look.theme() == Settings.Theme.DARK || (look.theme() == Settings.Theme.SYSTEM && systemDark);
    }

    /** Changes what the open windows look like. */
    public void use(Settings.Look next) {
        Edt.require();
        if (!next.equals(look)) {
            look = next;
            dress();
            FlatLaf.updateUI();
            askSystem();
        }
    }

    public void close() {
        timer.stop();
        asker.shutdownNow();
    }

    private void askSystem() {
        if (look.theme() == Settings.Theme.SYSTEM) {
            asker.execute(() -> {
                boolean dark = SystemTheme.isDark();
                Edt.run(() -> systemAnswered(dark));
            });
        }
    }

    private void systemAnswered(boolean dark) {
        boolean before = isDark();
        systemDark = dark;
        if (before != isDark()) {
            dress();
            FlatLaf.updateUI();
        }
    }

    private void dress() {
        FlatLaf.setGlobalExtraDefaults(Accents.defaults(look.accent(), isDark()));
        UIManager.put(COMPACT, look.density() == Settings.Density.COMPACT);
        // The size chosen before is no measure for this one: what the system has is.
        UIManager.put(FONT, null);
        FlatLaf.setup(isDark() ? new FlatDarkLaf() : new FlatLightLaf());
        Font font = UIManager.getFont(FONT);
        float scale = look.textSize() / (float) Settings.Look.USUAL_TEXT;
        UIManager.put(FONT, font.deriveFont(Math.max(LEAST_FONT, font.getSize()) * scale));
    }
}
