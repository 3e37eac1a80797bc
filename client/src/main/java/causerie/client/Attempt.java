package causerie.client;

import causerie.client.net.LinkEnd;
import causerie.client.net.LinkListener;
import causerie.client.net.LinkTiming;
import causerie.client.net.ServerLink;
import causerie.client.session.ChatSession;
import causerie.client.session.LoginFailure;
import causerie.client.session.SessionListener;
import causerie.io.Endpoint;
import causerie.irc.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * One connection and its session, from dialling to its end. The connection's thread brings news, in slices, to the event
 * dispatch thread, which owns the rest. Once it has been dropped nothing of it is heard any more.
 */
final class Attempt implements LinkListener, SessionListener {
    private final Slices slices;
    private final Owner owner;
    private final ChatSession session;
    private Optional<ServerLink> link = Optional.empty();
    private long letInAt;
    private boolean over;

    /** Whoever made the attempt; hears of it on the event dispatch thread. */
    interface Owner {
        /** The server is there; its welcome is yet to come. */
        void reached(Attempt attempt);

        void letIn(Attempt attempt);

        /** It is over without our having been let in. */
        void failed(Attempt attempt, LoginFailure failure);

        /** It is over after we had been let in. */
        void lost(Attempt attempt, LinkEnd end);
    }

    Attempt(Slices slices, Owner owner, BiFunction<Consumer<Message>, SessionListener, ChatSession> sessions) {
        this.slices = slices;
        this.owner = owner;
        this.session = sessions.apply(this::send, this);
    }

    void dial(Endpoint endpoint, LinkTiming timing) {
        link = Optional.of(ServerLink.open(endpoint, timing, this));
    }

    ChatSession session() {
        return session;
    }

    Optional<ServerLink> link() {
        return link;
    }

    /** How long we have been in. */
    Duration lasted() {
        return Duration.ofNanos(System.nanoTime() - letInAt);
    }

    /** Ends it without a word to the owner. */
    void drop() {
        over = true;
        link.ifPresent(ServerLink::close);
    }

    /** Ends it with a word to the server, and none to the owner. */
    void quit(Message goodbye) {
        over = true;
        link.ifPresent(live -> live.finish(goodbye));
    }

    @Override
    public void connected() {
        put(() -> {
            owner.reached(this);
            session.start();
        });
    }

    @Override
    public void received(List<Message> messages) {
        messages.forEach(message -> put(() -> session.receive(message)));
    }

    @Override
    public void malformed() {
        put(session::receiveDefect);
    }

    @Override
    public void closed(LinkEnd end) {
        put(() -> {
            over = true;
            if (session.isLetIn()) {
                owner.lost(this, end);
            } else {
                owner.failed(this, LoginFailure.of(reason(end)));
            }
        });
    }

    @Override
    public void letIn() {
        letInAt = System.nanoTime();
        owner.letIn(this);
    }

    @Override
    public void failed(LoginFailure failure) {
        drop();
        owner.failed(this, failure);
    }

    private void send(Message message) {
        link.ifPresent(live -> live.send(message));
    }

    private void put(Runnable piece) {
        slices.put(() -> {
            if (!over) {
                piece.run();
            }
        });
    }

    private static LoginFailure.Reason reason(LinkEnd end) {
        return switch (end) {
            case UNKNOWN_HOST -> LoginFailure.Reason.UNKNOWN_HOST;
            case REFUSED -> LoginFailure.Reason.REFUSED;
            case NO_ROUTE -> LoginFailure.Reason.NO_ROUTE;
            case TIMED_OUT, SILENT, CONGESTED -> LoginFailure.Reason.TIMED_OUT;
            // A chat server sends whole lines, whatever it has to say.
            case ENDED_IN_LINE -> LoginFailure.Reason.NOT_A_CHAT_SERVER;
            case ENDED, BROKEN, CLOSED -> LoginFailure.Reason.CLOSED;
        };
    }
}
