package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkEditor;
import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.MessageParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A session of Anne's without a network: a test is the server. Lines in, lines out, and a clock that is moved by hand. */
final class ScriptedSession implements SessionListener {
    static final String ALL = "message-tags server-time echo-message labeled-response batch multi-prefix away-notify "
            + "extended-join setname cap-notify invite-notify chghost account-tag account-notify userhost-in-names";
    static final String WITH_HISTORY = ALL + " draft/chathistory";
    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final Background atOnce = new Background() {
        @Override
        public void later(Duration delay, Runnable work) {
            due.add(new Due(now.plus(delay), work));
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> then) {
            then.accept(work.get());
        }
    };

    final NetworkEditor editor;
    final List<LoginFailure> failures = new ArrayList<>();
    final ChatSession session;
    int letIn;
    private final List<String> sent = new ArrayList<>();
    private final List<Due> due = new ArrayList<>();
    private Instant now = START;
    private int labels;

    ScriptedSession() {
        this(new NetworkEditor(), Login.of("Anne"), List.of(), false);
    }

    ScriptedSession(NetworkEditor editor, Login login, List<String> rooms, boolean again) {
        this(editor, login, rooms, again, Carried.NONE);
    }

    /** The first session of a run of the program, after another run has left something. */
    static ScriptedSession after(Carried carried) {
        return new ScriptedSession(new NetworkEditor(), Login.of("Anne"), List.of(), false, carried);
    }

    /** The next session after this one, of which the connection is gone. */
    ScriptedSession next() {
        return new ScriptedSession(editor, Login.of("Anne"), session.memberships(), true, session.carried());
    }

    private ScriptedSession(NetworkEditor editor, Login login, List<String> rooms, boolean again, Carried carried) {
        this.editor = editor;
        SessionSetup setup =
                new SessionSetup(login, rooms, again, carried, atOnce, new HandClock(), () -> "L" + ++labels);
        this.session = new ChatSession(editor, this::sent, setup, this);
    }

    /** Let in by a server that offers these, with nothing of that left to look at. */
    static ScriptedSession online(String capabilities) {
        ScriptedSession script = new ScriptedSession();
        script.login(capabilities);
        return script;
    }

    /** In {@code #tea} with Bob, on a server that can do everything. */
    static ScriptedSession inTea() {
        return inTea(ALL);
    }

    static ScriptedSession inTea(String capabilities) {
        ScriptedSession script = online(capabilities);
        script.feed(
                ":Anne!anne@home JOIN #tea", ":irc.test 353 Anne = #tea :Anne @Bob", ":irc.test 366 Anne #tea :End");
        script.forget();
        return script;
    }

    void login(String capabilities) {
        session.start();
        if (capabilities.isEmpty()) {
            feed(":irc.test 421 * CAP :Unknown command");
        } else {
            feed(":irc.test CAP * LS :" + capabilities, ":irc.test CAP * ACK :" + capabilities);
        }
        feed(":irc.test 001 Anne :Welcome", ":irc.test 005 Anne CHANTYPES=# CASEMAPPING=ascii :are supported");
        forget();
    }

    void feed(String... lines) {
        for (String line : lines) {
            try {
                session.receive(MessageParser.parse(line));
            } catch (MalformedMessageException wrongTest) {
                throw new AssertionError(line, wrongTest);
            }
        }
    }

    /** A batch of what was said before. */
    void history(String target, String... messages) {
        feed(":irc.test BATCH +h chathistory " + target);
        for (String message : messages) {
            feed(message.startsWith("@") ? "@batch=h;" + message.substring(1) : "@batch=h " + message);
        }
        feed(":irc.test BATCH -h");
    }

    /** What was sent since it was last asked for. */
    List<String> sent() {
        List<String> lines = List.copyOf(sent);
        sent.clear();
        return lines;
    }

    void forget() {
        sent.clear();
    }

    /** Time passes, and what is due by then is done. */
    void pass(Duration time) {
        now = now.plus(time);
        for (Due work : List.copyOf(due)) {
            if (!work.at().isAfter(now)) {
                due.remove(work);
                work.work().run();
            }
        }
    }

    private record Due(Instant at, Runnable work) {}

    Instant now() {
        return now;
    }

    Network network() {
        return editor.network();
    }

    Buffer buffer(String name) {
        return network().buffer(name).orElseThrow(() -> new AssertionError("no conversation " + name));
    }

    List<Line> lines(String buffer) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < buffer(buffer).lines().size(); i++) {
            lines.add(buffer(buffer).lines().get(i));
        }
        return lines;
    }

    /** What was said, without what happened. */
    List<String> texts(String buffer) {
        return lines(buffer).stream()
                .filter(Line.Text.class::isInstance)
                .map(line -> ((Line.Text) line).text())
                .toList();
    }

    String lastOf(String buffer) {
        List<String> texts = texts(buffer);
        return texts.get(texts.size() - 1);
    }

    Line.Text lastText(String buffer) {
        return (Line.Text) last(buffer);
    }

    Line.Event lastEvent(String buffer) {
        return (Line.Event) last(buffer);
    }

    Line last(String buffer) {
        return buffer(buffer).lines().last().orElseThrow();
    }

    @Override
    public void letIn() {
        letIn++;
    }

    @Override
    public void failed(LoginFailure failure) {
        failures.add(failure);
    }

    private void sent(Message message) {
        sent.add(MessageFormatter.format(message));
    }

    private final class HandClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
