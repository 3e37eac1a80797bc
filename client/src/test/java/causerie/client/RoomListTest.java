package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Level;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;

/** The left side as a person uses it. */
final class RoomListTest extends OpenChat {
    private static final int CONTROL_SHIFT = InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;

    RoomListTest() throws IOException, AWTException {}

    @Test
    void aFavouriteIsMadeByKeyAndComesFirst() throws Exception {
        join("garden", "kitchen");
        person.presses(KeyEvent.VK_D, InputEvent.CTRL_DOWN_MASK);
        assertEquals(List.of("#kitchen", "#general", "#garden"), names());
        assertEquals("Room kitchen, favourite", spoken("#kitchen"));
        person.presses(KeyEvent.VK_D, InputEvent.CTRL_DOWN_MASK);
        assertEquals(List.of("#general", "#garden", "#kitchen"), names());
    }

    @Test
    void theOrderIsChangedByKey() throws Exception {
        join("garden", "kitchen");
        person.focuses(list());
        person.presses(KeyEvent.VK_UP, CONTROL_SHIFT);
        assertEquals(List.of("#general", "#kitchen", "#garden"), names());
        person.presses(KeyEvent.VK_UP, CONTROL_SHIFT);
        person.presses(KeyEvent.VK_UP, CONTROL_SHIFT);
        assertEquals(List.of("#kitchen", "#general", "#garden"), names());
        person.presses(KeyEvent.VK_DOWN, CONTROL_SHIFT);
        assertEquals(List.of("#general", "#kitchen", "#garden"), names());
        await().until(list()::isFocusOwner);
    }

