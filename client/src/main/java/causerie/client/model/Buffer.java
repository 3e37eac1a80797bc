package causerie.client.model;

import causerie.irc.Casemapping;
import causerie.irc.FoldedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One conversation: a room or a person, with its lines. Belongs to the event dispatch thread; changes go through
 * {@link NetworkEditor}, which tells the listeners.
 */
public final class Buffer {
    /** The most people that one room shows. */
    public static final int MAX_MEMBERS = 5_000;
    /** The most people who are shown as typing at once. */
    public static final int MAX_TYPING = 20;

    /** The most characters of a topic. */
    public static final int MAX_TOPIC = 4_000;

    /** What is on the other side. */
    public enum Kind {
        ROOM,
        PERSON
    }

    /** What is to be had of what was said before the first line. */
    public enum Earlier {
        MAYBE,
        /** It was asked for. */
        LOADING,
        /** The first line is the beginning, or all that we can have. */
        NONE
    }

    private final Kind kind;
    private final Lines lines;
    private final Reactions reactions = new Reactions();
    private final SentTexts sent = new SentTexts();
    private FoldedMap<Member> members;
    private FoldedMap<Typist> typists;
    private String name;
    private String topic = "";
    private boolean joined;
    private final Reading reading;
    private Instant enteredAt = Instant.MIN;
    private Earlier earlier = Earlier.MAYBE;
    private Optional<MessageReference> gap = Optional.empty();

    /** What is on the other side, and its name. */
    record Named(Kind kind, String name) {}

    private record Typist(String nick, Instant until) {}

    /** @param isMention whether something that was said here is meant for us */
    Buffer(Named named, Lines lines, Casemapping casemapping, BiPredicate<Buffer, Line.Text> isMention) {
        this.kind = named.kind;
        this.name = named.name;
        this.lines = lines;
        this.members = FoldedMap.ordered(casemapping);
        this.typists = FoldedMap.ordered(casemapping);
        this.reading = new Reading(lines, text -> isMention.test(this, text), () -> gap);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isRoom() {
        return kind == Kind.ROOM;
    }

    /** The name on the wire: {@code #room} or a nick. */
    public String name() {
        return name;
    }

    public Lines lines() {
        return lines;
    }

    /** What was written here and sent, to go back to. */
    public SentTexts sent() {
        return sent;
    }

    public String topic() {
        return topic;
    }

    /** Whether we are in the room now; a person is always {@code true} while connected. */
    public boolean joined() {
        return joined;
    }

    /** How much others said that has not been read; 0 where the person wants to hear of nothing. */
    public int unread() {
        return reading.unread().messages();
    }

    /** When the first of that was said; empty when all has been read. */
    public Optional<Instant> unreadSince() {
        return reading.unreadSince();
    }

    /** How much of that is meant for us. */
    public int mentions() {
        return reading.unread().mentions();
    }

    /** How many of the first lines had been read when the person last came here: the place of the "new" mark. */
    public int readLines() {
        return reading.mark();
    }

    /** The line above which the "new" mark is shown: the first new one that somebody else has said; -1 for none. */
    public int firstNew() {
        return reading.firstNew();
    }

    /** Of what the person wants to be told. */
    public Level level() {
        return reading.level();
    }

    /** Whether something was said before we last entered the room. */
    public boolean isBeforeEntry(Instant time) {
        return time.isBefore(enteredAt);
    }

    public Earlier earlier() {
        return earlier;
    }

    /** Where a gap begins: the last line known when we lost touch, until what came after it has been filled in. */
    public Optional<MessageReference> gap() {
        return gap;
    }

    /** Who is in the room, in the order of their arrival here; empty for a person. */
    public Collection<Member> members() {
        return members.values();
    }

    public Optional<Member> member(String nick) {
        return members.get(nick);
    }

    /** Who is writing something at that time. */
    public List<String> typing(Instant now) {
        List<String> nicks = new ArrayList<>();
        for (Typist typist : typists.values()) {
            if (now.isBefore(typist.until)) {
                nicks.add(typist.nick);
            }
        }
        return nicks;
    }

    /** When somebody who is writing now will be taken to have stopped, if anybody is. */
    public Optional<Instant> nextTypingEnd(Instant now) {
        return typists.values().stream()
                .map(Typist::until)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    void name(String next) {
        name = next;
    }

    void topic(String next) {
        topic = next.substring(0, Math.min(next.length(), MAX_TOPIC));
    }

    void joined(boolean next) {
        joined = next;
    }

    Reactions reactions() {
        return reactions;
    }

    Reading reading() {
        return reading;
    }

    void entered(Instant when) {
        joined = true;
        enteredAt = when;
    }

    void earlier(Earlier next) {
        earlier = next;
    }

    void gap(Optional<MessageReference> next) {
        gap = next;
    }

    /** From now on we hear nothing of what is said here. */
    void loseTouch() {
        joined = false;
        earlier = Earlier.MAYBE;
        gap = gap.or(lines::lastKnown).or(() -> lines.last().map(line -> new MessageReference("", line.time())));
    }

    /** Answers false when the room shows as many as it can. */
    boolean put(Member member) {
        boolean possible = members.size() < MAX_MEMBERS && member.nick().length() <= Network.MAX_NAME;
        if (!possible && !members.contains(member.nick())) {
            return false;
        }
        members.put(member.nick(), member);
        return true;
    }

    Optional<Member> remove(String nick) {
        return members.remove(nick);
    }

    void clearMembers() {
        members.clear();
    }

    boolean typing(String nick, Instant until, Instant now) {
        for (Typist typist : List.copyOf(typists.values())) {
            if (!now.isBefore(typist.until)) {
                typists.remove(typist.nick);
            }
        }
        if (typists.size() >= MAX_TYPING && !typists.contains(nick)) {
            return false;
        }
        typists.put(nick, new Typist(nick, until));
        return true;
    }

    boolean stoppedTyping(String nick) {
        return typists.remove(nick).isPresent();
    }

    void casemapping(Casemapping next) {
        FoldedMap<Member> old = members;
        members = FoldedMap.ordered(next);
        old.values().forEach(member -> members.put(member.nick(), member));
        typists = FoldedMap.ordered(next);
    }
}
