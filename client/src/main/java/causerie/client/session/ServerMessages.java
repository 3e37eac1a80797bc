package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.DirectoryEntry;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.irc.ISupport;
import causerie.irc.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Deals with what the server says of itself and of us. Belongs to the event dispatch thread. */
final class ServerMessages {
    /** The most tokens of a server that we keep. */
    private static final int MAX_TOKENS = 300;

    private static final int AWAY_BYTES = 200;

    private final Wire wire;
    private final Outbox outbox;
    private final List<DirectoryEntry> directory = new ArrayList<>();
    private boolean supportsHeard;
    private String awayAsked = "";

    ServerMessages(Wire wire, Outbox outbox) {
        this.wire = wire;
        this.outbox = outbox;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("PING", message -> wire.send("PONG", message.lastParam()));
        verbs.put("PONG", outbox::ponged);
        verbs.put("005", this::supports);
        for (String greeting : List.of("372", "375", "251", "255", "381")) {
            verbs.put(greeting, this::greeting);
        }
        verbs.put("376", this::endOfGreeting);
        verbs.put("422", this::endOfGreeting);
        verbs.put("305", message -> wire.editor().ownAway(Optional.empty()));
        verbs.put("306", message -> wire.editor().ownAway(Optional.of(awayAsked)));
        verbs.put("321", message -> directory.clear());
        verbs.put("322", this::room);
        verbs.put("323", this::endOfRooms);
        verbs.put("WARN", this::remark);
        verbs.put("NOTE", this::remark);
        verbs.put(
                "ACK",
                message -> message.tags()
                        .get("label")
                        .ifPresent(label -> outbox.acknowledged(label, wire.timeOf(message))));
    }

    /** Whoever is back is as much away as before; whoever comes in is here. */
    void welcomed(boolean again) {
        Optional<String> away = wire.network().away();
        if (again && away.isPresent()) {
            setAway(away);
        } else if (away.isPresent()) {
            wire.editor().ownAway(Optional.empty());
        }
    }

    void setAway(Optional<String> message) {
        awayAsked = message.map(text -> Words.oneLine(text, wire.isupport().number("AWAYLEN", AWAY_BYTES)))
                .orElse("");
        if (message.isEmpty()) {
            wire.send("AWAY");
        } else {
            // An empty message would mean that we are back.
            wire.send("AWAY", awayAsked.isEmpty() ? "-" : awayAsked);
        }
    }

    void listRooms() {
        directory.clear();
        wire.send("LIST");
    }

    private void supports(Message message) {
        int last = message.params().size() - 1;
        if (last < 2) {
            return;
        }
        // What the server of the connection before could do is forgotten only now, so that names stay comparable.
        ISupport before = supportsHeard ? wire.isupport() : ISupport.NONE;
        supportsHeard = true;
        ISupport next = before.with(message.params().subList(1, last));
        if (next.tokens().size() > MAX_TOKENS) {
            return;
        }
        wire.editor().supports(next);
        next.get("NETWORK").filter(name -> !name.isBlank()).ifPresent(wire.editor()::serverName);
    }

    private void greeting(Message message) {
        wire.network().serverLines().append(wire.event(message, Line.What.SERVER, message.lastParam()));
    }

    /** The last thing that every server says on arrival; one that has not named its network goes by its own name. */
    private void endOfGreeting(Message message) {
        greeting(message);
        if (wire.network().serverName().isEmpty()) {
            wire.editor().serverName(message.source().name());
        }
    }

    private void room(Message message) {
        String name = message.param(1);
        if (directory.size() < Network.MAX_DIRECTORY && name.length() <= Network.MAX_NAME) {
            String topic = message.param(3);
            String shown = topic.substring(0, Math.min(topic.length(), DirectoryEntry.MAX_TOPIC));
            directory.add(new DirectoryEntry(name, count(message.param(2)), shown));
        }
    }

    private static int count(String number) {
        try {
            return Math.max(0, Integer.parseInt(number));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private void endOfRooms(Message message) {
        wire.editor().directory(directory);
        directory.clear();
    }

    private void remark(Message message) {
        Line.Event line = wire.event(message, Line.What.SERVER, message.lastParam());
        wire.network().serverLines().append(line);
        Optional<Buffer> about = message.params().stream()
                .skip(2)
                .flatMap(param -> wire.network().buffer(param).stream())
                .findFirst();
        about.ifPresent(buffer -> wire.editor().append(buffer, line));
    }
}
