package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.irc.Message;
import causerie.irc.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Deals with who comes to and goes from rooms, and with their topics. Belongs to the event dispatch thread. */
final class RoomMessages {
    /** Who is away is asked for only in rooms of at most so many. */
    private static final int MAX_ASKED_ABOUT = 500;

    private final Wire wire;
    private final Memberships memberships;
    private final History history;
    /** Rooms that we are just entering, whose people are being listed. */
    private final Set<Buffer> entering = new HashSet<>();
    /** Those we were in before the connection was lost. */
    private final Set<Buffer> returning = new HashSet<>();

    /** The room that a person last asked for, until we are in; to be shown then, and not in the middle of other things. */
    private Optional<String> toShow = Optional.empty();

    private final List<Presence> presences = new ArrayList<>();

    /** What the answer to WHO says of somebody. */
    private record Presence(String nick, boolean away) {}

    RoomMessages(Wire wire, Memberships memberships, History history) {
        this.wire = wire;
        this.memberships = memberships;
        this.history = history;
        for (String entry : memberships.entries()) {
            wire.room(Memberships.name(entry)).ifPresent(returning::add);
        }
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("JOIN", this::join);
        verbs.put("PART", this::part);
        verbs.put("KICK", this::kick);
        verbs.put("TOPIC", this::topicChanged);
        verbs.put("331", message -> topic(message, ""));
        verbs.put("332", message -> topic(message, message.lastParam()));
        verbs.put("353", this::names);
        verbs.put("366", this::endOfNames);
        verbs.put("352", this::whoReply);
        verbs.put("315", this::endOfWho);
        verbs.put("INVITE", this::invite);
        verbs.put("341", this::inviting);
    }

    /** Shows a room as soon as we are in it, which may be now. */
    void showOnceIn(String name) {
        Optional<Buffer> there = wire.room(name).filter(Buffer::joined);
        there.ifPresent(wire.network()::select);
        toShow = there.isPresent() ? Optional.empty() : Optional.of(name);
    }

    private void join(Message message) {
        String name = message.param(0);
        if (wire.isSelf(message)) {
            wire.self(message.source());
            wire.editor().room(name).ifPresentOrElse(room -> entered(message, room), () -> refuse(name));
        } else {
            wire.room(name).ifPresent(room -> {
                wire.editor().put(room, List.of(new Member(message.source().name(), "", false)));
                wire.editor().append(room, wire.event(message, Line.What.JOINED));
            });
        }
    }

    /** There are too many; what is no name of a room needs no answer. */
    private void refuse(String name) {
        if (name.length() <= Network.MAX_NAME) {
            wire.send("PART", name);
        }
    }

    private void entered(Message message, Buffer room) {
        boolean wasIn = room.joined();
        memberships.add(room.name());
        entering.add(room);
        wire.editor().entered(room, wire.time(message).orElse(Instant.MIN));
        if (toShow.filter(wanted -> wire.isupport().casemapping().same(wanted, room.name()))
                .isPresent()) {
            toShow = Optional.empty();
            wire.network().select(room);
        }
        boolean back = returning.remove(room);
        wire.editor().append(room, wire.event(message, back ? Line.What.CONNECTED : Line.What.JOINED));
        if (!wasIn) {
            history.entered(room);
        }
    }

    private void part(Message message) {
        Optional<Buffer> room = wire.room(message.param(0));
        if (wire.isSelf(message)) {
            memberships.remove(message.param(0));
            room.ifPresent(left -> {
                entering.remove(left);
                wire.editor().close(left);
            });
        } else {
            room.filter(left -> wire.editor().remove(left, message.source().name()))
                    .ifPresent(
                            left -> wire.editor().append(left, wire.event(message, Line.What.LEFT, message.param(1))));
        }
    }

    private void kick(Message message) {
        String nick = message.param(1);
        Line.Event line = new Line.Event(
                wire.timeOf(message),
                Line.What.REMOVED,
                nick,
                List.of(message.source().name(), message.param(2)));
        wire.room(message.param(0)).ifPresent(room -> {
            if (wire.network().isSelf(nick)) {
                memberships.remove(room.name());
                entering.remove(room);
                wire.editor().left(room);
            } else {
                wire.editor().remove(room, nick);
            }
            wire.editor().append(room, line);
        });
    }

    private void topicChanged(Message message) {
        wire.room(message.param(0)).ifPresent(room -> {
            wire.editor().topic(room, message.param(1));
            wire.editor().append(room, wire.event(message, Line.What.TOPIC, message.param(1)));
        });
    }

    private void topic(Message message, String topic) {
        wire.room(message.param(1)).ifPresent(room -> wire.editor().topic(room, topic));
    }

    private void names(Message message) {
        wire.room(message.param(2)).filter(Buffer::joined).ifPresent(room -> {
            List<Member> members = new ArrayList<>();
            for (String entry : message.lastParam().split(" ")) {
                member(room, entry).ifPresent(members::add);
            }
            wire.editor().put(room, members);
        });
    }

    /** Somebody as names are listed: signs, then the nick, then perhaps user and host. */
    private Optional<Member> member(Buffer room, String entry) {
        String signs = wire.isupport().memberPrefixes();
        int start = 0;
        while (start < entry.length() && signs.indexOf(entry.charAt(start)) >= 0) {
            start++;
        }
        String nick = Source.parse(entry.substring(start)).name();
        boolean away = room.member(nick).map(Member::away).orElseGet(() -> isAway(nick));
        return nick.isEmpty() ? Optional.empty() : Optional.of(new Member(nick, entry.substring(0, start), away));
    }

    /** What we know of a person's absence without having been told here. */
    private boolean isAway(String nick) {
        return wire.network().isSelf(nick) && wire.network().away().isPresent();
    }

    private void endOfNames(Message message) {
        // Without away-notify what we are told now would be wrong a moment later.
        wire.room(message.param(1))
                .filter(entering::remove)
                .filter(room -> wire.has("away-notify") && room.members().size() <= MAX_ASKED_ABOUT)
                .ifPresent(room -> wire.send("WHO", room.name()));
    }

    private void whoReply(Message message) {
        String nick = message.param(5);
        if (presences.size() < Buffer.MAX_MEMBERS && nick.length() <= Network.MAX_NAME) {
            presences.add(new Presence(nick, message.param(6).startsWith("G")));
        }
    }

    private void endOfWho(Message end) {
        wire.room(end.param(1)).ifPresent(room -> {
            List<Member> members = new ArrayList<>();
            for (Presence told : presences) {
                room.member(told.nick)
                        .filter(member -> member.away() != told.away)
                        .ifPresent(member -> members.add(new Member(member.nick(), member.prefixes(), told.away)));
            }
            wire.editor().put(room, members);
        });
        presences.clear();
    }

    private void inviting(Message message) {
        Line line = new Line.Event(wire.timeOf(message), Line.What.INVITING, message.param(1), List.of());
        wire.room(message.param(2)).ifPresent(room -> wire.editor().append(room, line));
    }

    private void invite(Message message) {
        if (wire.network().isSelf(message.param(0))) {
            Line.Event line = wire.event(message, Line.What.INVITED, message.param(1));
            wire.show(line);
            wire.editor().invited(line.person(), message.param(1));
        }
    }
}
