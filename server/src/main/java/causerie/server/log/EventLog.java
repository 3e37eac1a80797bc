package causerie.server.log;

import causerie.server.config.LiveConfig;
import causerie.server.session.Device;
import causerie.server.session.Session;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.slf4j.spi.NOPLoggingEventBuilder;

/**
 * Tells the person who runs the server what happens, all of it in the words found here: never what people say, never a
 * password, and of what strangers can cause only so much a minute. Used by all threads; it never waits.
 */
public final class EventLog {
    static final String NAME = "causerie.events";
    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    private static final String ADDRESS = "address";
    private static final String ACCOUNT = "account";
    private static final String REASON = "reason";
    private static final String LEFT_OUT = "left-out";

    private final LiveConfig config;
    private final LongSupplier nanoTime;
    private final Map<Event, Quota> quotas = new EnumMap<>(Event.class);

    public EventLog(LiveConfig config, LongSupplier nanoTime) {
        this.config = config;
        this.nanoTime = nanoTime;
        for (Event event : Event.values()) {
            if (event.isBounded()) {
                quotas.put(event, new Quota(nanoTime.getAsLong()));
            }
        }
    }

    /** @param ports by what their options are called */
    public void started(String version, Map<String, Integer> ports) {
        LoggingEventBuilder line = line(Event.STARTED).addKeyValue("version", version);
        for (Map.Entry<String, Integer> port : ports.entrySet()) {
            line = line.addKeyValue(port.getKey(), port.getValue());
        }
        line.log();
    }

    /** @param connections how many there are to be told */
    public void stopping(int connections) {
        line(Event.STOPPING).addKeyValue("connections", connections).log();
    }

    public void stopped() {
        quotas.forEach((event, quota) -> leftOut(event, quota.leftOutByNow()));
        line(Event.STOPPED).log();
    }

    public void connected(String address) {
        line(Event.CONNECTED, address).log();
    }

    /** Somebody was sent away who has not come in. */
    public void refused(String address, String reason) {
        line(Event.REFUSED, address).addKeyValue(REASON, reason).log();
    }

    /** @param origin the page of the web that somebody comes from */
    public void pageRefused(String address, String origin) {
        line(Event.REFUSED, address)
                .addKeyValue("origin", origin)
                .addKeyValue(REASON, "Nobody may come from this page (--ws-origins)")
                .log();
    }

    public void registered(Device who) {
        with(ACCOUNT, who.session().identity().account(), line(Event.REGISTERED, who))
                .log();
    }

    /** Somebody was called by the name of an account that is not theirs, and is to be called otherwise. */
    public void nameReclaimed(Session who) {
        line(Event.NAME_RECLAIMED, who).log();
    }

    public void renamed(Session who, String former) {
        line(Event.RENAMED, who).addKeyValue("former", former).log();
    }

    /** A connection has ended, of somebody who had come in or not. */
    public void left(Device who, String reason) {
        line(who.session().registered() ? Event.LEFT : Event.DISCONNECTED, who)
                .addKeyValue(REASON, reason)
                .log();
    }

    /** A connection was ended as its client does not keep to the limits. */
    public void cut(Device who, String reason) {
        line(Event.CUT, who).addKeyValue(REASON, reason).log();
    }

    /** Somebody has made an account. */
    public void accountMade(Device who, String account) {
        line(Event.ACCOUNT_MADE, who).addKeyValue(ACCOUNT, account).log();
    }

    public void loggedIn(Device who, String account) {
        line(Event.LOGGED_IN, who).addKeyValue(ACCOUNT, account).log();
    }

    /** Somebody's account was taken out of the configuration. */
    public void loggedOut(Session who, String account) {
        line(Event.LOGGED_OUT, who).addKeyValue(ACCOUNT, account).log();
    }

    /** An account of the database that cannot be logged in to, as the configuration has one of its name. */
    public void accountHidden(String account) {
        line(Event.ACCOUNT_HIDDEN)
                .addKeyValue(ACCOUNT, account)
                .addKeyValue(REASON, "The configuration has an account of this name, too, which is the one that counts")
                .log();
    }

    /** @param account the account that was tried; empty when there is none of that name, which may be a password */
    public void loginFailed(Device who, Optional<String> account, String reason) {
        with(ACCOUNT, account, line(Event.LOGIN_FAILED, who))
                .addKeyValue(REASON, reason)
                .log();
    }

    /** @param name what the configuration calls the operator */
    public void operator(Device who, String name) {
        line(Event.OPERATOR, who).addKeyValue("name", name).log();
    }

