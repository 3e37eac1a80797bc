package causerie.client.ui.search;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.OnChange;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The bar above a conversation in which one types what to find there. Belongs to the event dispatch thread. */
public final class FindBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient FindRequests requests;
    private final JTextField field = new JTextField();
    private final JLabel count = PlainText.label("");

    public FindBar(Texts texts, FindRequests requests) {
        super(new MigLayout("insets 6 16 6 12, gap 2 0", "[grow, fill]8[]8[][][]", "[]"));
        this.texts = texts;
        this.requests = requests;
        setOpaque(false);
        field.setName("find.field");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("find.hint"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        field.getAccessibleContext().setAccessibleName(texts.get("find.hint"));
        OnChange.of(field, () -> requests.find(words()));
        Keys.bindFocused(field, "ENTER", requests::previous);
        Keys.bindFocused(field, "UP", requests::previous);
        Keys.bindFocused(field, "shift ENTER", requests::next);
        Keys.bindFocused(field, "DOWN", requests::next);
        Keys.bindFocused(field, "ESCAPE", this::close);
        count.setName("find.count");
        count.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.SMALL + "; foreground:$" + Palette.QUIET);
        add(field, "wmin 80");
        add(count);
        add(Buttons.icon(UiAction.FIND_PREVIOUS, texts, requests::previous));
        add(Buttons.icon(UiAction.FIND_NEXT, texts, requests::next));
        add(Buttons.icon(UiAction.FIND_CLOSE, texts, this::close));
        setVisible(false);
    }

    /** Lets the person type; what was looked for before stands there and is replaced by typing. */
    public void open() {
        setVisible(true);
        field.selectAll();
        field.requestFocusInWindow();
        requests.find(words());
    }

    /** Answers whether it was open. */
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open) {
            requests.closed();
        }
        return open;
    }

    public String words() {
        return field.getText().strip();
    }

    /**
     * Says how much there is.
     *
     * @param number which of them is shown, from 1; 0 for none
     * @param earlier how many more were said before all that is here
     */
    public void show(int number, int found, int earlier) {
        String words = words().isEmpty() ? " " : sentence(number, found, earlier);
        if (!words.equals(count.getText())) {
            String before = count.getText();
            count.setText(words);
            // Said by screen readers while the focus stays in the field.
            field.getAccessibleContext()
                    .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, before, words);
        }
    }

    private String sentence(int number, int found, int earlier) {
        if (found == 0 && earlier == 0) {
            return texts.get("find.none");
        }
        String here = number == 0 ? texts.get("find.count", found) : texts.get("find.place", number, found);
        return earlier == 0 ? here : texts.get("find.earlier", here, earlier);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        graphics.setColor(Palette.of(Palette.LINE));
        graphics.fillRect(0, getHeight() - 1, getWidth(), 1);
    }
}
