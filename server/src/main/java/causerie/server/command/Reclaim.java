package causerie.server.command;

import causerie.io.FlushList;
import causerie.io.Threads;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gives names back to the accounts that they belong to: whoever is called so without being logged in is told, and after a
 * while called otherwise. The timer thread asks for it; one thread at a time does it, which may wait for the disk.
 */
public final class Reclaim {
    private static final long EVERY_NANOS = Duration.ofSeconds(1).toNanos();
    private static final String GUEST = "Guest";
    private static final int GUESTS = 100_000;
    private static final int TRIES = 20;

    private final ServerState server;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Map<Session, Long> due = new ConcurrentHashMap<>();

    // Only whoever is looking uses these two; what one look leaves, the next sees.
    private List<String> known = List.of();
    private volatile long nextLook;

    public Reclaim(ServerState server) {
        this.server = server;
        this.nextLook = server.clock().nanoTime();
    }

    /** Has somebody look, once a second; never waits. */
    public void tick() {
        if (server.clock().nanoTime() - nextLook >= 0 && looking.compareAndSet(false, true)) {
            nextLook = server.clock().nanoTime() + EVERY_NANOS;
            Threads.writers().execute(this::look);
        }
    }

    private void look() {
        try {
            Login.refresh(server);
            suspects().forEach(this::warn);
            List.copyOf(due.keySet()).forEach(this::rename);
        } finally {
            looking.set(false);
        }
    }

    private Collection<Session> suspects() {
        List<String> names = server.accounts().names();
        List<Session> doubted = server.keptNames().takeDoubted();
        if (names.equals(known)) {
            return doubted;
        }
        known = names;
        return server.sessions().connected();
    }

    private boolean isCalledByAnothersName(Session session) {
        return session.registered() && !session.departed() && Login.isKept(session.nick(), session, server);
    }

    private void warn(Session session) {
        if (!isCalledByAnothersName(session)) {
            return;
        }
        Duration time = server.config().accountConfig().reclaimAfter();
        if (due.putIfAbsent(session, server.clock().nanoTime() + time.toNanos()) == null) {
            String sentence = session.nick() + " belongs to an account now: log in to it within " + time.toSeconds()
                    + " seconds, or you will be called otherwise.";
            FlushList unflushed = new FlushList();
            ReplyBuffer.unasked(session, unflushed, server.answers()).command("NOTICE", session.nick(), sentence);
            unflushed.flush();
        }
    }

    private void rename(Session session) {
        if (!isCalledByAnothersName(session)) {
            due.remove(session);
        } else if (server.clock().nanoTime() - due.getOrDefault(session, 0L) >= 0) {
            FlushList unflushed = new FlushList();
            server.log().nameReclaimed(session);
            server.clock().order().run(() -> callOtherwise(News.unasked(session, unflushed, server)));
            unflushed.flush();
        }
    }

    private void callOtherwise(News news) {
        Session session = news.session();
        for (int i = 0; i < TRIES && isCalledByAnothersName(session); i++) {
            try {
                NickCommand.take(guest(), news);
            } catch (CommandException inUse) {
                // Another number may be free.
            }
        }
    }

    private String guest() {
        String number = String.valueOf(GUESTS + ThreadLocalRandom.current().nextInt(GUESTS))
                .substring(1);
        int most = server.config().limits().text().nickLength();
        return Names.cut(GUEST, Math.max(1, most - number.length())) + number;
    }
}
