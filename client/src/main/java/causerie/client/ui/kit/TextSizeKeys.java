package causerie.client.ui.kit;

import causerie.client.model.Settings;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Control with +, − or 0 in any window of the program makes its text larger, smaller or as usual. Goes by what is
 * written on the key, for on each keyboard these stand elsewhere. Belongs to the event dispatch thread.
 */
public final class TextSizeKeys implements KeyEventDispatcher {
    private final Consumer<UnaryOperator<Settings.Look>> look;

    private TextSizeKeys(Consumer<UnaryOperator<Settings.Look>> look) {
        this.look = look;
    }

    /**
     * Has the keys work from now on.
     *
     * @param look takes a change of how the windows look
     * @return what ends that
     */
    public static Runnable install(Consumer<UnaryOperator<Settings.Look>> look) {
        KeyboardFocusManager keyboard = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        TextSizeKeys keys = new TextSizeKeys(look);
        keyboard.addKeyEventDispatcher(keys);
        return () -> keyboard.removeKeyEventDispatcher(keys);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        int command = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        int others = (InputEvent.CTRL_DOWN_MASK
                        | InputEvent.META_DOWN_MASK
                        | InputEvent.ALT_DOWN_MASK
                        | InputEvent.ALT_GRAPH_DOWN_MASK)
                & ~command;
        int held = event.getModifiersEx();
        boolean commands = (held & command) != 0 && (held & others) == 0;
        return event.getID() == KeyEvent.KEY_PRESSED && commands && act(event);
    }

    private boolean act(KeyEvent event) {
        int step = Settings.Look.TEXT_STEP;
        switch (sign(event)) {
            case '+' -> look.accept(now -> now.withTextSize(now.textSize() + step));
            case '-' -> look.accept(now -> now.withTextSize(now.textSize() - step));
            case '0' -> look.accept(now -> now.withTextSize(Settings.Look.USUAL_TEXT));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static char sign(KeyEvent event) {
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_PLUS, KeyEvent.VK_EQUALS, KeyEvent.VK_ADD -> '+';
            case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> '-';
            case KeyEvent.VK_0, KeyEvent.VK_NUMPAD0 -> '0';
            default -> event.getKeyChar();
        };
    }
}
