package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.ui.Screens;
import causerie.io.Threads;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JToolTip;
import javax.swing.MenuSelectionManager;
import javax.swing.plaf.basic.BasicHTML;

/** Words that Swing would take for a page with a picture, and the web server that sees whether somebody fetches it. */
final class Html implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger visits = new AtomicInteger();

    Html() throws IOException {
        Threads.start("web server", this::count);
    }

    /** Without a space, so that it can be a name, too. */
    String word() {
        return "<html><img/src=http://127.0.0.1:" + door.getLocalPort() + "/x>";
    }

    String words() {
        return "<html><img src=http://127.0.0.1:" + door.getLocalPort() + "/x> and more";
    }

    /** A link of which a card is shown; nobody has asked to see what is there. */
    String picture() {
        return " http://127.0.0.1:" + door.getLocalPort() + "/%3Chtml%3E.png";
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void count() {
        while (true) {
            try {
                door.accept().close();
                visits.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** The parts of all open windows that show a page, or whose tool tip would. */
    static List<String> pages() {
        return Screens.fromEventThread(() -> {
            List<String> pages = new ArrayList<>();
            Arrays.stream(Window.getWindows())
                    .filter(Window::isShowing)
                    .flatMap(Person::within)
                    .forEach(part -> look(part, pages));
            return pages;
        });
    }

    private static void look(Component part, List<String> pages) {
        if (!(part instanceof JComponent component)) {
            return;
        }
        if (isPage(component)) {
            pages.add(describe(component));
        }
        if (component.getToolTipText(middle(component)) != null && isPage(toolTip(component))) {
            pages.add("tool tip of " + describe(component));
        }
        if (component instanceof JList<?> list) {
            lookAtRows(list, pages);
        }
    }

    private static <E> void lookAtRows(JList<E> list, List<String> pages) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            Component row = list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, i == 0, i == 0);
            if (row instanceof JComponent cell && isPage(cell)) {
                pages.add("row of " + describe(list));
            }
        }
    }

    private static JToolTip toolTip(JComponent component) {
        JToolTip tip = component.createToolTip();
        tip.setTipText(component.getToolTipText(middle(component)));
        return tip;
    }

    private static MouseEvent middle(JComponent component) {
        int x = component.getWidth() / 2;
        return new MouseEvent(component, MouseEvent.MOUSE_MOVED, 0, 0, x, component.getHeight() / 2, 0, false);
    }

    static boolean isPage(JComponent component) {
        return component.getClientProperty(BasicHTML.propertyKey) != null
                || (component instanceof JEditorPane editor
                        && editor.getContentType().contains("html"));
    }

    private static String describe(Component component) {
        return component.getClass().getName() + " '" + component.getName() + "' in "
                + component.getParent().getClass().getName();
    }

    /** Waits for a menu to be open. */
    static void awaitMenu() {
        await("menu")
                .until(() -> Screens.fromEventThread(
                        () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0));
    }

    /** Leaves the windows as they are found. */
    static void closeMenusAndDialogs() {
        Screens.onEventThread(() -> {
            MenuSelectionManager.defaultManager().clearSelectedPath();
            Arrays.stream(Window.getWindows()).filter(JDialog.class::isInstance).forEach(Window::dispose);
        });
    }
}
