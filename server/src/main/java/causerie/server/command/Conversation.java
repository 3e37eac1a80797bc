package causerie.server.command;

import causerie.server.capability.Sender;
import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.journal.Place;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is said between some people, of whom a client is one: others cannot read it.
 *
 * @param name as the client knows them
 */
record Conversation(String name, Place place) {
    /** Whom a client means; empty also when they may not read what those say. */
    static Optional<Conversation> of(String target, CommandContext context) {
        String room = target.substring(MemberMode.signsOf(target));
        return Names.looksLikeChannel(room) ? inRoom(target, room, context) : with(target, context);
    }

    private static Optional<Conversation> inRoom(String target, String room, CommandContext context) {
        Optional<MemberMode> rank = MemberMode.lowestOf(target);
        return context.server()
                .channels()
                .find(room)
                .filter(channel -> mayRead(channel, rank, context.session()))
                .map(channel -> rank.map(only -> new Conversation(only.sign() + channel.name(), place(channel, only)))
                        .orElseGet(() -> new Conversation(channel.name(), channel.place())));
    }

    private static boolean mayRead(Channel channel, Optional<MemberMode> rank, Session reader) {
        return channel.membership(reader)
                .filter(membership -> rank.isEmpty() || membership.isAtLeast(rank.get()))
                .isPresent();
    }

    private static Place place(Channel channel, MemberMode rank) {
        return channel.place().onlyFor(String.valueOf(rank.sign()));
    }

    /** All that somebody may read of what is said in a room: to everybody, and to their rank; nothing unless they are in it. */
    static Set<Place> allIn(Channel channel, Session reader) {
        Set<Place> all = new HashSet<>();
        if (mayRead(channel, Optional.empty(), reader)) {
            all.add(channel.place());
        }
        for (MemberMode rank : MemberMode.values()) {
            if (mayRead(channel, Optional.of(rank), reader)) {
                all.add(place(channel, rank));
            }
        }
        return all;
    }

    private static Optional<Conversation> with(String target, CommandContext context) {
        String self = context.session().sender().person();
        Optional<Session> present = context.server().sessions().find(target);
        return present.isPresent()
                ? present.map(session -> new Conversation(
                        session.nick(),
                        Place.Conversation.of(self, session.sender().person())))
                : context.server()
                        .accounts()
                        .find(target)
                        .map(account -> new Conversation(account, Place.Conversation.of(self, Sender.person(account))));
    }
}
