package causerie.client.session;

import causerie.client.model.Buffer;

/** Asks for changes of a room; without a connection nothing is asked. Belongs to the event dispatch thread. */
record RoomRequests(Wire wire) {
    private static final int TOPIC_BYTES = 300;
    private static final int REASON_BYTES = 200;

    void setTopic(Buffer room, String topic) {
        send("TOPIC", room.name(), Words.oneLine(topic, wire.isupport().number("TOPICLEN", TOPIC_BYTES)));
    }

    void invite(Buffer room, String nick) {
        if (Words.isNick(nick)) {
            send("INVITE", nick, room.name());
        }
    }

    void kick(Buffer room, String nick, String reason) {
        if (Words.isNick(nick)) {
            String words = Words.oneLine(reason, wire.isupport().number("KICKLEN", REASON_BYTES));
            send("KICK", words.isEmpty() ? new String[] {room.name(), nick} : new String[] {room.name(), nick, words});
        }
    }

    private void send(String verb, String... params) {
        if (wire.isOnline()) {
            wire.send(verb, params);
        }
    }
}
