package causerie.client.session;

import causerie.client.model.Buffer;
import java.util.Optional;

/** Asks to be in rooms, and for changes of them. Belongs to the event dispatch thread. */
record RoomRequests(Wire wire, Memberships memberships, RoomMessages roomMessages, ServerMessages serverMessages)
        implements RoomActions {
    private static final int TOPIC_BYTES = 300;

    @Override
    public boolean join(String typed) {
        Optional<String> room = Memberships.entry(typed, wire.isupport());
        room.ifPresent(entry -> {
            memberships.put(entry);
            roomMessages.showOnceIn(Memberships.name(entry));
            if (wire.isOnline()) {
                Memberships.join(wire, entry);
            }
        });
        return room.isPresent();
    }

    @Override
    public void leave(Buffer buffer) {
        memberships.remove(buffer.name());
        if (buffer.isRoom() && buffer.joined() && wire.isOnline()) {
            wire.send("PART", buffer.name());
        } else {
            wire.editor().close(buffer);
        }
    }

    @Override
    public void setTopic(Buffer room, String topic) {
        if (wire.isOnline()) {
            wire.send("TOPIC", room.name(), Words.oneLine(topic, wire.isupport().number("TOPICLEN", TOPIC_BYTES)));
        }
    }

    @Override
    public void invite(Buffer room, String nick) {
        if (wire.isOnline() && Words.isNick(nick)) {
            wire.send("INVITE", nick, room.name());
        }
    }

    @Override
    public void list() {
        if (wire.isOnline()) {
            serverMessages.listRooms();
        }
    }
}
