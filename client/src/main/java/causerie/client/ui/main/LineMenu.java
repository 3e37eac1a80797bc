package causerie.client.ui.main;

import causerie.client.model.Line;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.timeline.Timeline;
import causerie.client.ui.timeline.TimelineMenu;
import java.net.URI;
import java.util.function.Consumer;
import javax.swing.JPopupMenu;

/** What can be done with a line of the timeline. Belongs to the event dispatch thread. */
final class LineMenu {
    private final Timeline timeline;
    private final Texts texts;
    private final Consumer<URI> openLink;
    private final Consumer<String> mention;

    LineMenu(Timeline timeline, MainContext context, Consumer<String> mention) {
        this.timeline = timeline;
        this.texts = context.texts();
        this.openLink = context.requests()::openLink;
        this.mention = mention;
    }

    void show(TimelineMenu asked) {
        JPopupMenu menu = new JPopupMenu();
        asked.link()
                .ifPresent(link ->
                        menu.add(PlainText.menuItem(texts.get("timeline.openLink"), () -> openLink.accept(link))));
        if (asked.line().isPresent() || !timeline.selectedText().isEmpty()) {
            menu.add(PlainText.menuItem(texts.get("timeline.copy"), timeline::copy));
        }
        asked.line()
                .filter(line -> line instanceof Line.Text text && !text.own())
                .map(Line.Text.class::cast)
                .ifPresent(text ->
                        menu.add(PlainText.menuItem(texts.get("people.mention"), () -> mention.accept(text.author()))));
        if (menu.getComponentCount() > 0) {
            menu.show(timeline, asked.place().x, asked.place().y);
        }
    }
}
