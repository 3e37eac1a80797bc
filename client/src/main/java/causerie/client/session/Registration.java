package causerie.client.session;

import causerie.client.model.Network;
import causerie.irc.Message;
import java.util.Set;

/** Gets us in: from the first line we send to the server's welcome, or to why not. Belongs to the event dispatch thread. */
final class Registration {
    private static final int MAX_SUBSTITUTES = 9;
    private static final int REAL_NAME_BYTES = 100;
    /** What servers may say before they have let us in, beside numerics. */
    private static final Set<String> EXPECTED = Set.of(
            "CAP", "NOTICE", "PING", "PONG", "ERROR", "FAIL", "WARN", "NOTE", "BATCH", "ACK", "AUTHENTICATE", "MODE");

    private final Wire wire;
    private final SessionSetup setup;
    private final SessionListener listener;
    private final Recognition recognition;
    private final Authentication authentication;
    private boolean introduced;
    private boolean loggedIn;
    private String asked;
    private int substitutes;
    private boolean over;
    private boolean letIn;

    Registration(Wire wire, SessionSetup setup, Recognition recognition, SessionListener listener) {
        this.wire = wire;
        this.recognition = recognition;
        this.authentication = new Authentication(wire, setup.background());
        this.setup = setup;
        this.listener = listener;
        this.asked = setup.login().nick();
    }

    /** A server that may know who we are is told so before we say it. */
    void begin() {
        if (!Words.isNick(asked)) {
            fail(LoginFailure.Reason.NAME_INVALID, "");
        } else if (!recognition.hasToken() && setup.login().password().isEmpty()) {
            introduce();
        }
    }

    /** Says who we are, once, and the password unless it has served otherwise. */
    private void introduce() {
        if (!introduced) {
            if (!loggedIn) {
                setup.login().password().ifPresent(password -> wire.send("PASS", password));
            }
            wire.send("NICK", asked);
            introduceFurther();
        }
    }

    private void introduceFurther() {
        introduced = true;
        wire.send("USER", userName(asked), "0", "*", realName(setup.login()));
    }

    /** All is settled that the server can do: whoever was here before asks to be known again, and only then comes in. */
    void negotiated() {
        if (introduced || !recognition.ask()) {
            logIn();
        }
    }

    private void logIn() {
        if (introduced || !authentication.ask(setup.login())) {
            comeIn();
        }
    }

    private void comeIn() {
        introduce();
        wire.send("CAP", "END");
    }

    private void recognised(Message resumed) {
        recognition.handle(resumed);
        String nick = resumed.param(1);
        if (!nick.equals("*")) {
            asked = nick;
            introduceFurther();
        }
        comeIn();
    }

    private void notRecognised(Message refusal) {
        recognition.refused(refusal);
        logIn();
    }

    private void loggedIn() {
        loggedIn = true;
        comeIn();
    }

    private void notLoggedIn() {
        authentication.refused();
        comeIn();
    }

    boolean isLetIn() {
        return letIn;
    }

    /** Deals with what comes before the welcome; what is not about getting in is passed over. */
    void handle(Message message) {
        if (over) {
            return;
        }
        switch (message.verb()) {
            case "001" -> welcome(message);
            case "433", "436", "437" -> taken();
            case "431", "432", "468" -> fail(LoginFailure.Reason.NAME_INVALID, message.lastParam());
            case "464" -> fail(LoginFailure.Reason.WRONG_PASSWORD, message.lastParam());
            case Recognition.VERB -> recognised(message);
            case Authentication.VERB -> authentication.challenged(message);
            case "903" -> loggedIn();
            case "902", "904", "905", "906" -> notLoggedIn();
            case "461", "463", "465", "466", "ERROR" -> fail(LoginFailure.Reason.CLOSED, message.lastParam());
            default -> doubt(message);
        }
    }

    void fail(LoginFailure.Reason reason, String detail) {
        if (!over) {
            over = true;
            listener.failed(new LoginFailure(reason, detail));
        }
    }

    private void welcome(Message message) {
        if (!message.source().isPresent() || message.param(0).isEmpty()) {
            fail(LoginFailure.Reason.NOT_A_CHAT_SERVER, "");
            return;
        }
        over = true;
        letIn = true;
        wire.editor().ownNick(message.param(0));
        wire.editor().online();
    }

    private void taken() {
        if (authentication.hasFailed()) {
            // Nobody but who knows the password has this name.
            fail(LoginFailure.Reason.WRONG_PASSWORD, "");
            return;
        }
        int length = nickLength(wire.network());
        if (!setup.again()) {
            fail(LoginFailure.Reason.NAME_TAKEN, Nicks.next(asked, length));
        } else if (substitutes == MAX_SUBSTITUTES) {
            fail(LoginFailure.Reason.NAME_TAKEN, Nicks.next(setup.login().nick(), length));
        } else {
            substitutes++;
            asked = Nicks.substitute(setup.login().nick(), substitutes, length);
            wire.send("NICK", asked);
        }
    }

    /** Mail and file servers also begin their lines with three digits, but without saying who they are. */
    private void doubt(Message message) {
        if (message.verb().equals("421") || message.verb().equals("451")) {
            // It knows nothing of CAP.
            introduce();
        } else if (message.verb().equals("FAIL") && message.param(0).equals(Recognition.VERB) && !introduced) {
            notRecognised(message);
        }
        boolean numeric = message.verb().length() == 3 && message.verb().chars().allMatch(c -> c >= '0' && c <= '9');
        boolean plausible = numeric ? message.source().isPresent() : EXPECTED.contains(message.verb());
        if (!plausible) {
            fail(LoginFailure.Reason.NOT_A_CHAT_SERVER, "");
        }
    }

    static int nickLength(Network network) {
        return network.isupport().number("NICKLEN", network.isupport().number("MAXNICKLEN", Nicks.DEFAULT_LENGTH));
    }

    /** Some servers take an empty one for none at all. */
    private static String realName(Login login) {
        String name = Words.oneLine(login.realName(), REAL_NAME_BYTES);
        return name.isEmpty() ? login.nick() : name;
    }

    private static String userName(String nick) {
        String plain = nick.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? "causerie" : plain.substring(0, Math.min(plain.length(), 9));
    }
}
