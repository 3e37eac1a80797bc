package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Invitations;
import causerie.client.model.Level;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.model.Settings;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.notify.Badge;
import causerie.client.ui.notify.Notice;
import causerie.client.ui.notify.Notices;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells the person of what is said while all windows are behind others, as far as they want to hear of it. Belongs to the
 * event dispatch thread.
 */
final class Announcer implements NetworkListener {
    private final Network network;
    private final Texts texts;
    private final Supplier<Settings> settings;
    private final Consumer<Buffer> open;
    private final Runnable front;
    private final Badge badge;
    private final Notices notices;

    /** @param open brings the window to the front and shows a conversation */
    Announcer(MainContext context, MainWindow window, Consumer<Buffer> open) {
        network = context.network();
        texts = context.texts();
        settings = context.settings();
        this.open = open;
        front = window::comeToFront;
        badge = new Badge(window);
        notices = Notices.ofThisSystem(texts.get("dialog.close"));
        network.addListener(this);
        settingsChanged();
    }

    void close() {
        network.removeListener(this);
        badge.show(0);
        notices.close();
    }

    /** The person may want to hear of other things than before. */
    void settingsChanged() {
        network.attention().setKeywords(settings.get().notices().keywords());
        network.buffers().forEach(this::bufferAdded);
        if (settings.get().notices().doNotDisturb()) {
            network.buffers().forEach(notices::forget);
        }
    }

    @Override
    public void bufferAdded(Buffer buffer) {
        network.attention().setLevel(buffer, settings.get().notices().level(buffer.name()));
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        notices.forget(buffer);
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        if (buffer.unread() == 0) {
            notices.forget(buffer);
        }
    }

    @Override
    public void heard(Buffer buffer, Line.Text line, boolean mention) {
        boolean wanted = buffer.level() == Level.ALL || (buffer.level() == Level.MENTIONS && mention);
        if (wanted && !inFront() && !settings.get().notices().doNotDisturb()) {
            notices.show(new Notice(buffer, title(buffer, line), words(buffer, line), () -> open.accept(buffer)));
            badge.call();
        }
    }

    @Override
    public void invited(Optional<Invitations.Invitation> added) {
        if (added.isPresent() && !inFront() && !settings.get().notices().doNotDisturb()) {
            String by = Bounded.name(added.get().by());
            String room = Bounded.name(RoomNames.shown(added.get().room()));
            notices.show(new Notice(network.invitations(), by, texts.get("event.invited", by, room), front));
            badge.call();
        } else if (added.isEmpty()) {
            notices.forget(network.invitations());
        }
    }

    private static boolean inFront() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow() != null;
    }

    /** Shows how much is unread. */
    void count(int unread) {
        badge.show(unread);
    }

    private String title(Buffer buffer, Line.Text line) {
        return buffer.isRoom() ? texts.get("notice.title", line.author(), RoomNames.shown(buffer)) : line.author();
    }

    private String words(Buffer buffer, Line.Text line) {
        String said = Excerpt.of(line);
        String words = line.kind() == Line.Kind.ACTION ? line.author() + " " + said : said;
        int more = buffer.unread() - 1;
        return more > 0 ? texts.get("notice.more", words, more) : words;
    }
}