    /** @param name the operator that was tried; empty when there is none of that name, which may be a password */
    public void operatorFailed(Device who, Optional<String> name, String reason) {
        with("name", name, line(Event.OPERATOR_FAILED, who))
                .addKeyValue(REASON, reason)
                .log();
    }

    /** An operator's rights were taken out of the configuration. */
    public void operatorNoMore(Session who, String reason) {
        line(Event.OPERATOR_NO_MORE, who).addKeyValue(REASON, reason).log();
    }

    public void killed(Session who, Session by, String reason) {
        line(Event.KILLED, who)
                .addKeyValue("by", by.nick())
                .addKeyValue(REASON, reason)
                .log();
    }

    public void hostChanged(Session who, Session by) {
        line(Event.HOST_CHANGED, who)
                .addKeyValue("by", by.nick())
                .addKeyValue("user", who.identity().user())
                .addKeyValue("host", who.identity().host())
                .log();
    }

    /**
     * @param by the operator's nick, or the signal
     * @param kept the settings that only a new start changes
     */
    public void rehashed(String by, List<String> kept) {
        Optional<String> names = Optional.of(String.join(",", kept)).filter(text -> !text.isEmpty());
        with("needs-restart", names, line(Event.REHASHED).addKeyValue("by", by)).log();
    }

    public void rehashFailed(String by, String reason) {
        line(Event.REHASH_FAILED)
                .addKeyValue("by", by)
                .addKeyValue(REASON, reason)
                .log();
    }

    public void roomOpened(String name) {
        line(Event.ROOM_OPENED).addKeyValue("room", name).log();
    }

    public void roomRenamed(String former, String name) {
        line(Event.ROOM_RENAMED)
                .addKeyValue("room", name)
                .addKeyValue("former", former)
                .log();
    }

    public void roomClosed(String name) {
        line(Event.ROOM_CLOSED).addKeyValue("room", name).log();
    }

    /** What is said cannot be kept; told once, until it can again. */
    public void storageFailed(RuntimeException why) {
        line(Event.STORAGE_FAILED)
                .addKeyValue(REASON, String.valueOf(why.getMessage()))
                .log();
    }

    /** @param lost how many messages were not kept meanwhile */
    public void storageRecovered(long lost) {
        line(Event.STORAGE_RECOVERED).addKeyValue("lost", lost).log();
    }

    /** A command could not be carried out through a fault of this program. */
    public void commandFailed(String verb, RuntimeException fault) {
        line(Event.COMMAND_FAILED).addKeyValue("verb", verb).setCause(fault).log();
    }

    /** A thread has ended through a fault of this program. */
    public void threadFailed(Thread thread, Throwable fault) {
        line(Event.THREAD_FAILED)
                .addKeyValue("thread", thread.getName())
                .setCause(fault)
                .log();
    }

    /** Tells how much was left out; called now and then. */
    public void tick() {
        long now = nanoTime.getAsLong();
        quotas.forEach((event, quota) -> leftOut(event, quota.leftOut(now)));
    }

    private static void leftOut(Event event, int count) {
        if (count > 0) {
            LOG.atLevel(event.level())
                    .setMessage(event.word())
                    .addKeyValue(LEFT_OUT, count)
                    .log();
        }
    }

    private LoggingEventBuilder line(Event event, Session who) {
        return line(event, who, who.address());
    }

    private LoggingEventBuilder line(Event event, Device who) {
        return line(event, who.session(), who.address());
    }

    private LoggingEventBuilder line(Event event, Session who, String address) {
        Optional<String> nick = Optional.of(who.nick()).filter(given -> who.hasNick());
        return with("nick", nick, line(event)).addKeyValue(ADDRESS, address);
    }

    private LoggingEventBuilder line(Event event, String address) {
        return line(event).addKeyValue(ADDRESS, address);
    }

    private static LoggingEventBuilder with(String key, Optional<String> value, LoggingEventBuilder line) {
        return value.map(given -> line.addKeyValue(key, given)).orElse(line);
    }

    private LoggingEventBuilder line(Event event) {
        Quota quota = quotas.get(event);
        boolean passes = LOG.isEnabledForLevel(event.level())
                && (quota == null
                        || quota.take(nanoTime.getAsLong(), config.get().log().rate()));
        return passes ? LOG.atLevel(event.level()).setMessage(event.word()) : NOPLoggingEventBuilder.singleton();
    }
}
