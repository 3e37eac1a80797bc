package causerie.client.ui.main;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides when somebody who gives no sign is away, and back. Only who was set as away here is set as back here. Belongs
 * to the event dispatch thread.
 */
final class Idleness {
    private final Who who;
    private Instant lastSign;
    private boolean ours;

    /** The person, as others see them. */
    interface Who {
        /** Whether others can be told at all. */
        boolean isHere();

        boolean isAway();

        void go();

        void comeBack();
    }

    Idleness(Who who, Instant now) {
        this.who = who;
        this.lastSign = now;
    }

    /** The person has moved or written something. */
    void sign(Instant now) {
        lastSign = now;
        if (ours) {
            ours = false;
            if (who.isHere() && who.isAway()) {
                who.comeBack();
            }
        }
    }

    /** Time has passed; after so many minutes without a sign the person is away, with 0 never. */
    void look(Instant now, int minutes) {
        boolean idle = minutes > 0 && !now.isBefore(lastSign.plus(Duration.ofMinutes(minutes)));
        if (idle && !ours && who.isHere() && !who.isAway()) {
            ours = true;
            who.go();
        }
    }
}
