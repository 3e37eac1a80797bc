package causerie.client.model;

import causerie.irc.FoldedMap;
import causerie.irc.ISupport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one server we talk to, as the window shows it. Belongs to the event dispatch thread; what the server says gets in
 * through {@link NetworkEditor}.
 */
public final class Network {
    /** The most conversations that are open at once. */
    public static final int MAX_BUFFERS = 500;
    /** The longest name of a room or a person, in characters; most servers allow a quarter of that. */
    public static final int MAX_NAME = 200;
    /** The most people who are shown in all rooms together. */
    public static final int MAX_MEMBERS = 100_000;
    /** The most rooms of a server that the directory holds. */
    public static final int MAX_DIRECTORY = 10_000;

    /** How far the connection has got. */
    public enum Phase {
        OFFLINE,
        CONNECTING,
        /** Connected, and not yet let in. */
        JOINING,
        ONLINE,
        /** The connection was lost; the next attempt is at {@link Network#retryAt}. */
        WAITING
    }

    private record Link(Phase phase, Optional<Trouble> trouble, Optional<Instant> retryAt) {}

    private final List<NetworkListener> listeners = new ArrayList<>();
    private final Arrangement arrangement = new Arrangement(() -> tell(NetworkListener::arranged));
    private final Holdings holdings = new Holdings();
    private final Lines serverLines = holdings.newLines();
    private FoldedMap<Buffer> byName = FoldedMap.ordered(ISupport.NONE.casemapping());
    private Link link = new Link(Phase.OFFLINE, Optional.empty(), Optional.empty());
    private String nick = "";
    private Optional<String> away = Optional.empty();
    private boolean keepsNames;
    private Abilities abilities = Abilities.NONE;
    private String serverName = "";
    private ISupport isupport = ISupport.NONE;
    private Optional<Buffer> current = Optional.empty();
    private final Watching watching = new Watching(this);
    private final Invitations invitations = new Invitations(this);
    private final Attention attention = new Attention(this);
    private final People people = new People(isupport.casemapping());
    private List<DirectoryEntry> directory = List.of();

    Network() {}

    public Phase phase() {
        return link.phase;
    }

    public boolean isOnline() {
        return link.phase == Phase.ONLINE;
    }

    /** Our name; empty before the first connection. */
    public String nick() {
        return nick;
    }

    /** Whether we can have the server keep our name for us, and it does not yet. */
    public boolean keepsNames() {
        return keepsNames;
    }

    /** What can be done to messages. */
    public Abilities abilities() {
        return abilities;
    }

    /** What we left as a message while away; empty while we are here. */
    public Optional<String> away() {
        return away;
    }

    /** What the server, or the network it belongs to, calls itself; empty until it said so. */
    public String serverName() {
        return serverName;
    }

    /** What the server can do and its limits. */
    public ISupport isupport() {
        return isupport;
    }

    /** All conversations in their order; see {@link Arrangement}. */
    public List<Buffer> buffers() {
        return arrangement.all();
    }

    /** The order of the conversations, which a person can change. */
    public Arrangement arrangement() {
        return arrangement;
    }

    public Optional<Buffer> buffer(String name) {
        return byName.get(name);
    }

    /** Whether this is our name. */
    public boolean isSelf(String name) {
        return isupport.casemapping().same(nick, name);
    }

    /** The conversation that the window shows. */
    public Optional<Buffer> current() {
        return current;
    }

    /** Shows a conversation; it counts as read if the window is active. */
    public void select(Buffer buffer) {
        if (current.filter(buffer::equals).isPresent() || !arrangement.contains(buffer)) {
            return;
        }
        watching.left();
        current = Optional.of(buffer);
        tell(listener -> listener.selected(current));
        watching.readShown();
    }

    /** Says whether somebody is looking at the current conversation: the window is active. */
    public void setWatching(boolean next) {
        watching.set(next);
    }

    public boolean isWatching(Buffer buffer) {
        return watching.isAt(buffer);
    }

    /** What is read by looking at it. */
    public Watching watching() {
        return watching;
    }

    /** What of all that is said the person wants to be told. */
    public Attention attention() {
        return attention;
    }

