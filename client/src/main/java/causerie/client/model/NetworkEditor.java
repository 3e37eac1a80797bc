package causerie.client.model;

import causerie.irc.ISupport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes a {@link Network} and is the only one to change it by what the server says; whoever shows the network gets only
 * the network. Belongs to the event dispatch thread.
 */
public final class NetworkEditor {
    private final Network network = new Network();
    private final MarkEditor marks = new MarkEditor(network);
    private final PeopleEditor people = new PeopleEditor(network);

    public Network network() {
        return network;
    }

    /** Changes what was said before. */
    public MarkEditor marks() {
        return marks;
    }

    /** Changes what is known of people wherever they are. */
    public PeopleEditor people() {
        return people;
    }

    public void connecting() {
        network.phase(Network.Phase.CONNECTING, network.trouble(), Optional.empty());
    }

    public void joining() {
        network.phase(Network.Phase.JOINING, network.trouble(), Optional.empty());
    }

    public void online() {
        network.phase(Network.Phase.ONLINE, Optional.empty(), Optional.empty());
        for (Buffer buffer : network.buffers()) {
            if (!buffer.isRoom()) {
                buffer.joined(true);
                changed(buffer);
            }
        }
    }

    public void waiting(Trouble why, Instant retryAt) {
        network.phase(Network.Phase.WAITING, Optional.of(why), Optional.of(retryAt));
    }

    public void offline(Optional<Trouble> why) {
        network.phase(Network.Phase.OFFLINE, why, Optional.empty());
    }

    public void ownNick(String nick) {
        network.nick(nick);
    }

    public void ownAway(Optional<String> message) {
        network.away(message);
        update(network.nick(), member -> new Member(member.nick(), member.prefixes(), message.isPresent()));
    }

    /** Says whether the server can keep our name for us, and does not yet. */
    public void keepsNames(boolean possible) {
        network.keepsNames(possible);
    }

    public void serverName(String name) {
        network.serverName(name);
    }

    public void supports(ISupport isupport) {
        network.isupport(isupport);
    }

    public void directory(List<DirectoryEntry> rooms) {
        network.directory(rooms);
    }

    /** The conversation with a room, made if need be; empty when there are too many. */
    public Optional<Buffer> room(String name) {
        return network.open(Buffer.Kind.ROOM, name);
    }

    /** The conversation with a person, made if need be; empty when there are too many. */
    public Optional<Buffer> person(String nick) {
        Optional<Buffer> buffer = network.open(Buffer.Kind.PERSON, nick);
        buffer.filter(person -> !person.isRoom()).ifPresent(person -> person.joined(network.isOnline()));
        return buffer;
    }

    public void close(Buffer buffer) {
        network.close(buffer);
    }

    /** Begins afresh: what was said elsewhere has no place with another server. */
    public void closeAll() {
        network.buffers().forEach(network::close);
        network.invitations().clear();
        network.directory(List.of());
        network.serverName("");
    }

    /** Opens the conversations of the last time, as they were. */
    public void restore(KeptConversations kept) {
        for (KeptConversation one : kept.open()) {
            Optional<Buffer> buffer = network.open(one.kind(), one.name());
            buffer.filter(opened -> !opened.isRoom()).ifPresent(person -> person.joined(network.isOnline()));
            buffer.ifPresent(opened -> network.arrangement().favourite(opened, one.favourite()));
        }
        network.buffer(kept.shown()).ifPresent(network::select);
    }

    /** Somebody asks us into a room. */
    public void invited(String by, String room) {
        network.invitations().add(new Invitations.Invitation(by, room));
    }

    public void renamed(Buffer buffer, String name) {
        network.rename(buffer, name);
    }

    public void topic(Buffer buffer, String topic) {
        buffer.topic(topic);
        changed(buffer);
    }

    /**
     * We came in; what the room is about and who else is there is yet to be heard.
     *
     * @param when by the server's clock; long ago if it does not say
     */
    public void entered(Buffer buffer, Instant when) {
        buffer.topic("");
        buffer.clearMembers();
        buffer.entered(when);
        network.invitations().forget(buffer.name());
        changed(buffer);
    }

    /** We are out, and know no more who is in. */
    public void left(Buffer buffer) {
        buffer.loseTouch();
        buffer.clearMembers();
        changed(buffer);
        network.tell(listener -> listener.membersChanged(buffer));
    }

