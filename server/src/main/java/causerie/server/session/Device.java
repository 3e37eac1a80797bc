package causerie.server.session;

import causerie.io.FlushList;
import causerie.io.OutboundQueue;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.capability.Envelope;
import causerie.server.metadata.ClientMetadata;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One connected client. Its own reader thread does what it asks for; every thread sees the latest of each value, and may
 * send to it.
 */
public final class Device {
    private final OutboundQueue queue;
    private final Link link;
    private final Access access;
    private final Negotiation negotiation = new Negotiation();
    private final ClientMetadata metadata = new ClientMetadata();

    private volatile Session session;
    private volatile CapabilitySet capabilities = CapabilitySet.NONE;
    private volatile Optional<Absence> absence = Optional.empty();
    private volatile boolean departed;
    private volatile Receipt said = Receipt.DONE;

    /**
     * Somebody of whom no more is known than where they come from.
     *
     * @param connectedAt in seconds since 1970
     * @param now in the server clock's nanoseconds
     */
    public Device(OutboundQueue queue, Link link, Access access, long connectedAt, long now) {
        this.queue = queue;
        this.link = link;
        this.access = access;
        this.session = new Session(this, connectedAt, now);
    }

    /** Whose it is. */
    public Session session() {
        return session;
    }

    /** Has it be another's from now on, beside the clients that those have; under the order of everything. */
    void join(Session other) {
        other.add(this);
        session = other;
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

    private void offer(byte[] line, FlushList unflushed) {
        if (!queue.offer(line, unflushed)) {
            link.overflow();
        }
    }

    /** Waits until the client may have more answers; on its own reader thread, under no lock. */
    void awaitTurn(FlushList unflushed) {
        link.awaitTurn(unflushed);
    }

    /** Ends the connection. */
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

    /**
     * What stays the same of an author from one connection to the next, such as whose account it is; empty for those of whom
     * nothing is known to be the same. No other author has it.
     */
    public Optional<String> authorKey() {
        return session.identity()
                .account()
                .map(account -> "account " + Names.fold(account))
                .or(() -> negotiation.token().map(token -> "session " + token));
    }

    /** What the client can be told. */
    public CapabilitySet capabilities() {
        return capabilities;
    }

    public boolean has(Capability capability) {
        return capabilities.has(capability);
    }

    /** Turns capabilities on and off; called by its own thread, and by whoever takes one from everybody. */
    public synchronized void changeCapabilities(UnaryOperator<CapabilitySet> change) {
        capabilities = change.apply(capabilities);
    }

    /** Notes that its person is away from it and why, or back; under the order of everything. */
    public void away(Optional<String> words) {
        absence = words.map(Absence::now);
    }

    Optional<Absence> absence() {
        return absence;
    }

    /** What the client wants to hear of others. */
    public ClientMetadata metadata() {
        return metadata;
    }

    /** What is going on between the client and the server only. */
    public Negotiation negotiation() {
        return negotiation;
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