    /** What is known of people wherever they are. */
    public People people() {
        return people;
    }

    /** The rooms of the server when they were last asked for. */
    public List<DirectoryEntry> directory() {
        return directory;
    }

    /** When the next attempt to connect is due; only while waiting. */
    public Optional<Instant> retryAt() {
        return link.retryAt;
    }

    /** Why we are not connected although we had been. */
    public Optional<Trouble> trouble() {
        return link.trouble;
    }

    /** The server's own words to everybody, such as the message of the day. */
    public Lines serverLines() {
        return serverLines;
    }

    /** The rooms that others ask us into. */
    public Invitations invitations() {
        return invitations;
    }

    public void addListener(NetworkListener listener) {
        listeners.add(listener);
    }

    public void removeListener(NetworkListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<NetworkListener> news) {
        List.copyOf(listeners).forEach(news);
    }

    void phase(Phase phase, Optional<Trouble> trouble, Optional<Instant> retryAt) {
        link = new Link(phase, trouble, retryAt);
        tell(NetworkListener::phaseChanged);
    }

    void nick(String next) {
        nick = next;
        attention.countAnew();
        tell(NetworkListener::selfChanged);
    }

    void keepsNames(boolean possible) {
        keepsNames = possible;
    }

    void abilities(Abilities next) {
        abilities = next;
    }

    void away(Optional<String> next) {
        away = next;
        tell(NetworkListener::selfChanged);
    }

    void serverName(String next) {
        serverName = next;
        tell(NetworkListener::selfChanged);
    }

    void isupport(ISupport next) {
        ISupport before = isupport;
        isupport = next;
        if (next.casemapping() != before.casemapping()) {
            byName = FoldedMap.ordered(next.casemapping());
            people.clear(next.casemapping());
            for (Buffer buffer : buffers()) {
                byName.put(buffer.name(), buffer);
                buffer.casemapping(next.casemapping());
            }
        }
        tell(NetworkListener::selfChanged);
    }

    void directory(List<DirectoryEntry> next) {
        directory = List.copyOf(next.subList(0, Math.min(next.size(), MAX_DIRECTORY)));
        tell(NetworkListener::directoryChanged);
    }

    Holdings holdings() {
        return holdings;
    }

    /** How many people can be shown beside those who are. */
    int roomForMembers() {
        return Math.max(0, MAX_MEMBERS - arrangement.members());
    }

    Optional<Buffer> open(Buffer.Kind kind, String name) {
        Optional<Buffer> known = buffer(name);
        if (known.isPresent() || arrangement.size() >= MAX_BUFFERS || name.length() > MAX_NAME) {
            return known;
        }
        Buffer buffer = new Buffer(
                new Buffer.Named(kind, name), holdings.newLines(), isupport.casemapping(), attention::isMention);
        arrangement.add(buffer);
        byName.put(name, buffer);
        tell(listener -> listener.bufferAdded(buffer));
        if (current.isEmpty()) {
            select(buffer);
        }
        return Optional.of(buffer);
    }

    void close(Buffer buffer) {
        int index = arrangement.remove(buffer);
        if (index < 0) {
            return;
        }
        byName.remove(buffer.name());
        holdings.forget(buffer.lines());
        tell(listener -> listener.bufferRemoved(buffer));
        if (current.filter(buffer::equals).isPresent()) {
            current = Optional.empty();
            List<Buffer> left = buffers();
            if (left.isEmpty()) {
                tell(listener -> listener.selected(current));
            } else {
                select(left.get(Math.min(index, left.size() - 1)));
            }
        }
    }

    /** Gives a conversation another name unless another one has it. */
    void rename(Buffer buffer, String name) {
        Optional<Buffer> holder = buffer(name);
        if (name.length() > MAX_NAME
                || holder.filter(other -> !other.equals(buffer)).isPresent()) {
            return;
        }
        String before = buffer.name();
        byName.remove(before);
        buffer.name(name);
        byName.put(name, buffer);
        tell(listener -> listener.renamed(buffer, before));
        tell(listener -> listener.bufferChanged(buffer));
    }
}
