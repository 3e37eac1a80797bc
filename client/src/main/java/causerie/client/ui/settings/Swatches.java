package causerie.client.ui.settings;

import causerie.client.model.Settings;
import causerie.client.ui.kit.Accents;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SettingKeys;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.Ellipse2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** The accent colours as discs, of which one is chosen. Belongs to the event dispatch thread. */
final class Swatches extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Map<Settings.Accent, JRadioButton> buttons = new EnumMap<>(Settings.Accent.class);

    Swatches(Texts texts, Settings.Accent now, Consumer<Settings.Accent> chosen) {
        super(new MigLayout("insets 0, gap 0", "", "[]"));
        setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Settings.Accent accent : Settings.Accent.values()) {
            JRadioButton button = PlainText.plain(new JRadioButton(new Disc(accent)));
            String key = SettingKeys.of(accent);
            button.setName(key);
            button.setToolTipText(texts.get(key));
            button.getAccessibleContext().setAccessibleName(texts.get(key));
            button.setBorder(BorderFactory.createEmptyBorder());
            button.setMargin(new Insets(0, 0, 0, 0));
            button.setSelected(accent == now);
            button.addActionListener(event -> chosen.accept(accent));
            group.add(button);
            buttons.put(accent, button);
            add(button);
        }
    }

    void show(Settings.Accent accent) {
        buttons.forEach((colour, button) -> button.setSelected(colour == accent));
    }

    /** The chosen one is whoever gets the focus here. */
    @Override
    public boolean requestFocusInWindow() {
        return buttons.values().stream()
                .filter(JRadioButton::isSelected)
                .findFirst()
                .map(JRadioButton::requestFocusInWindow)
                .orElse(false);
    }

    /** A disc of the colour: with a point when chosen, with a ring when the keys go to it. */
    private record Disc(Settings.Accent accent) implements Icon {
        private static final int PLACE = 32;
        private static final int SIZE = 20;
        private static final int POINT = 8;

        @Override
        public void paintIcon(Component owner, Graphics graphics, int x, int y) {
            Graphics2D g = Draw.smooth(graphics);
            g.translate(x, y);
            g.setColor(Accents.of(accent, FlatLaf.isLafDark()));
            g.fill(disc(SIZE));
            if (owner.isFocusOwner()) {
                g.setColor(Palette.of(Palette.TEXT));
                g.setStroke(new BasicStroke(UIScale.scale(2f)));
                g.draw(disc(SIZE + 6));
            }
            if (((JRadioButton) owner).isSelected()) {
                g.setColor(Palette.of(Palette.CONTENT));
                g.fill(disc(POINT));
            }
            g.dispose();
        }

        private static Ellipse2D disc(int size) {
            float scaled = UIScale.scale((float) size);
            float left = (UIScale.scale((float) PLACE) - scaled) / 2;
            return new Ellipse2D.Float(left, left, scaled, scaled);
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(PLACE);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(PLACE);
        }
    }
}