    @Test
    void theOrderIsChangedByDragging() throws Exception {
        join("garden", "kitchen");
        Point from = middle("#kitchen");
        Point to = top("#general");
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, new Point(from.x, from.y - 3));
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        Screens.save("rooms-drag", chatWindow());
        assertEquals(List.of("#general", "#garden", "#kitchen"), names());
        mouse(MouseEvent.MOUSE_RELEASED, to);
        assertEquals(List.of("#kitchen", "#general", "#garden"), names());
        assertEquals("#kitchen", shown());
    }

    @Test
    void draggingAmongTheFavouritesMakesAFavouriteAndOutOfThemNone() throws Exception {
        join("garden", "kitchen");
        Screens.onEventThread(() -> network().arrangement().favourite(buffer("#general"), true));
        await().until(() -> row("Favourites") == 0);
        drag(middle("#kitchen"), top("#general"));
        assertEquals(List.of("#kitchen", "#general", "#garden"), names());
        assertTrue(isFavourite("#kitchen"));
        await().until(() -> row("#kitchen") == 1);
        drag(middle("#general"), top("#garden"));
        assertEquals(List.of("#kitchen", "#general", "#garden"), names());
        assertFalse(isFavourite("#general"));
    }

    @Test
    void escapeGivesADragUp() throws Exception {
        join("garden", "kitchen");
        person.focuses(list());
        mouse(MouseEvent.MOUSE_PRESSED, middle("#kitchen"));
        mouse(MouseEvent.MOUSE_DRAGGED, top("#general"));
        person.presses(KeyEvent.VK_ESCAPE, 0);
        mouse(MouseEvent.MOUSE_RELEASED, top("#general"));
        assertEquals(List.of("#general", "#garden", "#kitchen"), names());
        person.presses(KeyEvent.VK_ESCAPE, 0);
        await().until(() -> !list().isFocusOwner());
    }

    @Test
    void whoMovesAConversationGoesOnReadingTheOneThatIsShown() throws Exception {
        join("garden", "kitchen");
        mouse(MouseEvent.MOUSE_PRESSED, middle("#garden"));
        mouse(MouseEvent.MOUSE_DRAGGED, top("#general"));
        person.presses(KeyEvent.VK_ESCAPE, 0);
        mouse(MouseEvent.MOUSE_RELEASED, top("#general"));
        assertEquals("#kitchen", shown());
        drag(middle("#garden"), top("#general"));
        assertEquals(List.of("#garden", "#general", "#kitchen"), names());
        assertEquals("#kitchen", shown());
        JList<?> list = list();
        int chosen = Screens.fromEventThread(list::getSelectedIndex);
        assertEquals(row("#kitchen"), chosen);
    }

    @Test
    void theMenuIsOpenedAndUsedByKeyboard() throws Exception {
        join("garden", "kitchen");
        person.focuses(list());
        person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
        person.part("rooms.menu", JPopupMenu.class);
        Screens.save("rooms-menu", chatWindow());
        person.presses(KeyEvent.VK_DOWN);
        person.presses(KeyEvent.VK_ENTER);
        await().until(() -> isFavourite("#kitchen"));
        person.focuses(list());
        person.presses(KeyEvent.VK_CONTEXT_MENU, 0);
        clickItem("copy_name");
        assertEquals("kitchen", Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
    }

    @Test
    void aMutedConversationIsSpokenSo() throws Exception {
        join("garden");
        person.focuses(list());
        person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
        JMenu levels = person.part("rooms.level", JMenu.class);
        Screens.onEventThread(() -> Arrays.stream(levels.getMenuComponents())
                .filter(item -> "level.none".equals(item.getName()))
                .forEach(item -> ((JMenuItem) item).doClick()));
        await().until(() -> Screens.fromEventThread(() -> buffer("#garden").level() == Level.NONE));
        assertEquals("Room garden, muted", spoken("#garden"));
    }

    @Test
    void whatIsUnreadIsReadWithoutGoingThere() throws Exception {
        join("garden");
        server.says(":Bertrand!u@h PRIVMSG #general :Good morning");
        await().until(() -> spoken("#general").equals("Room general, one unread message"));
        Screens.onEventThread(() -> network().watching().markRead(buffer("#general")));
        assertEquals("Room general", spoken("#general"));
        server.says(":Bertrand!u@h PRIVMSG #general :Anybody?");
        await().until(() -> spoken("#general").equals("Room general, one unread message"));
    }

    @Test
    void lettersGoToTheConversationThatBeginsSo() throws Exception {
        join("garden", "kitchen");
        person.focuses(list());
        person.presses(KeyEvent.VK_G);
        person.reads("topic.name", "general"::equals);
        person.focuses(list());
        await().until(list()::isFocusOwner);
    }

    @Test
    void picturesOfTheLeftSide() throws Exception {
        join("garden", "kitchen", "atelier");
        server.says(":Camille!u@h PRIVMSG Anne :Do you have a minute?");
        await().until(() -> names().contains("Camille"));
        Screens.onEventThread(() -> {
            network().arrangement().favourite(buffer("#kitchen"), true);
            network().arrangement().favourite(buffer("Camille"), true);
            Settings now = app().settings();
            app().use(now.with(now.notices().with("#garden", Optional.of(Level.NONE))));
        });
        person.writes("composer.input", "Who has the key of");
        Screens.onEventThread(() -> network().select(buffer("#general")));
        assertEquals("Room atelier, with a draft", spoken("#atelier"));
        Screens.save("rooms-list-light", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("rooms-list-dark", chatWindow());
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        person.reads("people.title", "3 personnes"::equals);
        Screens.save("rooms-list-french", chatWindow());
    }

    private void join(String... rooms) {
        join();
        for (String room : rooms) {
            person.says("/join " + room);
            person.reads("topic.name", room::equals);
        }
        JList<?> list = list();
        await().until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) == rooms.length + 2);
    }

    private void clickItem(String name) {
        JMenuItem item = person.part(name, JMenuItem.class);
        Screens.onEventThread(item::doClick);
    }

    private void drag(Point from, Point to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);
    }

    private void mouse(int kind, Point where) {
        JList<?> list = list();
        Screens.onEventThread(() -> list.dispatchEvent(new MouseEvent(
                list,
                kind,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                where.x,
                where.y,
                1,
                false,
                MouseEvent.BUTTON1)));
    }

    private Point middle(String name) {
        Rectangle cell = cell(name);
        return new Point((int) cell.getCenterX(), (int) cell.getCenterY() + 1);
    }

    private Point top(String name) {
        Rectangle cell = cell(name);
        return new Point((int) cell.getCenterX(), cell.y + 2);
    }

    private Rectangle cell(String name) {
        JList<?> list = list();
        int row = row(name);
        return Screens.fromEventThread(() -> list.getCellBounds(row, row));
    }

    private int row(String name) {
        JList<?> list = list();
        String beginning = name.replaceFirst("^#", "Room ");
        return Screens.fromEventThread(() -> {
            for (int i = 0; i < list.getModel().getSize(); i++) {
                String spoken = spokenAt(list, i);
                if (spoken.equals(beginning) || spoken.startsWith(beginning + ",")) {
                    return i;
                }
            }
            return -1;
        });
    }

    private String spoken(String name) {
        JList<?> list = list();
        int row = row(name);
        return Screens.fromEventThread(() -> spokenAt(list, row));
    }

    private static <E> String spokenAt(JList<E> list, int index) {
        Component cell = list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(index), index, false, false);
        return Optional.ofNullable(cell.getAccessibleContext().getAccessibleName())
                .orElse("");
    }

    private boolean isFavourite(String name) {
        return Screens.fromEventThread(() -> network().arrangement().isFavourite(buffer(name)));
    }

    private JList<?> list() {
        return person.part("rooms.list", JList.class);
    }

    private String shown() {
        return Screens.fromEventThread(() -> network().current().orElseThrow().name());
    }

    private List<String> names() {
        return Screens.fromEventThread(
                () -> network().buffers().stream().map(Buffer::name).toList());
    }

    private Buffer buffer(String name) {
        return network().buffer(name).orElseThrow();
    }
}
