package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What can be done about a person in a room, as things are when it is asked for. Belongs to the event dispatch thread. */
record PersonMenu(Network network, Texts texts, PeopleRequests requests) {
    JPopupMenu of(Buffer room, Member person) {
        String nick = person.nick();
        JPopupMenu menu = new JPopupMenu();
        add(menu, "person.about", texts.get("people.about", Bounded.name(nick)), () -> requests.show(nick));
        add(menu, "person.write", texts.get("people.writeTo", Bounded.name(nick)), () -> requests.writeTo(nick));
        add(menu, "person.mention", texts.get("people.mention"), () -> requests.mention(nick));
        if (!network.isSelf(nick)) {
            boolean ignored = network.attention().ignores(nick);
            String words = texts.get(ignored ? "people.heed" : "people.ignore");
            add(menu, "person.ignore", words, () -> requests.ignore(nick, !ignored));
        }
        Rank own = room.member(network.nick()).map(this::rank).orElse(Rank.NONE);
        if (own.keepsOrder()) {
            menu.addSeparator();
            addOrder(menu, room, person, own);
            add(menu, "person.bans", texts.get("people.bans"), () -> requests.showBans(room));
        }
        return menu;
    }

    private void addOrder(JPopupMenu menu, Buffer room, Member person, Rank own) {
        String nick = person.nick();
        if (own.makesOperators()) {
            boolean operator = has(person, Rank.OPERATOR);
            String words = texts.get(operator ? "people.takeOperator" : "people.makeOperator");
            add(menu, "person.operator", words, () -> requests.rank(room, nick, Rank.OPERATOR, !operator));
        }
        boolean voice = has(person, Rank.VOICE);
        String words = texts.get(voice ? "people.takeVoice" : "people.giveVoice");
        add(menu, "person.voice", words, () -> requests.rank(room, nick, Rank.VOICE, !voice));
        if (!network.isSelf(nick)) {
            add(menu, "person.remove", texts.get("people.remove"), () -> requests.remove(room, nick));
            add(menu, "person.ban", texts.get("people.ban"), () -> requests.ban(room, nick));
        }
    }

    private boolean has(Member person, Rank rank) {
        int place = network.isupport().memberModes().indexOf(rank.mode());
        return place >= 0
                && person.prefixes().indexOf(network.isupport().memberPrefixes().charAt(place)) >= 0;
    }

    private Rank rank(Member person) {
        return Rank.of(person, network.isupport());
    }

    private static void add(JPopupMenu menu, String name, String words, Runnable work) {
        JMenuItem item = PlainText.menuItem(words, work);
        item.setName(name);
        menu.add(item);
    }
}
