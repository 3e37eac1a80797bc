package causerie.server.log;

import java.util.Locale;
import org.slf4j.event.Level;

/** What the log tells of. Its name, in small letters and with hyphens, is the word that a line begins with. */
enum Event {
    STARTED(Level.INFO, Cause.OPERATORS),
    STOPPING(Level.INFO, Cause.OPERATORS),
    STOPPED(Level.INFO, Cause.OPERATORS),

    CONNECTED(Level.DEBUG, Cause.ANYBODY),
    DISCONNECTED(Level.DEBUG, Cause.ANYBODY),
    REFUSED(Level.WARN, Cause.ANYBODY),
    REGISTERED(Level.INFO, Cause.ANYBODY),
    RENAMED(Level.INFO, Cause.ANYBODY),
    LEFT(Level.INFO, Cause.ANYBODY),
    CUT(Level.INFO, Cause.ANYBODY),

    ACCOUNT_HIDDEN(Level.WARN, Cause.OPERATORS),
    NAME_RECLAIMED(Level.INFO, Cause.ANYBODY),
    ACCOUNT_MADE(Level.INFO, Cause.ANYBODY),
    LOGGED_IN(Level.INFO, Cause.ANYBODY),
    LOGGED_OUT(Level.INFO, Cause.OPERATORS),
    LOGIN_FAILED(Level.WARN, Cause.ANYBODY),
    OPERATOR(Level.INFO, Cause.OPERATORS),
    OPERATOR_NO_MORE(Level.INFO, Cause.OPERATORS),
    OPERATOR_FAILED(Level.WARN, Cause.ANYBODY),
    KILLED(Level.INFO, Cause.OPERATORS),
    HOST_CHANGED(Level.INFO, Cause.OPERATORS),
    REHASHED(Level.INFO, Cause.OPERATORS),
    REHASH_FAILED(Level.WARN, Cause.OPERATORS),

    ROOM_OPENED(Level.DEBUG, Cause.ANYBODY),
    ROOM_RENAMED(Level.DEBUG, Cause.ANYBODY),
    ROOM_CLOSED(Level.DEBUG, Cause.ANYBODY),

    STORAGE_FAILED(Level.WARN, Cause.OPERATORS),
    STORAGE_RECOVERED(Level.INFO, Cause.OPERATORS),
    COMMAND_FAILED(Level.ERROR, Cause.ANYBODY),
    THREAD_FAILED(Level.ERROR, Cause.ANYBODY);

    private final Level level;
    private final Cause cause;

    private enum Cause {
        OPERATORS,
        /** As often as they like. */
        ANYBODY
    }

    Event(Level level, Cause cause) {
        this.level = level;
        this.cause = cause;
    }

    Level level() {
        return level;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether strangers could fill the disk with it. */
    boolean isBounded() {
        return cause == Cause.ANYBODY && level.toInt() > Level.DEBUG.toInt();
    }
}
