package causerie.client.ui.kit;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Everything a person can ask the window to do, with its words, its icon and its key. */
public enum UiAction {
    NEW_ROOM("action.newRoom", "plus", "menu N"),
    INVITE("action.invite", "invite", "menu shift I"),
    LEAVE("action.leave", "leave", "menu W"),
    EDIT_TOPIC("action.editTopic", "pencil", "menu T"),
    QUICK_SWITCH("action.quickSwitch", "search", "menu K"),
    EMOJI("action.emoji", "smile", "menu shift E"),
    SPELLING("action.spelling", "", "F7"),
    PREVIOUS_ROOM("action.previousRoom", "", "alt UP"),
    NEXT_ROOM("action.nextRoom", "", "alt DOWN"),
    PREVIOUS_UNREAD("action.previousUnread", "", "alt shift UP"),
    NEXT_UNREAD("action.nextUnread", "", "alt shift DOWN"),
    FAVOURITE("action.favourite", "star", "menu D"),
    MOVE_UP("action.moveUp", "up", "menu shift UP"),
    MOVE_DOWN("action.moveDown", "down", "menu shift DOWN"),
    MARK_READ("action.markRead", "", ""),
    COPY_NAME("action.copyName", "", ""),
    TOGGLE_PEOPLE("action.togglePeople", "people", "menu shift P"),
    NEXT_PANE("action.nextPane", "", "F6"),
    PREVIOUS_PANE("action.previousPane", "", "shift F6"),
    SHOW_KEYS("action.keys", "keyboard", "F1"),
    TO_BOTTOM("action.toBottom", "", "ESCAPE"),
    SET_AWAY("action.away", "moon", ""),
    RENAME("action.rename", "person", ""),
    KEEP_NAME("action.keepName", "", ""),
    RETRY("action.retry", "", ""),
    LEVEL("action.level", "bell", ""),
    DO_NOT_DISTURB("action.doNotDisturb", "belloff", ""),
    FIND("action.find", "search", "menu F"),
    FIND_EVERYWHERE("action.findEverywhere", "search", "menu shift F"),
    FIND_PREVIOUS("find.previous", "up", ""),
    FIND_NEXT("find.next", "down", ""),
    FIND_CLOSE("dialog.close", "close", ""),
    TEXT_LARGER("action.textLarger", "", "menu PLUS"),
    TEXT_SMALLER("action.textSmaller", "", "menu MINUS"),
    TEXT_USUAL("action.textUsual", "", "menu 0"),
    SETTINGS("action.settings", "settings", "menu COMMA"),
    MENU("action.menu", "menu", ""),
    SIGN_OUT("action.signOut", "leave", ""),
    QUIT("action.quit", "", "menu Q");

    private static final String COMMAND_KEY = "menu";

    private final String textKey;
    private final String icon;
    private final String shortcut;

    UiAction(String textKey, String icon, String shortcut) {
        this.textKey = textKey;
        this.icon = icon;
        this.shortcut = shortcut;
    }

    public String textKey() {
        return textKey;
    }

    /** The key, with Command in place of Control on a Mac; empty when there is none. */
    public Optional<KeyStroke> shortcut() {
        boolean command = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() == InputEvent.META_DOWN_MASK;
        return Optional.ofNullable(KeyStroke.getKeyStroke(shortcut.replace(COMMAND_KEY, command ? "meta" : "control")));
    }

    /** An action for menus and buttons that does the work. */
    public Action action(Texts texts, Runnable work) {
        Action action = new AbstractAction(texts.get(textKey)) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        };
        if (!icon.isEmpty()) {
            action.putValue(Action.SMALL_ICON, Icons.of(icon));
        }
        shortcut().ifPresent(key -> action.putValue(Action.ACCELERATOR_KEY, key));
        return action;
    }

    /** Lets the key do the work wherever the focus is in the component's window. */
    public void bind(JComponent root, Runnable work) {
        shortcut().ifPresent(key -> Keys.bind(root, JComponent.WHEN_IN_FOCUSED_WINDOW, key, work));
    }

    /** Lets the key do the work while the component itself has the focus. */
    public void bindFocused(JComponent component, Runnable work) {
        shortcut().ifPresent(key -> Keys.bind(component, JComponent.WHEN_FOCUSED, key, work));
    }

    /** The key as people write it, such as {@code Ctrl+K}; empty when there is none. */
    public String shortcutText(Texts texts) {
        return shortcut().map(key -> Keys.text(key, texts)).orElse("");
    }

    /** The words and the key, for tool tips. */
    public String toolTip(Texts texts) {
        String key = shortcutText(texts);
        return key.isEmpty() ? texts.get(textKey) : texts.get(textKey) + "  " + key;
    }

    /** A stable name for tests and assistive programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
