package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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
    private final InputArea area;
    private final BiConsumer<String, String> say;
    private final QuestionStrip strip = new QuestionStrip();
    /** Whether the question is about what stands where the person writes. */
    private boolean asksOfTyped;

    /** @param say sends a text, which was typed so and is coded so, beside what stands where the person writes */
    LongTexts(Texts texts, ComposerRequests requests, InputArea area, BiConsumer<String, String> say) {
        this.texts = texts;
        this.requests = requests;
        this.area = area;
        this.say = say;
    }

    QuestionStrip strip() {
        return strip;
    }

    /** Puts a pasted text where the cursor is, or asks when it is long. */
    void pasted(PastedText pasted, Optional<Buffer> shown) {
        int lines = pasted.lines();
        if (shown.isEmpty()
                || (!pasted.cut() && lines <= MOST_LINES && pasted.text().length() <= MOST_CHARACTERS)) {
            area.replaceSelection(pasted.text());
            return;
        }
        String text = pasted.text();
        int messages = requests.messages(shown.get(), Markdown.coded(text));
        List<QuestionStrip.Way> ways = new ArrayList<>();
        ways.add(way("insert", texts.get("composer.insert"), () -> area.replaceSelection(text)));
        if (messages > 0 && messages <= MOST_MESSAGES) {
            ways.add(way(
                    "sendAll", texts.get("composer.sendAs", messages), () -> say.accept(text, Markdown.coded(text))));
        }
        String code = Markdown.code(text);
        if (messages > 0 && requests.messages(shown.get(), code) <= MOST_MESSAGES) {
            ways.add(way("sendCode", texts.get("composer.sendCode"), () -> say.accept(text, code)));
        }
        ways.add(way("cancel", texts.get("dialog.cancel"), () -> {}));
        asksOfTyped = false;
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
            asksOfTyped = true;
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
            area.requestFocusInWindow();
        });
    }

    /** What was asked about is not what stands there any more: it is to be asked about anew. */
    void textChanged() {
        if (asksOfTyped) {
            dismiss();
        }
    }

    /** Ends the question; answers whether there was one. */
    boolean dismiss() {
        boolean asking = strip.isVisible();
        asksOfTyped = false;
        strip.close();
        return asking;
    }
}
