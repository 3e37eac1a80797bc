package causerie.client.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Insets;
import java.util.Locale;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JButton;

/** Buttons of the window's kinds. */
public final class Buttons {
    private Buttons() {}

    /** A button of an icon alone; the words are its name and its tool tip. */
    public static JButton icon(UiAction kind, Texts texts, Runnable work) {
        Action action = kind.action(texts, work);
        JButton button = PlainText.plain(new JButton((Icon) action.getValue(Action.SMALL_ICON)));
        button.addActionListener(event -> work.run());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setToolTipText(kind.toolTip(texts));
        button.setMargin(new Insets(6, 6, 6, 6));
        button.setName(kind.id());
        button.getAccessibleContext().setAccessibleName(texts.get(kind.textKey()));
        return button;
    }

    /** A button of words. */
    public static JButton text(String words, Runnable work) {
        JButton button = PlainText.plain(new JButton());
        button.setText(words);
        button.addActionListener(event -> work.run());
        return button;
    }

    /** The button that the accent colour recommends. */
    public static JButton primary(String words, Runnable work) {
        JButton button = text(words, work);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                String.format(
                        Locale.ROOT,
                        "background:$%s;foreground:$%s;hoverBackground:lighten($%1$s,4%%);"
                                + "pressedBackground:darken($%1$s,6%%);borderColor:$%1$s;hoverBorderColor:$%1$s;"
                                + "focusedBorderColor:$%1$s;focusedBackground:$%1$s;font:$semibold.font",
                        Palette.ACCENT,
                        Palette.ON_ACCENT));
        return button;
    }

    /** Words that act like a link. */
    public static JButton link(String words, Runnable work) {
        JButton button = text(words, work);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.ACCENT);
        button.setMargin(new Insets(2, 4, 2, 4));
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return button;
    }
}
