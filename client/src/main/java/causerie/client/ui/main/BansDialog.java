package causerie.client.ui.main;

import causerie.client.model.Ban;
import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.ListDialog;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.TwoLineCell;
import java.awt.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who is kept out of a room, and how to let them in again. Belongs to the event dispatch thread. */
final class BansDialog {
    private final ChatActions actions;
    private final Buffer room;
    private final Texts texts;
    private final ZoneId zone;
    private final ListDialog<Ban> dialog;

    private BansDialog(Window owner, MainContext context, Buffer room) {
        this.actions = context.actions();
        this.room = room;
        this.texts = context.texts();
        this.zone = context.clock().getZone();
        Ban example = new Ban(BanMask.ofName(""), "", Optional.empty());
        dialog = new ListDialog<>(
                owner,
                texts,
                new ListDialog.Content<>(
                        "bans",
                        texts.get("bans.title", Bounded.name(RoomNames.shown(room))),
                        texts.get("bans.undo"),
                        new TwoLineCell<>(example, this::who, this::since),
                        this::undo));
    }

    static void open(Window owner, MainContext context, Buffer room) {
        BansDialog opened = new BansDialog(owner, context, room);
        opened.dialog.show(List.of(), opened.texts.get("bans.asking"));
        opened.dialog.open();
        opened.ask();
    }

    private void ask() {
        actions.order().bans(room, this::answered);
    }

    private void answered(Optional<List<Ban>> found) {
        if (dialog.isOpen()) {
            String note =
                    found.map(bans -> texts.get("bans.count", bans.size())).orElseGet(() -> texts.get("bans.notTold"));
            dialog.show(found.orElse(List.of()), note);
        }
    }

    /** The server lists anew after what it has done, or has not. */
    private void undo(Ban ban) {
        actions.order().unban(room, ban.who());
        ask();
    }

    private String who(Ban ban) {
        String words = BanWords.of(texts, ban.who());
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    private String since(Ban ban) {
        String when = ban.since().map(since -> texts.time(since, zone)).orElse("");
        if (ban.by().isEmpty()) {
            return when;
        }
        // Some servers tell more of who it was than the name.
        String by = ban.by().split("!", 2)[0];
        return when.isEmpty() ? texts.get("bans.by", by) : texts.get("bans.bySince", by, when);
    }
}
