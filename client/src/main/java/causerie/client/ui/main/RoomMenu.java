package causerie.client.ui.main;

import causerie.client.model.Arrangement;
import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.Clip;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Component;
import java.awt.Point;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What can be done to a conversation on the left. Belongs to the event dispatch thread. */
record RoomMenu(MainContext context, RoomDeeds deeds) {
    void show(Buffer buffer, Component list, Point where) {
        Texts texts = context.texts();
        Network network = context.network();
        Arrangement arrangement = network.arrangement();
        JPopupMenu menu = new JPopupMenu();
        menu.setName("rooms.menu");
        boolean favourite = arrangement.isFavourite(buffer);
        JMenuItem star = item(UiAction.FAVOURITE, () -> arrangement.favourite(buffer, !favourite));
        star.setText(texts.get(favourite ? "action.noFavourite" : "action.favourite"));
        menu.add(star);
        menu.add(item(UiAction.MOVE_UP, () -> arrangement.move(buffer, -1)));
        menu.add(item(UiAction.MOVE_DOWN, () -> arrangement.move(buffer, 1)));
        menu.addSeparator();
        JMenu level = PlainText.plain(new JMenu(texts.get("action.level")));
        level.setName("rooms.level");
        new LevelMenu(context).items(buffer).forEach(level::add);
        menu.add(level);
        JMenuItem read = item(UiAction.MARK_READ, () -> network.watching().markRead(buffer));
        read.setEnabled(buffer.unread() > 0);
        menu.add(read);
        menu.add(item(UiAction.COPY_NAME, () -> copyName(buffer, list)));
        menu.addSeparator();
        JMenuItem leave = item(UiAction.LEAVE, () -> deeds.leave(buffer));
        leave.setText(texts.get(buffer.isRoom() ? "action.leave" : "action.closeDirect"));
        menu.add(leave);
        menu.show(list, where.x, where.y);
    }

    private JMenuItem item(UiAction kind, Runnable work) {
        JMenuItem item = PlainText.plain(new JMenuItem(kind.action(context.texts(), work)));
        item.setName(kind.id());
        return item;
    }

    /** @param from where it was asked for */
    static void copyName(Buffer buffer, Component from) {
        Clip.put(from, RoomNames.shown(buffer));
    }
}
