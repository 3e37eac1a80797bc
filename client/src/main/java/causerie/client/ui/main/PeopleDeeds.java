package causerie.client.ui.main;

import causerie.client.model.About;
import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.people.InviteDialog;
import causerie.client.ui.people.PeopleRequests;
import causerie.client.ui.people.PersonCard;
import java.awt.Window;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** What a person does about others in the window. Belongs to the event dispatch thread. */
final class PeopleDeeds implements PeopleRequests {
    private final MainContext context;
    private final Network network;
    private final ChatActions actions;
    private final Texts texts;
    private final ChatPane chat;

    PeopleDeeds(MainContext context, ChatPane chat) {
        this.context = context;
        this.network = context.network();
        this.actions = context.actions();
        this.texts = context.texts();
        this.chat = chat;
    }

    @Override
    public void show(String nick) {
        PersonCard.Subject subject =
                new PersonCard.Subject(network, nick, context.clock().getZone());
        PersonCard.open(window(), texts, subject, this);
    }

    @Override
    public void ask(String nick, Consumer<Optional<About>> answer) {
        actions.people().whois(nick, answer);
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
    public void ignore(String nick, boolean on) {
        Optional<String> account = network.people().account(nick);
        if (!on) {
            network.attention().ignored().remove(nick, account);
        } else if (!network.attention().ignored().add(nick, account)) {
            complain(texts.get("ignore.full"));
        }
    }

    @Override
    public void remove(Buffer room, String nick) {
        ConfirmDialog.Question question = new ConfirmDialog.Question(
                texts.get("remove.title", Bounded.name(nick)),
                texts.get("remove.question", Bounded.name(nick), Bounded.name(RoomNames.shown(room))),
                texts.get("remove.accept"));
        ConfirmDialog.askWhy(
                window(), texts, question, reason -> actions.order().kick(room, nick, reason));
    }

    @Override
    public void ban(Buffer room, String nick) {
        actions.order().howToBan(nick, mask -> ban(room, nick, mask));
    }

    /** Keeps somebody out who was meant by a name or a mask; false when it can be neither. */
    boolean banTyped(Buffer room, String who) {
        if (room.member(who).isPresent()) {
            ban(room, who);
            return true;
        }
        Optional<BanMask> mask = actions.order().typedBan(who);
        mask.ifPresent(typed -> ban(room, "", typed));
        return mask.isPresent();
    }

    private void ban(Buffer room, String nick, BanMask mask) {
        boolean isIn = room.member(nick).isPresent();
        String out = BanWords.of(texts, mask);
        String shown = Bounded.name(RoomNames.shown(room));
        ConfirmDialog.Question question = new ConfirmDialog.Question(
                isIn ? texts.get("ban.titleOf", Bounded.name(nick)) : texts.get("ban.title"),
                isIn
                        ? texts.get("ban.question", Bounded.name(nick), shown, out)
                        : texts.get("ban.questionOut", shown, out),
                texts.get("ban.accept"));
        if (isIn) {
            ConfirmDialog.askWhy(window(), texts, question, reason -> {
                actions.order().ban(room, mask);
                actions.order().kick(room, nick, reason);
            });
        } else {
            ConfirmDialog.ask(window(), texts, question, () -> actions.order().ban(room, mask));
        }
    }

    @Override
    public void showBans(Buffer room) {
        BansDialog.open(window(), context, room);
    }

    @Override
    public void rank(Buffer room, String nick, Rank rank, boolean on) {
        if (!on || rank == Rank.VOICE) {
            actions.order().rank(room, nick, rank, on);
            return;
        }
        ConfirmDialog.Question question = new ConfirmDialog.Question(
                texts.get("operator.title", Bounded.name(nick)),
                texts.get("operator.question", Bounded.name(nick), Bounded.name(RoomNames.shown(room))),
                texts.get("operator.accept"));
        ConfirmDialog.ask(window(), texts, question, () -> actions.order().rank(room, nick, rank, true));
    }

    /** Says why something was not done. */
    void complain(String words) {
        chat.composer().complain(words);
    }

    private Window window() {
        return SwingUtilities.getWindowAncestor(chat);
    }
}
