package causerie.server.session;

import causerie.io.FlushList;
import causerie.server.capability.Envelope;
import causerie.server.capability.Sender;
import causerie.server.config.Operator;
import causerie.server.metadata.Metadata;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Somebody who is here, as others see them: under one name, with one client or several. Their clients' reader threads change
 * it, and others where they take something from it or give it something; every thread sees the latest of each value, all of
 * them immutable, and may send to all its clients.
 */
public final class Session {
    private final long connectedAt;
    private final long number = Sender.nextConnection();
    private final Metadata metadata = new Metadata();

    /** Never changed in place; replaced in the order of everything. */
    private volatile Device[] devices;

    private volatile Identity identity;
    private volatile Optional<String> away = Optional.empty();
    private volatile Standing standing = Standing.NONE;
    private volatile boolean registered;
    private volatile boolean invited;
    private volatile boolean departed;
    private volatile long lastSpokeNanos;

    /**
     * @param connectedAt in seconds since 1970
     * @param now in the server clock's nanoseconds
     */
    Session(Device first, long connectedAt, long now) {
        this.devices = new Device[] {first};
        this.connectedAt = connectedAt;
        this.identity = Identity.from(first.address());
        this.lastSpokeNanos = now;
    }

    /** Sends what everybody with the same capabilities is sent, to each client. */
    public void send(Envelope envelope, FlushList unflushed) {
        for (Device device : devices) {
            device.send(envelope, unflushed);
        }
    }

    /** The same, but not to one of them. */
    void sendToOthers(Device except, Envelope envelope, FlushList unflushed) {
        for (Device device : devices) {
            if (device != except) {
                device.send(envelope, unflushed);
            }
        }
    }

    /** The clients that are connected, in the order in which they came. */
    public List<Device> devices() {
        return List.of(devices);
    }

    /** Takes in another client of the same person; under the order of everything. */
    void add(Device device) {
        Device[] more = Arrays.copyOf(devices, devices.length + 1);
        more[devices.length] = device;
        devices = more;
    }

    /** Takes out a client that ends; under the order of everything. Answers whether it was the last one. */
    public boolean remove(Device device) {
        devices = Arrays.stream(devices).filter(other -> other != device).toArray(Device[]::new);
        departed = devices.length == 0;
        return departed;
    }

    /** Ends all its connections. */
    public void close(String reason) {
        for (Device device : devices) {
            device.close(reason);
        }
    }

    /** The address it comes from. */
    public String address() {
        return identity.address();
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

    private synchronized void change(UnaryOperator<Identity> change) {
        identity = change.apply(identity);
    }

    /** What some of those who hear from this client asked to be told. */
    public Sender sender() {
        Identity now = identity;
        return new Sender(number, now.account(), has(UserMode.BOT), now.realName());
    }

    /** What the person says about themselves. */
    public Metadata metadata() {
        return metadata;
    }

    /** Why the person is away, as they said last; empty while any of their clients is not. */
    public Optional<String> away() {
        return away;
    }

    /** Looks at the clients again after one of them has come, gone or said AWAY; under the order. Answers whether that is new. */
    public boolean settleAway() {
        Optional<String> before = away;
        List<Absence> absences = Arrays.stream(devices)
                .flatMap(device -> device.absence().stream())
                .toList();
        away = absences.stream()
                .max(Comparator.comparingLong(Absence::number))
                .filter(latest -> absences.size() == devices.length)
                .map(Absence::words);
        return !away.equals(before);
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
    }

    /** Notes that somebody asked the person into a room, which has to be forgotten in the end. */
    public void markInvited() {
        invited = true;
    }

    public boolean wasInvited() {
        return invited;
    }

    /** Whether the last connection has ended and nothing new may be kept about it. */
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
}
