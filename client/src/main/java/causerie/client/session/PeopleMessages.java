package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.irc.Message;
import causerie.irc.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Deals with what people do wherever they are: change their name, go away, leave. Belongs to the event dispatch thread. */
final class PeopleMessages {
    private static final int MAX_AWAY_MESSAGES = 200;
    private static final String NO_ACCOUNT = "*";
    private static final Set<String> SAYING = Set.of("PRIVMSG", "NOTICE", "TAGMSG");

    private final Wire wire;
    private final OwnName ownName;
    /** What we were last told of a person's absence, so that it is shown once and not with each message. */
    private final Map<String, String> awayMessages = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MAX_AWAY_MESSAGES;
        }
    };

    PeopleMessages(Wire wire, OwnName ownName) {
        this.wire = wire;
        this.ownName = ownName;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("QUIT", this::quit);
        verbs.put("NICK", this::nick);
        verbs.put("AWAY", message -> away(message.source().name(), message.param(0)));
        verbs.put("ACCOUNT", this::account);
        verbs.put("301", this::isAway);
        verbs.put("CHGHOST", this::movedHost);
    }

    private void quit(Message message) {
        String nick = message.source().name();
        if (wire.isSelf(message)) {
            return;
        }
        Line.Event line = wire.event(message, Line.What.QUIT, message.param(0));
        for (Buffer buffer : wire.network().buffers()) {
            boolean concerned = buffer.isRoom() ? wire.editor().remove(buffer, nick) : isWith(buffer, nick);
            if (concerned) {
                wire.editor().append(buffer, line);
            }
        }
        wire.editor().people().gone(nick);
        ownName.freed(nick);
    }

    private void nick(Message message) {
        String before = message.source().name();
        String after = message.param(0);
        if (after.isEmpty()) {
            return;
        }
        boolean own = wire.isSelf(message);
        Line.Event line = wire.event(message, Line.What.RENAMED, after);
        wire.editor().people().renamed(before, after);
        List<Buffer> concerned = new ArrayList<>(
                wire.editor().update(before, member -> new Member(after, member.prefixes(), member.away())));
        wire.person(before).ifPresent(person -> {
            wire.editor().renamed(person, after);
            concerned.add(person);
        });
        if (own) {
            wire.self(
                    new Source(after, message.source().user(), message.source().host()));
            wire.editor().ownNick(after);
            ownName.changed();
        }
        concerned.forEach(buffer -> wire.editor().append(buffer, line));
        if (!own) {
            ownName.freed(before);
        }
    }

    /** Learns what a message tells of its sender's account beside all else. */
    void heard(Message message) {
        String nick = message.source().name();
        if (message.verb().equals("JOIN") && wire.has("extended-join")) {
            learn(nick, message.param(1));
        } else if (wire.has("account-tag") && SAYING.contains(message.verb())) {
            learn(nick, message.tags().get("account").orElse(NO_ACCOUNT));
        }
    }

    /** See <a href="https://ircv3.net/specs/extensions/account-notify">account-notify</a>. */
    private void account(Message message) {
        learn(message.source().name(), message.param(0));
    }

    private void learn(String nick, String account) {
        wire.editor().people().account(nick, Optional.of(account).filter(name -> !name.equals(NO_ACCOUNT)));
    }

    /** @param message empty when the person is here */
    private void away(String nick, String message) {
        boolean away = !message.isEmpty();
        if (!away) {
            awayMessages.remove(folded(nick));
        }
        wire.editor().people().away(nick, Optional.of(message).filter(words -> away));
        wire.editor().update(nick, member -> new Member(member.nick(), member.prefixes(), away));
    }

    private void isAway(Message message) {
        String nick = message.param(1);
        away(nick, message.lastParam().isEmpty() ? " " : message.lastParam());
        boolean news = !message.lastParam().equals(awayMessages.put(folded(nick), message.lastParam()));
        if (news) {
            Line line = new Line.Event(wire.timeOf(message), Line.What.AWAY, nick, List.of(message.lastParam()));
            wire.person(nick).ifPresent(person -> wire.editor().append(person, line));
        }
    }

    private void movedHost(Message message) {
        if (wire.isSelf(message)) {
            wire.self(new Source(message.source().name(), message.param(0), message.param(1)));
        }
    }

    private boolean isWith(Buffer buffer, String nick) {
        return wire.isupport().casemapping().same(buffer.name(), nick);
    }

    private String folded(String nick) {
        return wire.isupport().casemapping().fold(nick);
    }
}
