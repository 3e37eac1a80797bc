package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.people.InviteDialog;
import causerie.client.ui.people.PeopleRequests;
import javax.swing.SwingUtilities;

/** What a person does about others in the window. Belongs to the event dispatch thread. */
final class PeopleDeeds implements PeopleRequests {
    private final Network network;
    private final ChatActions actions;
    private final Texts texts;
    private final ChatPane chat;

    PeopleDeeds(MainContext context, ChatPane chat) {
        this.network = context.network();
        this.actions = context.actions();
        this.texts = context.texts();
        this.chat = chat;
    }

    @Override
    public void writeTo(String nick) {
        actions.people().openDirect(nick).ifPresent(network::select);
        chat.write();
    }

    @Override
    public void mention(String nick) {
        chat.composer().mention(nick);
    }

    @Override
    public void invite() {
        network.current()
                .filter(Buffer::isRoom)
                .ifPresent(room -> InviteDialog.open(
                        SwingUtilities.getWindowAncestor(chat),
                        network,
                        texts,
                        room,
                        nick -> actions.rooms().invite(room, nick)));
    }

    @Override
    public void remove(Buffer room, String nick) {
        actions.order().kick(room, nick, "");
    }
}
