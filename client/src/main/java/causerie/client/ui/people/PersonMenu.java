package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import javax.swing.JPopupMenu;

/** What can be done about a person in a room, as things are when it is asked for. Belongs to the event dispatch thread. */
record PersonMenu(Network network, Texts texts, PeopleRequests requests) {
    JPopupMenu of(Buffer room, Member person) {
        String nick = person.nick();
        JPopupMenu menu = new JPopupMenu();
        menu.add(PlainText.menuItem(texts.get("people.writeTo", nick), () -> requests.writeTo(nick)));
        menu.add(PlainText.menuItem(texts.get("people.mention"), () -> requests.mention(nick)));
        boolean mayRemove = room.member(network.nick())
                .filter(us -> Rank.of(us, network.isupport()).keepsOrder())
                .isPresent();
        if (mayRemove && !network.isSelf(nick)) {
            menu.addSeparator();
            menu.add(PlainText.menuItem(texts.get("people.remove"), () -> requests.remove(room, nick)));
        }
        return menu;
    }
}
