package causerie.client.session;

import causerie.client.model.Line;
import causerie.irc.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Our name, as the server keeps it for whoever knows our password. See <a
 * href="https://ircv3.net/specs/extensions/account-registration">account-registration</a>. Belongs to the event dispatch
 * thread.
 */
final class OwnAccount {
    static final String CAPABILITY = "draft/account-registration";

    private static final String VERB = "REGISTER";

    private final Wire wire;
    private boolean loggedIn;

    OwnAccount(Wire wire) {
        this.wire = wire;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put(VERB, this::registered);
        verbs.put("900", message -> loggedIn(true));
        verbs.put("901", message -> loggedIn(false));
    }

    /** What is told before the welcome counts, too. */
    void loggedIn(boolean now) {
        loggedIn = now;
        wire.editor().keepsNames(!loggedIn && wire.has(CAPABILITY));
    }

    void welcomed() {
        loggedIn(loggedIn);
    }

    void keepName(String password) {
        wire.send(VERB, "*", "*", password);
    }

    private void registered(Message message) {
        if (message.param(0).equals("SUCCESS")) {
            wire.show(new Line.Event(wire.timeOf(message), Line.What.NAME_KEPT, message.param(1), List.of()));
        }
    }
}
