package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.MessageEnvelope;
import causerie.server.channel.Channel;
import causerie.server.channel.Member;
import causerie.server.channel.MemberMode;
import causerie.server.session.Session;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Shows somebody with another user name or host, and tells all whom it concerns. See <a
 * href="https://ircv3.net/specs/extensions/chghost">chghost</a>.
 */
final class HostChange {
    private HostChange() {}

    /** While the order of everything is held; before the welcome nobody has seen the former ones. */
    static void show(String user, String host, News news) {
        Session session = news.session();
        boolean otherHost = !session.identity().host().equals(host);
        if (!otherHost && session.identity().user().equals(user)) {
            return;
        }
        MessageEnvelope event = news.event("CHGHOST", user, host).onlyFor(Capability.CHGHOST);
        MessageEnvelope quit = news.event("QUIT", "Changing hostname").exceptFor(Capability.CHGHOST);
        session.shownAs(user, host);
        if (!session.registered()) {
            return;
        }
        // "Servers SHOULD also send the CHGHOST message to the client whose own username or host changed"
        news.own().own(event);
        if (otherHost) {
            news.own().numeric(Numeric.RPL_VISIBLEHOST, host, "is now your displayed host");
        }
        news.toPeersAndWatchers(event);
        if (news.server().config().chghostFallback()) {
            news.toPeers(quit);
            comeBack(news);
        }
    }

    /**
     * "servers SHOULD send fallback messages to simulate the client reconnecting … For shared channels, the simulated events
     * SHOULD include appropriate QUIT, JOIN and MODE commands, to restore membership and user channel modes."
     */
    private static void comeBack(News news) {
        Session session = news.session();
        for (Channel channel : news.server().channels().of(session)) {
            Envelope join = news.event("JOIN", channel.name()).exceptFor(Capability.CHGHOST);
            tell(join, channel, news);
            String modes = modes(channel, session);
            if (!modes.isEmpty()) {
                tell(mode(channel, modes, news), channel, news);
            }
        }
        session.away()
                .ifPresent(message -> news.toPeers(news.event("AWAY", message)
                        .onlyFor(Capability.AWAY_NOTIFY)
                        .exceptFor(Capability.CHGHOST)));
    }

    private static String modes(Channel channel, Session session) {
        return channel.membership(session).stream()
                .flatMap(membership -> Arrays.stream(MemberMode.values()).filter(membership.modes()::contains))
                .map(mode -> String.valueOf(mode.letter()))
                .collect(Collectors.joining());
    }

    /** ":ircd.local MODE #ircv3 +v :nick" */
    private static Envelope mode(Channel channel, String modes, News news) {
        String[] params = new String[2 + modes.length()];
        Arrays.fill(params, news.session().nick());
        params[0] = channel.name();
        params[1] = "+" + modes;
        Message message = Message.from(news.server().source(), "MODE", params);
        return Envelope.of(message, news.server().clock().now()).exceptFor(Capability.CHGHOST);
    }

    private static void tell(Envelope event, Channel channel, News news) {
        for (Member member : channel.members()) {
            if (member.session() != news.session()) {
                member.session().send(event, news.own().unflushed());
            }
        }
    }
}
