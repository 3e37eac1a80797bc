package causerie.client.ui.main;

import causerie.client.model.Invitations.Invitation;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.RoundedPanel;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import java.awt.Component;
import java.util.Optional;
import java.util.function.Consumer;
import net.miginfocom.swing.MigLayout;

/** Who asks us into which room, with the two answers. Belongs to the event dispatch thread. */
final class InvitationStrip extends RoundedPanel implements NetworkListener {
    private static final long serialVersionUID = 1L;

    private final transient Network network;
    private final transient Texts texts;
    private final transient Soon refresh = new Soon(this::refresh);
    private final Words words = new Words("", Palette.TEXT, Fonts.NORMAL);

    /** @param enter goes to a room */
    InvitationStrip(Network network, Texts texts, Consumer<String> enter) {
        super(new MigLayout("insets 10 16 10 12", "[grow, fill]12[]6[]", "[center]"), Palette.SIDE, 14);
        this.network = network;
        this.texts = texts;
        setName("invitation");
        words.setName("invitation.words");
        add(words, "wmin 0");
        add(named("invitation.later", Buttons.text(texts.get("invitation.later"), () -> answer(room -> {}))));
        add(named("invitation.go", Buttons.primary(texts.get("invitation.go"), () -> answer(enter))));
        network.addListener(this);
        refresh();
    }

    private static <C extends Component> C named(String name, C component) {
        component.setName(name);
        return component;
    }

    void close() {
        network.removeListener(this);
    }

    @Override
    public void invited(Optional<Invitation> added) {
        refresh.ask();
    }

    private void refresh() {
        Optional<Invitation> latest = network.invitations().latest();
        latest.ifPresent(one -> words.setText(
                texts.get("event.invited", Bounded.name(one.by()), Bounded.name(RoomNames.shown(one.room())))));
        setVisible(latest.isPresent());
    }

    private void answer(Consumer<String> then) {
        network.invitations().latest().ifPresent(one -> {
            network.invitations().forget(one.room());
            then.accept(one.room());
        });
    }
}
