package causerie.client.ui;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.WindowConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real window on the screen in memory: what all tests of windows build on. */
final class ScreenInMemoryTest {

    private static final int WHITE = 0xFFFFFFFF;

    private final JFrame frame = Screens.fromEventThread(() -> new JFrame("Causerie"));
    private final JTextField field = Screens.fromEventThread(() -> new JTextField(30));

    @BeforeAll
    static void dress() {
        Screens.onEventThread(() -> {
            FlatInterFont.install();
            FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
            FlatLightLaf.setup();
        });
    }

    @BeforeEach
    void openWindow() {
        Screens.onEventThread(() -> {
            frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
            frame.add(field);
            frame.setSize(480, 120);
            frame.setVisible(true);
            field.requestFocusInWindow();
        });
        await().until(field::isFocusOwner);
    }

    @AfterEach
    void closeWindow() {
        Screens.onEventThread(frame::dispose);
    }

    @Test
    void screenIsLargeEnoughForTheWholeWindow() {
        assertEquals(new Dimension(1280, 800), Toolkit.getDefaultToolkit().getScreenSize());
    }

    @Test
    void typingArrivesInTheFieldThatHasTheFocus() throws AWTException {
        Robot robot = new Robot();
        for (int key : new int[] {KeyEvent.VK_H, KeyEvent.VK_I}) {
            robot.keyPress(key);
            robot.keyRelease(key);
        }
        await().untilAsserted(() -> assertEquals("hi", Screens.fromEventThread(field::getText)));
    }

    @Test
    void pictureShowsWhatIsThere() throws IOException {
        Screens.onEventThread(() -> field.setText("Bonjour à tous"));
        BufferedImage saved = ImageIO.read(Screens.save("smoke", frame).toFile());
        int width = saved.getWidth();
        int[] pixels = saved.getRGB(0, 0, width, saved.getHeight(), null, 0, width);
        assertEquals(frame.getRootPane().getWidth(), width);
        assertTrue(Arrays.stream(pixels).filter(pixel -> pixel == WHITE).count() > pixels.length / 2);
        assertTrue(Arrays.stream(pixels).distinct().count() > 10, "letters, with smooth edges");
    }
}
