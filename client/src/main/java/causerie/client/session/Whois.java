package causerie.client.session;

import causerie.client.model.About;
import causerie.irc.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks the server about people, one after the other; each answer is told once. See
 * <a href="https://modern.ircdocs.horse/#whois-message">WHOIS</a>. Belongs to the event dispatch thread.
 */
final class Whois {
    /** The most questions that wait; when there are more, the oldest is answered with nothing. */
    static final int MAX_WAITING = 4;
    /** The most replies of an answer that are kept. */
    static final int MAX_REPLIES = 100;
    /** A question that was not answered for so long is answered with nothing. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String VERB = "WHOIS";
    private static final String END = "318";
    private static final String NOBODY = "401";
    private static final Set<String> REPLIES = Set.of(
            "276", "301", "307", "311", "312", "313", "317", "319", "320", "330", "335", "338", "378", "379", "671",
            "760", NOBODY, END);

    private final Wire wire;
    private final SessionSetup setup;
    private final Deque<Question> waiting = new ArrayDeque<>();
    private Optional<Question> asked = Optional.empty();

    /** @param label by which the answer is known, where the server answers with it */
    private record Question(String nick, String label, Consumer<Optional<About>> answer, List<Message> replies) {}

    Whois(Wire wire, SessionSetup setup) {
        this.wire = wire;
        this.setup = setup;
    }

    /** The answer comes once: at once and empty without a connection, else later; empty when nobody is called so. */
    void ask(String nick, Consumer<Optional<About>> answer) {
        if (!wire.isOnline() || !Words.isNick(nick)) {
            answer.accept(Optional.empty());
            return;
        }
        waiting.add(new Question(nick, setup.labels().get(), answer, new ArrayList<>()));
        if (waiting.size() > MAX_WAITING) {
            waiting.remove().answer().accept(Optional.empty());
        }
        next();
    }

    /** Takes a reply to what was asked, or a refusal to answer; answers false for anything else. */
    boolean isAnswer(Message message) {
        Optional<Question> question = asked.filter(open -> isAbout(message, open));
        question.ifPresent(open -> take(message, open));
        return question.isPresent();
    }

    /** The connection is gone, and with it the answers. */
    void closed() {
        List<Question> unanswered = new ArrayList<>(asked.stream().toList());
        unanswered.addAll(waiting);
        asked = Optional.empty();
        waiting.clear();
        unanswered.forEach(question -> question.answer().accept(Optional.empty()));
    }

    private boolean isAbout(Message message, Question question) {
        Optional<String> label = message.tags().get("label");
        if (label.isPresent() && !label.get().equals(question.label())) {
            return false;
        }
        boolean reply = REPLIES.contains(message.verb())
                && wire.isupport().casemapping().same(message.param(1), question.nick());
        return reply || Refusals.isOf(VERB, message);
    }

    private void take(Message message, Question question) {
        if (message.verb().equals(END)) {
            finish(question, WhoisAnswer.of(question.nick(), question.replies()));
        } else if (Refusals.isOf(VERB, message)) {
            finish(question, Optional.empty());
        } else if (question.replies().size() < MAX_REPLIES) {
            question.replies().add(message);
        }
    }

    private void finish(Question question, Optional<About> found) {
        asked = Optional.empty();
        found.ifPresent(this::learn);
        question.answer().accept(found);
        next();
    }

    private void learn(About about) {
        wire.editor().people().account(about.nick(), about.account());
        wire.editor().people().away(about.nick(), about.away());
    }

    private void next() {
        if (asked.isEmpty() && !waiting.isEmpty()) {
            Question question = waiting.remove();
            asked = Optional.of(question);
            Message message = Message.of(VERB, question.nick());
            wire.send(wire.has("labeled-response") ? message.withTag("label", question.label()) : message);
            setup.background()
                    .later(
                            PATIENCE,
                            () -> asked.filter(open -> open.label().equals(question.label()))
                                    .ifPresent(open -> finish(open, Optional.empty())));
        }
    }
}
