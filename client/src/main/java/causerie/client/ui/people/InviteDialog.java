package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.awt.Window;
import java.util.List;
import java.util.function.Consumer;

/** Lets a person choose whom to ask into a room. Belongs to the event dispatch thread. */
public final class InviteDialog {
    private InviteDialog() {}

    /**
     * Shows those we know of who are not in the room.
     *
     * @param invite asks the chosen one
     */
    public static void open(Window owner, Network network, Texts texts, Buffer room, Consumer<String> invite) {
        List<InviteRow> all = InviteRow.all(network, room, texts.locale());
        PickDialog.Choice<InviteRow> choice = new PickDialog.Choice<>(
                "invitee",
                texts.get("invite.title", Bounded.name(RoomNames.shown(room))),
                texts.get("invite.hint"),
                row -> texts.get("invite.accept"),
                typed -> InviteRow.find(all, typed),
                new InviteCell(texts),
                row -> invite.accept(row.nick()));
        new PickDialog<>(owner, texts, choice).open();
    }
}
