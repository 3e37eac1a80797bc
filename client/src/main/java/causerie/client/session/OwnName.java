package causerie.client.session;

import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;

/**
 * The name we want, as against the one we have: after a lost connection the old one may be held by our own ghost for a
 * while. Belongs to the event dispatch thread.
 */
final class OwnName {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(30);

    private final Wire wire;
    private String wanted;
    private Instant lastAttempt;
    private boolean quiet;

    OwnName(Wire wire, String wanted) {
        this.wire = wire;
        this.wanted = wanted;
        this.lastAttempt = wire.now();
    }

    String wanted() {
        return wanted;
    }

    /** Asks for a name because a person wants it; what the server then says is shown. */
    void rename(String nick) {
        wanted = nick;
        quiet = false;
        wire.send("NICK", nick);
    }

    /** Somebody has given up this name. */
    void freed(String nick) {
        if (lacksWanted() && wire.isupport().casemapping().same(nick, wanted)) {
            attempt();
        }
    }

    /** Time goes by: called whenever something arrives. */
    void attemptAgain() {
        if (lacksWanted() && !wire.now().isBefore(lastAttempt.plus(BETWEEN_ATTEMPTS))) {
            attempt();
        }
    }

    /** We have another name, be it by our wish or the server's. */
    void changed() {
        wanted = wire.network().nick();
        quiet = false;
    }

    /** Whether this refusal of a name answers an attempt of which nobody need know; else we want the name no more. */
    boolean expectsRefusal(Message refusal) {
        boolean expected = quiet && wire.isupport().casemapping().same(refusal.param(1), wanted);
        if (!expected) {
            wanted = wire.network().nick();
        }
        quiet = false;
        return expected;
    }

    private boolean lacksWanted() {
        return wire.isOnline() && !wire.network().isSelf(wanted);
    }

    private void attempt() {
        lastAttempt = wire.now();
        quiet = true;
        wire.send("NICK", wanted);
    }
}
