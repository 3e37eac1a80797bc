package causerie.server;

import causerie.server.account.Accounts;
import causerie.server.account.ConfiguredAccounts;
import causerie.server.account.Decoy;
import causerie.server.account.GuessLimit;
import causerie.server.account.SessionTokens;
import causerie.server.account.StoredAccounts;
import causerie.server.channel.ChannelRegistry;
import causerie.server.command.Lobby;
import causerie.server.command.Reconfiguration;
import causerie.server.command.Rehash;
import causerie.server.command.ServerState;
import causerie.server.config.ConfigException;
import causerie.server.config.LiveConfig;
import causerie.server.config.Motd;
import causerie.server.config.ServerConfig;
import causerie.server.data.StorageException;
import causerie.server.data.WriteBehind;
import causerie.server.journal.Journal;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.log.Logging;
import causerie.server.marker.MarkerRegistry;
import causerie.server.net.CannotStartException;
import causerie.server.net.Listener;
import causerie.server.net.Service;
import causerie.server.session.KeptNames;
import causerie.server.session.MonitorRegistry;
import causerie.server.session.NickHistory;
import causerie.server.session.SessionRegistry;
import java.util.Optional;
import java.util.OptionalInt;

/** A running server: the only place where its parts are put together. */
public final class ChatServer implements AutoCloseable {
    private final Listener listener;
    private final ServerState state;

    private final WriteBehind keeper;
    private final Storage storage;

    private ChatServer(Listener listener, ServerState state, WriteBehind keeper, Storage storage) {
        this.listener = listener;
        this.state = state;
        this.keeper = keeper;
        this.storage = storage;
    }

    /** Starts a server, which then runs on threads of its own until it is closed. */
    public static ChatServer start(ServerConfig config, ServerClock clock) throws CannotStartException {
        LiveConfig live = checked(config);
        Logging.level(config.log().level());
        Storage storage = Storage.open(config.storage());
        EventLog log = new EventLog(live, clock::nanoTime);
        WriteBehind keeper = new WriteBehind(storage.database(), log::storageFailed);
        try {
            ServerState state = state(live, clock, log, keeper, storage);
            return new ChatServer(listen(state), state, keeper, storage);
        } catch (StorageException unreadable) {
            keeper.close();
            storage.close();
            throw new CannotStartException(String.valueOf(unreadable.getMessage()), unreadable);
        } catch (CannotStartException | RuntimeException cannot) {
            keeper.close();
            storage.close();
            throw cannot;
        }
    }

    private static Listener listen(ServerState state) throws CannotStartException {
        try {
            return Listener.open(state);
        } catch (CannotStartException | RuntimeException cannot) {
            state.journal().close();
            throw cannot;
        }
    }

    private static ServerState state(
            LiveConfig live, ServerClock clock, EventLog log, WriteBehind keeper, Storage storage) {
        SessionRegistry sessions = new SessionRegistry(new NickHistory(live, clock::now));
        Accounts accounts = accounts(live, storage);
        Journal journal = storage.journal(clock, live, log);
        ChannelRegistry channels = new ChannelRegistry(live, clock, journal, log);
        channels.restore(storage.database());
        return new ServerState(
                live,
                clock,
                journal,
                sessions,
                channels,
                new MonitorRegistry(sessions, clock.order()),
                new MarkerRegistry(
                        storage.database(),
                        keeper,
                        clock.order(),
                        () -> live.limits().counts().markers()),
                accounts,
                new KeptNames(accounts::names),
                new SessionTokens(
                        storage.database(), keeper, accounts, () -> live.get().accountConfig()),
                new GuessLimit(() -> live.limits().address(), clock::nanoTime),
                log,
                clock.now(),
                Version.text());
    }

    private static Accounts accounts(LiveConfig live, Storage storage) {
        StoredAccounts stored = new StoredAccounts(storage.database());
        return new Accounts(new Decoy(stored.decoySecret()), new ConfiguredAccounts(live), stored);
    }

    private static LiveConfig checked(ServerConfig config) throws CannotStartException {
        try {
            Lobby.check(config);
            return new LiveConfig(config, Motd.of(config));
        } catch (ConfigException wrong) {
            throw new CannotStartException(wrong.sentence());
        }
    }

    /** Puts another configuration in force, as far as that is possible while the server runs, and tells everybody. */
    public void reconfigure(ServerConfig next) {
        Reconfiguration.of(next, state.live().motd(), state);
    }

    /**
     * Reads the configuration again, as the command REHASH does; the log tells what has come of it.
     *
     * @param by what asks for it
     */
    public void rehash(String by) {
        try {
            new Rehash(state).run(by);
        } catch (ConfigException wrong) {
            // What was in force stays so, and the log has told why.
        }
    }

    /** The port that people connect to. */
    public int port() {
        return listener.port(Service.PLAIN).orElseThrow();
    }

    /** The port of one service; empty when it is not offered. */
    public OptionalInt port(Service service) {
        return listener.port(service);
    }

    /** What tells the person who runs it what happens. */
    EventLog log() {
        return state.log();
    }

    /** Has the log tell that it runs, and where. */
    void logStart() {
        state.log().started(state.version(), listener.ports());
        state.accounts().inBoth().forEach(state.log()::accountHidden);
    }

    /** The SHA-256 of the certificate of encrypted connections; empty when there are none. */
    public Optional<String> fingerprint() {
        return listener.fingerprint();
    }

    /** How many connections are open. */
    public int connections() {
        return listener.size();
    }

    /** A number that rises with whatever is said or happens in rooms. */
    long activity() {
        return state.journal().end().number();
    }

    /** Tells everybody, and returns when all were told or 5 seconds have passed. */
    @Override
    public void close() {
        state.log().stopping(listener.size());
        listener.close();
        state.journal().close();
        keeper.close();
        storage.close();
        state.log().stopped();
    }
}
