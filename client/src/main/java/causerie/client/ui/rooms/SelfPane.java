package causerie.client.ui.rooms;

import causerie.client.model.Network;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Oneself: the name, whether one is here, and the menu. */
final class SelfPane extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int DOT = 10;
    private static final int LEFT = 20;

    private final transient Network network;
    private final transient Texts texts;
    private final JLabel name = PlainText.label("");
    private final JLabel state = PlainText.label("");

    SelfPane(Network network, Texts texts, Consumer<Component> menu) {
        super(new MigLayout("insets 10 42 10 10, gap 0 0", "[grow, fill]4[]", "[][]"));
        this.network = network;
        this.texts = texts;
        setOpaque(false);
        name.setName("self.name");
        name.putClientProperty("FlatLaf.style", "font:$" + Fonts.SEMIBOLD);
        state.putClientProperty("FlatLaf.style", "font:$" + Fonts.TINY + "; foreground:$" + Palette.QUIET);
        JButton[] button = new JButton[1];
        button[0] = Buttons.icon(UiAction.MENU, texts, () -> menu.accept(button[0]));
        add(name, "wmin 0");
        add(button[0], "spany 2, wrap");
        add(state, "wmin 0");
    }

    void refresh() {
        name.setText(network.nick());
        state.setText(words());
        state.setToolTipText(network.away().isPresent() ? words() : null);
        repaint();
    }

    private String words() {
        if (!network.isOnline()) {
            return texts.get("self.offline");
        }
        return network.away()
                .map(message -> message.isBlank() ? texts.get("self.away") : texts.get("self.awayWith", message))
                .orElse(texts.get("self.here"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Draw.smooth(graphics);
        g.setColor(Palette.of(Palette.LINE));
        g.fillRect(0, 0, getWidth(), 1);
        Draw.Presence presence = network.away().isPresent() ? Draw.Presence.AWAY : Draw.Presence.HERE;
        int dot = UIScale.scale(DOT);
        Draw.Presence shown = network.isOnline() ? presence : Draw.Presence.UNKNOWN;
        Draw.presence(g, shown, UIScale.scale(LEFT), (getHeight() - dot) / 2.0, dot);
        g.dispose();
    }
}
