package causerie.client.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.client.ClientMain;
import causerie.client.ui.ScreenInMemory;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Starts the client in this process, on a screen in memory, and stands in for the person before it: types each line of
 * standard input with the keyboard, and prints each new line of the timeline, as an assistive program would read it.
 */
public final class ClientDriver {
    /** The name by which assistive programs know the timeline; the client is started in English. */
    private static final String TIMELINE = "Messages";

    private static final int LOOK_MILLIS = 50;

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Set<String> printed = new HashSet<>();

    private ClientDriver() {}

    /** Takes the client's own arguments. */
    public static void main(String[] args) throws Exception {
        ScreenInMemory.install();
        Thread client = new Thread(() -> ClientMain.main(args), "client");
        client.start();
        new ClientDriver().attend();
    }

    private void attend() throws Exception {
        SwingUtilities.invokeAndWait(() -> new Timer(LOOK_MILLIS, tick -> printNewLines()).start());
        Robot keyboard = new Robot();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            type(keyboard, line);
        }
    }

    private static void type(Robot keyboard, String line) throws IOException {
        for (int i = 0; i < line.length(); i++) {
            press(keyboard, KeyEvent.getExtendedKeyCodeForChar(line.charAt(i)));
        }
        press(keyboard, KeyEvent.VK_ENTER);
    }

    private static void press(Robot keyboard, int key) throws IOException {
        if (key == KeyEvent.VK_UNDEFINED) {
            throw new IOException("this keyboard has no such key");
        }
        keyboard.keyPress(key);
        keyboard.keyRelease(key);
    }

    private void printNewLines() {
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                find(((Accessible) window).getAccessibleContext()).ifPresent(this::printRows);
            }
        }
    }

    private void printRows(AccessibleContext timeline) {
        for (int i = 0; i < timeline.getAccessibleChildrenCount(); i++) {
            String name = timeline.getAccessibleChild(i).getAccessibleContext().getAccessibleName();
            String row = i + " " + name;
            if (printed.add(row)) {
                out.println(row.replace('\n', ' '));
            }
        }
    }

    private static Optional<AccessibleContext> find(AccessibleContext context) {
        if (TIMELINE.equals(context.getAccessibleName())) {
            return Optional.of(context);
        }
        for (int i = 0; i < context.getAccessibleChildrenCount(); i++) {
            Accessible child = context.getAccessibleChild(i);
            Optional<AccessibleContext> found = child == null ? Optional.empty() : find(child.getAccessibleContext());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
