package causerie.client.ui.main;

import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.people.PeopleRequests;
import causerie.client.ui.timeline.LineDeeds;
import causerie.client.ui.timeline.LineRequest;
import causerie.client.ui.timeline.Timeline;
import causerie.client.ui.timeline.TimelineMenu;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPopupMenu;

/** What can be done with a line of the timeline. Belongs to the event dispatch thread. */
final class LineMenu {
    private final Timeline timeline;
    private final Texts texts;
    private final Consumer<URI> openLink;
    private final Network network;
    private final PeopleRequests people;
    private final LineDeeds deeds;

    LineMenu(Timeline timeline, MainContext context, PeopleRequests people, LineDeeds deeds) {
        this.deeds = deeds;
        this.timeline = timeline;
        this.texts = context.texts();
        this.openLink = context.requests()::openLink;
        this.network = context.network();
        this.people = people;
    }

    void show(TimelineMenu asked) {
        JPopupMenu menu = new JPopupMenu();
        asked.link()
                .ifPresent(link ->
                        menu.add(PlainText.menuItem(texts.get("timeline.openLink"), () -> openLink.accept(link))));
        said(asked).ifPresent(line -> addDeeds(menu, line, asked));
        if (asked.line().isPresent() || !timeline.selectedText().isEmpty()) {
            menu.add(PlainText.menuItem(texts.get("timeline.copy"), timeline::copy));
        }
        said(asked).ifPresent(text -> addAuthor(menu, text));
        if (menu.getComponentCount() > 0) {
            menu.show(timeline, asked.place().x, asked.place().y);
        }
    }

    private static Optional<Line.Text> said(TimelineMenu asked) {
        return asked.line().filter(Line.Text.class::isInstance).map(Line.Text.class::cast);
    }

    private void addAuthor(JPopupMenu menu, Line.Text text) {
        String nick = text.author();
        menu.addSeparator();
        menu.add(PlainText.menuItem(texts.get("people.about", Bounded.name(nick)), () -> people.show(nick)));
        if (!text.own()) {
            boolean ignored = network.attention().ignores(nick);
            menu.add(PlainText.menuItem(texts.get("people.mention"), () -> people.mention(nick)));
            menu.add(PlainText.menuItem(
                    texts.get(ignored ? "people.heed" : "people.ignore"), () -> people.ignore(nick, !ignored)));
        }
    }

    private void addDeeds(JPopupMenu menu, Line.Text line, TimelineMenu asked) {
        line.marks()
                .replyTo()
                .ifPresent(
                        id -> menu.add(PlainText.menuItem(texts.get("line.original"), () -> deeds.showOriginal(id))));
        for (LineRequest.Kind kind : deeds.possible(line)) {
            menu.add(PlainText.menuItem(
                    ChatWords.deed(texts, kind), () -> deeds.ask(new LineRequest(kind, line, asked.place()))));
        }
    }
}
