package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Invitations;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.Timer;

/**
 * Lets assistive programs say what others say in the conversation that somebody looks at, but never faster than they can
 * speak: of several messages only how many there are. Belongs to the event dispatch thread.
 */
final class SpokenNews implements NetworkListener {
    /** The shortest time from one announcement to the next. */
    static final int PAUSE_MILLIS = 1_000;

    private final Network network;
    private final Texts texts;
    private final Consumer<String> say;
    private final Soon soon = new Soon(this::tell);
    private final Timer pause;
    private int waiting;
    private Optional<Line.Text> latest = Optional.empty();
    /** That somebody asks us into a room, not yet spoken. */
    private Optional<String> invitation = Optional.empty();

    private String last = "";

    SpokenNews(Network network, Texts texts, int pauseMillis, Consumer<String> say) {
        this.network = network;
        this.texts = texts;
        this.say = say;
        pause = new Timer(pauseMillis, tick -> pauseOver());
        pause.setRepeats(false);
        network.addListener(this);
    }

    /**
     * Makes what is new the description of these parts. Swing has no live regions. Screen readers hear of every new
     * description and speak it politely, after what they are just saying, where it belongs to the part with the focus:
     * therefore also of the part in which one writes. Another active descendant would be spoken, too, but take whoever
     * reads the timeline line by line away to its end.
     */
    static SpokenNews of(MainContext context, List<JComponent> parts) {
        return new SpokenNews(
                context.network(),
                context.texts(),
                PAUSE_MILLIS,
                words -> parts.forEach(part -> describe(part.getAccessibleContext(), words)));
    }

    /** Nobody would hear of the same description twice, but what was said twice is two messages. */
    private static void describe(AccessibleContext context, String words) {
        boolean again = words.equals(context.getAccessibleDescription());
        context.setAccessibleDescription(words);
        if (again) {
            context.firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, null, words);
        }
    }

    void close() {
        network.removeListener(this);
        pause.stop();
        waiting = 0;
    }

    @Override
    public void seen(Buffer buffer, Line.Text line) {
        waiting++;
        latest = Optional.of(line);
        if (!pause.isRunning()) {
            soon.ask();
        }
    }

    @Override
    public void invited(Optional<Invitations.Invitation> added) {
        invitation = added.map(
                one -> texts.get("event.invited", Bounded.name(one.by()), Bounded.name(RoomNames.shown(one.room()))));
        if (!pause.isRunning()) {
            soon.ask();
        }
    }

    /** What was said elsewhere is no news here. */
    @Override
    public void selected(Optional<Buffer> buffer) {
        waiting = 0;
        if (!last.isEmpty()) {
            last = "";
            say.accept(last);
        }
    }

    /** What has gathered meanwhile can be said. */
    void pauseOver() {
        pause.stop();
        tell();
    }

    private void tell() {
        if (invitation.isPresent()) {
            // What has been said meanwhile waits for the next time.
            last = invitation.get();
            invitation = Optional.empty();
            say.accept(last);
            pause.restart();
            return;
        }
        int count = waiting;
        waiting = 0;
        if (count > 0 && network.current().filter(network::isWatching).isPresent()) {
            last = count == 1 ? latest.map(this::words).orElse("") : texts.get("timeline.announcedMany", count);
            say.accept(last);
            pause.restart();
        }
    }

    private String words(Line.Text line) {
        String said = Excerpt.of(line);
        return line.kind() == Line.Kind.ACTION
                ? line.author() + " " + said
                : texts.get("timeline.announced", line.author(), said);
    }
}
