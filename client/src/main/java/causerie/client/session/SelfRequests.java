package causerie.client.session;

import java.util.Optional;

/** What a person asks for about oneself; without a connection nothing is asked. Belongs to the event dispatch thread. */
record SelfRequests(Wire wire, ServerMessages serverMessages, OwnName ownName, OwnAccount ownAccount)
        implements SelfActions {
    @Override
    public void setAway(Optional<String> message) {
        if (wire.isOnline()) {
            serverMessages.setAway(message);
        }
    }

    @Override
    public void rename(String nick) {
        if (wire.isOnline() && Words.isNick(nick)) {
            ownName.rename(nick);
        }
    }

    @Override
    public void keepName(String password) {
        if (wire.isOnline()) {
            ownAccount.keepName(password);
        }
    }
}
