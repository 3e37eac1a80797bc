package causerie.client.ui.kit;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys and what they do. */
public final class Keys {
    private Keys() {}

    /** Lets a key do something in a component, under one of Swing's three conditions. */
    public static void bind(JComponent component, int condition, KeyStroke key, Runnable work) {
        String name = "causerie " + key;
        component.getInputMap(condition).put(key, name);
        component.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        });
    }

    /** Lets a key do something while the component itself has the focus. */
    public static void bindFocused(JComponent component, String key, Runnable work) {
        bind(component, JComponent.WHEN_FOCUSED, KeyStroke.getKeyStroke(key), work);
    }

    /** A key as it is written on keyboards of the language. */
    public static String text(KeyStroke key, Texts texts) {
        StringBuilder text = new StringBuilder();
        int modifiers = key.getModifiers();
        append(text, modifiers, InputEvent.CTRL_DOWN_MASK, texts.get("key.control"));
        append(text, modifiers, InputEvent.META_DOWN_MASK, "⌘");
        append(text, modifiers, InputEvent.ALT_DOWN_MASK, texts.get("key.alt"));
        append(text, modifiers, InputEvent.SHIFT_DOWN_MASK, texts.get("key.shift"));
        return text.append(keyName(key.getKeyCode(), texts)).toString();
    }

    private static void append(StringBuilder text, int modifiers, int mask, String name) {
        if ((modifiers & mask) != 0) {
            text.append(name).append('+');
        }
    }

    private static String keyName(int code, Texts texts) {
        return switch (code) {
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            case KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_MINUS -> "−";
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_ESCAPE -> texts.get("key.escape");
            default -> KeyEvent.getKeyText(code);
        };
    }
}
