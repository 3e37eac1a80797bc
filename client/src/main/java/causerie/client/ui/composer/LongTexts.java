package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of long texts: a person is asked before one is put where they write, or is sent as several messages. Belongs
 * to the event dispatch thread.
 */
final class LongTexts {
    /** So many lines are pasted without a question. */
    static final int MOST_LINES = 10;
    /** So many characters are pasted without a question. */
    static final int MOST_CHARACTERS = 2_000;
    /** So many messages are sent at once. */
    static final int MOST_MESSAGES = 20;

    private static final String LINES = "a\nb";

    private final Texts texts;
    private final ComposerRequests requests;
    private final Deeds deeds;
    private final QuestionStrip strip = new QuestionStrip();

    /** What can become of a text. */
    interface Deeds {
        /** Put where the cursor is. */
        void insert(String text);

        /** Sent, beside what stands there. */
        void say(String typed, String coded);

        /** Nothing more to ask: the keys go to the text again. */
        void done();
    }

    LongTexts(Texts texts, ComposerRequests requests, Deeds deeds) {
        this.texts = texts;
        this.requests = requests;
        this.deeds = deeds;
    }

    QuestionStrip strip() {
        return strip;
    }

    /** Puts a pasted text where the cursor is, or asks when it is long. */
    void pasted(PastedText pasted, Optional<Buffer> shown) {
        int lines = pasted.lines();
        if (shown.isEmpty()
                || (!pasted.cut() && lines <= MOST_LINES && pasted.text().length() <= MOST_CHARACTERS)) {
            deeds.insert(pasted.text());
            return;
        }
        String text = pasted.text();
        int messages = requests.messages(shown.get(), Markdown.coded(text));
        List<QuestionStrip.Way> ways = new ArrayList<>();
        ways.add(way("insert", texts.get("composer.insert"), () -> deeds.insert(text)));
        if (messages > 0 && messages <= MOST_MESSAGES) {
            ways.add(way(
                    "sendAll", texts.get("composer.sendAs", messages), () -> deeds.say(text, Markdown.coded(text))));
        }
        String code = Markdown.code(text);
        if (messages > 0 && requests.messages(shown.get(), code) <= MOST_MESSAGES) {
            ways.add(way("sendCode", texts.get("composer.sendCode"), () -> deeds.say(text, code)));
        }
        ways.add(way("cancel", texts.get("dialog.cancel"), () -> {}));
        strip.ask(sentence(pasted, lines, messages, shown.get()), ways);
    }

    private String sentence(PastedText pasted, int lines, int messages, Buffer shown) {
        String size = texts.get(
                pasted.cut() ? "composer.pastedCut" : "composer.pasted",
                lines,
                pasted.text().length());
        return size + " " + warning(messages, shown);
    }

    /** What the server will not take as it is; empty text for nothing. */
    private String warning(int messages, Buffer shown) {
        if (messages > MOST_MESSAGES) {
            return texts.get("composer.tooMuch", messages, MOST_MESSAGES);
        }
        return messages > 1 && takesLines(shown) ? texts.get("composer.tooLong", messages) : "";
    }

    private boolean takesLines(Buffer shown) {
        return requests.messages(shown, LINES) == 1;
    }

    /** What is wrong with sending a text at once; empty when nothing is. */
    Optional<String> refused(Buffer shown, Input input) {
        return said(input)
                .map(text -> requests.messages(shown, text))
                .filter(messages -> messages > MOST_MESSAGES)
                .map(messages -> texts.get("composer.tooMuch", messages, MOST_MESSAGES));
    }

    /** Asks before a text is sent that the server does not take as one message; answers whether it has asked. */
    boolean asks(Buffer shown, Input input, Runnable send) {
        int messages = said(input).map(text -> requests.messages(shown, text)).orElse(0);
        boolean asking = messages > 1 && takesLines(shown);
        if (asking) {
            strip.ask(
                    texts.get("composer.tooLong", messages),
                    List.of(
                            way("back", texts.get("composer.back"), () -> {}),
                            way("sendAll", texts.get("composer.sendAs", messages), send)));
        }
        return asking;
    }

    private static Optional<String> said(Input input) {
        if (input instanceof Input.Say say) {
            return Optional.of(say.text());
        }
        return input instanceof Input.Reply reply ? Optional.of(reply.text()) : Optional.empty();
    }

    private QuestionStrip.Way way(String name, String label, Runnable work) {
        return new QuestionStrip.Way("composer." + name, label, () -> {
            work.run();
            deeds.done();
        });
    }

    /** Ends the question; answers whether there was one. */
    boolean dismiss() {
        boolean asking = strip.isVisible();
        strip.close();
        return asking;
    }
}
