package causerie.client.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.client.ClientMain;
import causerie.client.ui.ScreenInMemory;
import causerie.client.ui.Screens;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Starts the client in this process, on a screen in memory, and stands in for the person before it: types each line of
 * standard input with the keyboard, and prints each new line of the timeline, as an assistive program would read it.
 * Three lines are orders: {@link #KEY} with the name of a key presses it, {@link #READ} reads the whole timeline aloud
 * once more, and {@link #PICTURE} with a name takes a picture. Wherever the focus goes, it says {@link #FOCUS} and where.
 */
public final class ClientDriver {
    /** The name by which assistive programs know the timeline; the client is started in English. */
    static final String TIMELINE = "Messages";

    static final String KEY = "key: ";
    static final String FOCUS = "focus: ";
    static final String READ = "read:";
    static final String PICTURE = "picture: ";
    /** What stands before and after all that is read aloud. */
    static final String READING = "reading: ";

    private static final int LOOK_MILLIS = 50;

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Set<String> printed = new HashSet<>();
    private final Set<AccessibleContext> named = new HashSet<>();

    private ClientDriver() {}

    /** Takes the client's own arguments. */
    public static void main(String[] args) throws Exception {
        ScreenInMemory.install();
        Thread client = new Thread(() -> ClientMain.main(args), "client");
        client.start();
        new ClientDriver().attend();
    }

    private void attend() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            new Timer(LOOK_MILLIS, tick -> printNewLines()).start();
            KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .addPropertyChangeListener("permanentFocusOwner", change -> printFocus(change.getNewValue()));
        });
        Robot keyboard = new Robot();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            obey(keyboard, line);
        }
    }

    private void obey(Robot keyboard, String line) throws Exception {
        if (line.startsWith(KEY)) {
            SwingUtilities.invokeAndWait(() -> {});
            press(keyboard, KeyStroke.getKeyStroke(line.substring(KEY.length())).getKeyCode());
        } else if (line.equals(READ)) {
            SwingUtilities.invokeAndWait(this::readAloud);
        } else if (line.startsWith(PICTURE)) {
            Screens.save(line.substring(PICTURE.length()), chatWindow());
        } else {
            type(keyboard, line);
        }
    }

    private static Window chatWindow() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && window instanceof JFrame)
                .findFirst()
                .orElseThrow();
    }

    private void readAloud() {
        out.println(READING + "begin");
        timeline().ifPresent(timeline -> {
            for (int i = 0; i < timeline.getAccessibleChildrenCount(); i++) {
                out.println(READING + name(timeline, i));
            }
        });
        out.println(READING + "end");
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

    /** What has the focus may get its name only later, such as that of the room that is written to. */
    private void printFocus(Object owner) {
        if (owner instanceof Accessible focused) {
            AccessibleContext context = focused.getAccessibleContext();
            out.println(FOCUS + context.getAccessibleName());
            if (named.add(context)) {
                context.addPropertyChangeListener(change -> {
                    boolean isFocused = owner instanceof Component part && part.isFocusOwner();
                    if (isFocused && AccessibleContext.ACCESSIBLE_NAME_PROPERTY.equals(change.getPropertyName())) {
                        out.println(FOCUS + context.getAccessibleName());
                    }
                });
            }
        }
    }

    private void printNewLines() {
        timeline().ifPresent(this::printRows);
    }

    private static Optional<AccessibleContext> timeline() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> find(((Accessible) window).getAccessibleContext()).stream())
                .findFirst();
    }

    private void printRows(AccessibleContext timeline) {
        for (int i = 0; i < timeline.getAccessibleChildrenCount(); i++) {
            String row = i + " " + name(timeline, i);
            if (printed.add(row)) {
                out.println(row);
            }
        }
    }

    private static String name(AccessibleContext timeline, int row) {
        String name = timeline.getAccessibleChild(row).getAccessibleContext().getAccessibleName();
        return name.replace('\n', ' ');
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
