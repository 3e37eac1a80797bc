package causerie.client;

import causerie.client.model.KeptConversations;
import causerie.client.model.Network;
import causerie.client.model.NetworkEditor;
import causerie.client.model.Trouble;
import causerie.client.net.LinkEnd;
import causerie.client.net.Reconnect;
import causerie.client.net.ServerLink;
import causerie.client.session.Background;
import causerie.client.session.Carried;
import causerie.client.session.ChatActions;
import causerie.client.session.ChatSession;
import causerie.client.session.Connections;
import causerie.client.session.Login;
import causerie.client.session.LoginFailure;
import causerie.client.session.LoginListener;
import causerie.client.session.SessionListener;
import causerie.client.session.SessionSetup;
import causerie.io.Endpoint;
import causerie.io.Threads;
import causerie.irc.Message;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One person's chat without a window: connects, and connects again by itself. Belongs to the event dispatch thread,
 * {@link #goodbye} excepted.
 */
public final class Chat implements Connections, Attempt.Owner {
    /** With these another attempt would end the same way. */
    private static final Set<LoginFailure.Reason> FINAL = Set.of(
            LoginFailure.Reason.NAME_TAKEN, LoginFailure.Reason.NAME_INVALID, LoginFailure.Reason.WRONG_PASSWORD);

    private final Executor eventThread;
    private final ChatTiming timing;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer = Threads.timer("chat timer");
    private final NetworkEditor editor = new NetworkEditor();
    // Not the default one: to find it, the JVM reads through the whole jar.
    private final Reconnect reconnect = new Reconnect(new SplittableRandom());
    private final Slices slices;
    /** Of the attempt under way; written on the event dispatch thread, read by whoever ends the program. */
    private volatile Optional<ServerLink> liveLink = Optional.empty();

    private final Background behind = new Behind();
    private final Function<Endpoint, KeptConversations> kept;
    private final ChatActions actions = new CurrentActions(() -> this.session);
    /** Set by whoever ends the program: what is lost from now on stays lost. */
    private volatile boolean ending;

    private ChatSession session;
    private Optional<Attempt> attempt = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Optional<LoginListener> listener = Optional.empty();
    private Optional<Future<?>> due = Optional.empty();
    private long linesMade;
    /** So that no line has the label that one of another run of the program had. */
    private final String run = Long.toString(new SecureRandom().nextLong() >>> 1, Character.MAX_RADIX);

    private record Target(Endpoint endpoint, Login login) {}

    /** @param eventThread runs what it is given on the event dispatch thread, later and in order */
    public Chat(Executor eventThread) {
        this(eventThread, ChatTiming.DEFAULT);
    }

    Chat(Executor eventThread, ChatTiming timing) {
        this(eventThread, timing, server -> KeptConversations.NONE);
    }

    /** @param kept the conversations that are to be there again with a server */
    Chat(Executor eventThread, ChatTiming timing, Function<Endpoint, KeptConversations> kept) {
        this.eventThread = eventThread;
        this.kept = kept;
        this.timing = timing;
        this.slices = new Slices(eventThread, System::nanoTime);
        this.session =
                new ChatSession(editor, message -> {}, firstSetup(Login.of(""), List.of(), Optional.empty()), nobody());
    }

    public Network network() {
        return editor.network();
    }

    /** The rooms that we are in, or are to be in again, each {@code #room} or {@code #room key}. */
    List<String> memberships() {
        return session.memberships();
    }

    /** What can be done, by the connection of the moment; may be kept. */
    public ChatActions actions() {
        return actions;
    }

    @Override
    public void connect(Endpoint endpoint, Login login, LoginListener loginListener) {
        disconnect();
        boolean sameServer =
                target.filter(before -> before.endpoint.equals(endpoint)).isPresent();
        if (!sameServer) {
            editor.closeAll();
        }
        target = Optional.of(new Target(endpoint, login));
        listener = Optional.of(loginListener);
        KeptConversations before = kept.apply(endpoint);
        List<String> rooms = sameServer ? session.memberships() : before.entries();
        begin(endpoint, firstSetup(login, rooms, before.heardUntil()));
    }

    @Override
    public void retryNow() {
        boolean stopped = network().phase() == Network.Phase.OFFLINE
                && network().trouble().isPresent();
        if (network().phase() == Network.Phase.WAITING || stopped) {
            cancelDue();
            beginAgain();
        }
    }

    @Override
    public void disconnect() {
        cancelDue();
        listener = Optional.empty();
        attempt.ifPresent(live -> {
            live.session().closed(Trouble.CLOSED);
            live.quit(Message.of("QUIT"));
        });
        attempt = Optional.empty();
        goOffline(Optional.empty());
    }

    /**
     * Says goodbye before the program ends, and waits that long for it to be sent. Any thread may call it, and only as
     * the last thing.
     */
    public void goodbye(Duration limit) throws InterruptedException {
        Optional<ServerLink> link = liveLink;
        if (link.isPresent()) {
            ending = true;
            link.get().finish(Message.of("QUIT"));
            link.get().awaitFinished(limit);
        }
    }

    @Override
    public void reached(Attempt which) {
        cancelDue();
        due = Optional.of(later(timing.registration(), () -> {
            if (isCurrent(which) && !which.session().isLetIn()) {
                which.failed(LoginFailure.of(LoginFailure.Reason.TIMED_OUT));
            }
        }));
    }

    @Override
    public void letIn(Attempt which) {
        cancelDue();
        Optional<LoginListener> waiting = listener;
        listener = Optional.empty();
        if (waiting.isPresent()) {
            target.map(Target::endpoint).map(kept).ifPresent(editor::restore);
        }
        waiting.ifPresent(LoginListener::joined);
    }

    @Override
    public void failed(Attempt which, LoginFailure failure) {
        end(which, Trouble.NOT_LET_IN);
        if (listener.isPresent()) {
            LoginListener waiting = listener.get();
            listener = Optional.empty();
            goOffline(Optional.empty());
            waiting.failed(failure);
        } else if (FINAL.contains(failure.reason())) {
            goOffline(Optional.of(Trouble.NOT_LET_IN));
        } else {
            boolean reached = network().phase() == Network.Phase.JOINING;
            waitThenRetry(reached ? Trouble.NOT_LET_IN : Trouble.UNREACHABLE);
        }
    }

    @Override
    public void lost(Attempt which, LinkEnd end) {
        reconnect.lost(which.lasted());
        if (which.session().isTakenOver()) {
            end(which, Trouble.ELSEWHERE);
            goOffline(Optional.of(Trouble.ELSEWHERE));
        } else {
            Trouble trouble = end == LinkEnd.ENDED ? Trouble.CLOSED : Trouble.LOST;
            end(which, trouble);
            waitThenRetry(trouble);
        }
    }

    private void end(Attempt which, Trouble trouble) {
        cancelDue();
        which.session().closed(trouble);
        attempt = Optional.empty();
        liveLink = Optional.empty();
    }

    private void waitThenRetry(Trouble trouble) {
        if (ending) {
            goOffline(Optional.empty());
            return;
        }
        Duration delay = timing.backOff().apply(reconnect.next());
        editor.waiting(trouble, clock.instant().plus(delay));
        due = Optional.of(later(delay, this::retryNow));
    }

    private void beginAgain() {
        target.ifPresent(known -> begin(known.endpoint, nextSetup(known.login)));
    }

    private void begin(Endpoint endpoint, SessionSetup setup) {
        editor.connecting();
        Attempt next = new Attempt(slices, this, (out, news) -> new ChatSession(editor, out, setup, news));
        session = next.session();
        attempt = Optional.of(next);
        next.dial(endpoint, timing.link());
        liveLink = next.link();
    }

    private SessionSetup firstSetup(Login login, List<String> rooms, Optional<Instant> heardUntil) {
        return new SessionSetup(login, rooms, false, Carried.of(heardUntil), behind, clock, this::label);
    }

    private SessionSetup nextSetup(Login login) {
        Login wanted = login.withNick(session.wantedNick());
        return new SessionSetup(wanted, session.memberships(), true, session.carried(), behind, clock, this::label);
    }

    /** What takes long is done by the timer's thread, which has little else to do. */
    private final class Behind implements Background {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> then) {
            timer.execute(() -> {
                T result = work.get();
                eventThread.execute(() -> then.accept(result));
            });
        }

        @Override
        public void later(Duration delay, Runnable work) {
            Future<?> unused = Chat.this.later(delay, work);
        }
    }

    private String label() {
        linesMade++;
        return run + "-" + linesMade;
    }

    private void goOffline(Optional<Trouble> why) {
        editor.offline(why);
        session.giveUp();
    }

    private boolean isCurrent(Attempt which) {
        return attempt.filter(current -> current == which).isPresent();
    }

    private Future<?> later(Duration delay, Runnable work) {
        return timer.schedule(() -> eventThread.execute(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancelDue() {
        due.ifPresent(future -> future.cancel(false));
        due = Optional.empty();
    }

    private static SessionListener nobody() {
        return new SessionListener() {
            @Override
            public void letIn() {}

            @Override
            public void failed(LoginFailure failure) {}
        };
    }
}
