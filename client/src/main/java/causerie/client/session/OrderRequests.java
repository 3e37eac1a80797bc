package causerie.client.session;

import causerie.client.model.Buffer;

/** Asks for order in a room; without a connection nothing is asked. Belongs to the event dispatch thread. */
record OrderRequests(Wire wire) implements OrderActions {
    private static final int REASON_BYTES = 200;

    @Override
    public void kick(Buffer room, String nick, String reason) {
        if (wire.isOnline() && Words.isNick(nick)) {
            String words = Words.oneLine(reason, wire.isupport().number("KICKLEN", REASON_BYTES));
            wire.send(
                    "KICK",
                    words.isEmpty() ? new String[] {room.name(), nick} : new String[] {room.name(), nick, words});
        }
    }
}
