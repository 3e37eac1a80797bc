package causerie.server.session;

import causerie.io.FlushList;
import causerie.io.OutboundQueue;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.capability.Envelope;
import causerie.server.capability.Sender;
import causerie.server.config.Operator;
import causerie.server.metadata.ClientMetadata;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One connected client. Its own reader thread changes it, and others where they take something from it or give it
 * something; every thread sees the latest of each value, all of them immutable, and may send to it.
 */
public final class Session {
    private final OutboundQueue queue;
    private final Link link;
    private final Access access;
    private final long connectedAt;
    private final long number = Sender.nextConnection();
    private final Negotiation negotiation = new Negotiation();

    private volatile Identity identity;
    private volatile CapabilitySet capabilities = CapabilitySet.NONE;
    private final ClientMetadata metadata = new ClientMetadata();
    private volatile Optional<String> away = Optional.empty();
    private volatile Standing standing = Standing.NONE;
    private volatile boolean registered;
    private volatile boolean invited;
    private volatile boolean departed;
    private volatile long lastSpokeNanos;

    private volatile Receipt said = Receipt.DONE;

    /**
     * @param connectedAt in seconds since 1970
     * @param now in the server clock's nanoseconds
     */
    public Session(OutboundQueue queue, Link link, Access access, long connectedAt, long now) {
        this.queue = queue;
        this.link = link;
        this.access = access;
        this.connectedAt = connectedAt;
        this.identity = Identity.from(access.host());
        this.lastSpokeNanos = now;
    }

    /**
     * Sends what everybody with the same capabilities is sent. A client that has not read for so long that there is no
     * room left is disconnected: it would miss something without knowing.
     */
    public void send(Envelope envelope, FlushList unflushed) {
        CapabilitySet now = capabilities;
        if (envelope.isFor(now)) {
            offer(envelope.encodedFor(now), unflushed);
        }
    }

    /** Sends with tags that only this client gets. */
    void send(Envelope envelope, Tags further, FlushList unflushed) {
        if (envelope.isFor(capabilities)) {
            offer(encode(envelope, further), unflushed);
        }
    }

    /** Sends what the client has asked for; of that it gets only so much at a time. */
    void answer(Envelope envelope, Tags further, FlushList unflushed) {
        if (envelope.isFor(capabilities)) {
            byte[] line = encode(envelope, further);
            link.answered(line.length);
            offer(line, unflushed);
        }
    }

    private byte[] encode(Envelope envelope, Tags further) {
        CapabilitySet now = capabilities;
        return further.isEmpty() ? envelope.encodedFor(now) : envelope.encode(now, further);
    }

    /** Waits until the client may have more answers; on its own reader thread, under no lock. */
    void awaitTurn(FlushList unflushed) {
        link.awaitTurn(unflushed);
    }

    private void offer(byte[] line, FlushList unflushed) {
        if (!queue.offer(line, unflushed)) {
            link.overflow();
        }
    }

    public void close(String reason) {
        link.close(reason);
    }

    /** The connection. */
    public Link link() {
        return link;
    }

    /** How it has come here. */
    public Access access() {
        return access;
    }

    /** The address it comes from. */
    public String address() {
        return access.host();
    }

    public Identity identity() {
        return identity;
    }

    public String nick() {
        return identity.nick();
    }

    /** Whether a nick was chosen. */
    public boolean hasNick() {
        return !identity.nick().equals(Identity.NO_NICK);
    }

    void nick(String nick) {
        change(before -> before.withNick(nick));
    }

    /** Sets what USER says. */
    public void user(String user, String realName) {
        change(before -> before.withUser(user, realName));
    }

    /** Has others see another user name and host. */
    public void shownAs(String user, String host) {
        change(before -> before.shownAs(user, host));
    }

    public void realName(String realName) {
        change(before -> before.withRealName(realName));
    }

    /** Logs in to an account, or out of it. */
    public void account(Optional<String> account) {
        change(before -> before.withAccount(account));
    }

    /**
     * What stays the same of an author from one connection to the next, such as whose account it is; empty for those of whom
     * nothing is known to be the same. No other author has it.
     */
    public Optional<String> authorKey() {
        return identity.account()
                .map(account -> "account " + Names.fold(account))
                .or(() -> negotiation.token().map(token -> "session " + token));
    }

    private synchronized void change(UnaryOperator<Identity> change) {
        identity = change.apply(identity);
    }

    /** What some of those who hear from this client asked to be told. */
    public Sender sender() {
        Identity now = identity;
        return new Sender(number, now.account(), has(UserMode.BOT), now.realName());
    }

    public CapabilitySet capabilities() {
        return capabilities;
    }

    public boolean has(Capability capability) {
        return capabilities.has(capability);
    }

    /** Turns capabilities on and off; called by the session's own thread, and by whoever takes one from everybody. */
    public synchronized void changeCapabilities(UnaryOperator<CapabilitySet> change) {
        capabilities = change.apply(capabilities);
    }

    public ClientMetadata metadata() {
        return metadata;
    }

    /** Why the person is away; empty when here. */
    public Optional<String> away() {
        return away;
    }

    public void away(Optional<String> message) {
        away = message;
    }

    /** How the person is set; immutable. */
    public Set<UserMode> modes() {
        return standing.modes();
    }

    public boolean has(UserMode mode) {
        return standing.modes().contains(mode);
    }

    /** Whether only those who share a room see the person in lists. */
    public boolean invisible() {
        return has(UserMode.INVISIBLE);
    }

    /** Whether the person keeps order on the whole server. */
    public boolean isOperator() {
        return has(UserMode.OPERATOR);
    }

    /** Whose name and password have made the person an operator of the server; empty for others. */
    public Optional<Operator> operator() {
        return standing.operator();
    }

    /** Answers whether that changes any mode. */
    synchronized boolean changeStanding(UnaryOperator<Standing> change) {
        Set<UserMode> before = modes();
        standing = change.apply(standing);
        return !modes().equals(before);
    }

    /** Whether the welcome was sent. */
    public boolean registered() {
        return registered;
    }

    public void markRegistered() {
        registered = true;
        negotiation.offeredPassword("");
    }

    /** Notes that somebody asked the person into a room, which has to be forgotten in the end. */
    public void markInvited() {
        invited = true;
    }

    public boolean wasInvited() {
        return invited;
    }

    /** Notes that the connection has ended and nothing new may be kept about it; answers false when that was known. */
    public synchronized boolean markDeparted() {
        boolean first = !departed;
        departed = true;
        return first;
    }

    public boolean departed() {
        return departed;
    }

    /** Since when, in seconds since 1970. */
    public long connectedAt() {
        return connectedAt;
    }

    /** For how many seconds the person has said nothing. */
    public long idleSeconds(long nowNanos) {
        return Math.max(0, nowNanos - lastSpokeNanos) / 1_000_000_000L;
    }

    public void spoke(long nowNanos) {
        lastSpokeNanos = nowNanos;
    }

    /** What is going on between the client and the server only. */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** Notes the latest that the client has said and that may still wait for its place. */
    public void said(Receipt receipt) {
        said = receipt;
    }

    /** Waits until all that the client has said has its place, so that whatever follows comes after it. */
    public void settle() {
        said.await();
        said = Receipt.DONE;
    }
}
