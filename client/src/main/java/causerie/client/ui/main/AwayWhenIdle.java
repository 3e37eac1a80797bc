package causerie.client.ui.main;

import causerie.client.session.ChatActions;
import java.awt.AWTEvent;
import java.awt.HeadlessException;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.swing.Timer;

/**
 * Watches for signs of the person: what they do in our windows, and where the pointer is on the whole screen, which is
 * all that Java can know of what they do elsewhere. Belongs to the event dispatch thread.
 */
final class AwayWhenIdle implements AWTEventListener {
    private static final int LOOK_MILLIS = 10_000;
    private static final long SIGNS = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final Clock clock;
    private final IntSupplier minutes;
    private final Idleness idleness;
    private final Timer timer = new Timer(LOOK_MILLIS, tick -> look());
    private Optional<Point> pointer = Optional.empty();

    AwayWhenIdle(MainContext context) {
        clock = context.clock();
        minutes = () -> context.settings().get().habits().awayMinutes();
        ChatActions actions = context.actions();
        String words = context.texts().get("away.idle");
        idleness = new Idleness(
                new Idleness.Who() {
                    @Override
                    public boolean isHere() {
                        return context.network().isOnline();
                    }

                    @Override
                    public boolean isAway() {
                        return context.network().away().isPresent();
                    }

                    @Override
                    public void go() {
                        actions.self().setAway(Optional.of(words));
                    }

                    @Override
                    public void comeBack() {
                        actions.self().setAway(Optional.empty());
                    }
                },
                clock.instant());
        Toolkit.getDefaultToolkit().addAWTEventListener(this, SIGNS);
        timer.start();
    }

    void close() {
        timer.stop();
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        idleness.sign(clock.instant());
    }

    private void look() {
        Optional<Point> now = pointer();
        if (!now.equals(pointer)) {
            pointer = now;
            idleness.sign(clock.instant());
        }
        idleness.look(clock.instant(), minutes.getAsInt());
    }

    private static Optional<Point> pointer() {
        try {
            return Optional.ofNullable(MouseInfo.getPointerInfo()).map(info -> info.getLocation());
        } catch (HeadlessException | SecurityException unknown) {
            return Optional.empty();
        }
    }
}