    /** The connection is gone: we are in no room. */
    public void leftAll() {
        network.people().clear(network.isupport().casemapping());
        for (Buffer buffer : network.buffers()) {
            left(buffer);
        }
    }

    /** Enters people or changes what is known of them; those past the limits are left out. */
    public void put(Buffer buffer, Collection<Member> members) {
        boolean any = false;
        int room = network.roomForMembers();
        for (Member member : members) {
            boolean isNew = buffer.member(member.nick()).isEmpty();
            boolean fits = (!isNew || room > 0) && buffer.put(member);
            room -= isNew && fits ? 1 : 0;
            any |= fits;
        }
        if (any) {
            network.tell(listener -> listener.membersChanged(buffer));
        }
    }

    /** Answers whether the person was there. */
    public boolean remove(Buffer buffer, String nick) {
        boolean wasTyping = buffer.stoppedTyping(nick);
        boolean wasThere = buffer.remove(nick).isPresent();
        if (wasThere) {
            network.tell(listener -> listener.membersChanged(buffer));
        }
        if (wasTyping) {
            network.tell(listener -> listener.typingChanged(buffer));
        }
        return wasThere;
    }

    /** Changes what is known of a person, in every room; answers the rooms the person is in. */
    public List<Buffer> update(String nick, UnaryOperator<Member> change) {
        List<Buffer> rooms = new ArrayList<>();
        for (Buffer buffer : network.buffers()) {
            Optional<Member> member = buffer.member(nick);
            if (member.isPresent()) {
                rooms.add(buffer);
                Member next = change.apply(member.get());
                if (!next.equals(member.get())) {
                    buffer.remove(nick);
                    buffer.put(next);
                    network.tell(listener -> listener.membersChanged(buffer));
                }
            }
        }
        return rooms;
    }

    /** Puts a line at the end; what others say counts as unread unless somebody is looking. */
    public void append(Buffer buffer, Line line) {
        buffer.lines().append(MarkEditor.marked(buffer, line));
        network.holdings().keepLimit();
        network.watching().readOn(buffer);
        if (!(line instanceof Line.Text text) || text.own()) {
            return;
        }
        stoppedTyping(buffer, text.author());
        if (network.isWatching(buffer)) {
            network.tell(listener -> listener.seen(buffer, text));
        } else {
            changed(buffer);
            boolean mention = network.attention().isMention(buffer, text);
            network.tell(listener -> listener.heard(buffer, text, mention));
        }
    }

    /**
     * Puts what was said before in its place. It is nothing new, but for what others said while we heard nothing, or
     * since we last read on another device: that counts as unread unless somebody is looking.
     *
     * @param before the line before which all of it was said, if that is known
     * @return how many lines were not there
     */
    public int history(Buffer buffer, List<? extends Line> lines, Optional<MessageReference> before) {
        lines.forEach(line -> MarkEditor.renew(buffer, line));
        List<Line> marked =
                lines.stream().map(line -> MarkEditor.marked(buffer, line)).toList();
        List<Line> added = buffer.lines().merge(marked, before);
        network.holdings().keepLimit();
        buffer.reading().historyCame();
        network.watching().read(buffer);
        changed(buffer);
        return added.size();
    }

    /** The server says up to when we have read a conversation on whatever device. */
    public void readElsewhere(Buffer buffer, Instant until) {
        buffer.reading().readElsewhere(until);
        changed(buffer);
    }

    /** Says where a gap begins that is to be filled in. */
    public void gap(Buffer buffer, MessageReference last) {
        buffer.gap(Optional.of(last));
    }

    /** All that was said while we heard nothing is there now, or all that we can have of it. */
    public void gapFilled(Buffer buffer) {
        buffer.gap(Optional.empty());
    }

    public void earlier(Buffer buffer, Buffer.Earlier next) {
        buffer.earlier(next);
        changed(buffer);
    }

    public void replace(Buffer buffer, int index, Line line) {
        buffer.lines().replace(index, MarkEditor.marked(buffer, line));
    }

    public void typing(Buffer buffer, String nick, Instant until, Instant now) {
        if (buffer.typing(nick, until, now)) {
            network.tell(listener -> listener.typingChanged(buffer));
        }
    }

    public void stoppedTyping(Buffer buffer, String nick) {
        if (buffer.stoppedTyping(nick)) {
            network.tell(listener -> listener.typingChanged(buffer));
        }
    }

    private void changed(Buffer buffer) {
        network.tell(listener -> listener.bufferChanged(buffer));
    }
}
