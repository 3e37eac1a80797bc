package causerie.client.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was sent in one conversation, to go back to: the last {@value #MOST} texts, and of long ones as many as have
 * {@value #MOST_CHARACTERS} characters together. Belongs to the event dispatch thread.
 */
public final class SentTexts {
    /** The most texts. */
    public static final int MOST = 100;
    /** The most characters of all of them. */
    public static final int MOST_CHARACTERS = 200_000;

    private final List<String> texts = new ArrayList<>();
    /** What was being written when the going back began. */
    private String unsent = "";
    /** Which text is shown; their count when it is the unsent one. */
    private int place;

    private long characters;

    /** Keeps a text, unless it is the same as the one before, and goes back to the end. */
    public void add(String text) {
        if (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text)) {
            texts.add(text);
            characters += text.length();
        }
        while (texts.size() > MOST || characters > MOST_CHARACTERS) {
            characters -= texts.remove(0).length();
        }
        rest();
    }

    /** What is written from now on is new: nothing is gone back from. */
    public void rest() {
        place = texts.size();
        unsent = "";
    }

    /**
     * The text before the one that is shown; empty when there is none.
     *
     * @param shown what stands there now; it comes back at the end if it was never sent
     */
    public Optional<String> before(String shown) {
        keep(shown);
        if (place == 0) {
            return Optional.empty();
        }
        place--;
        return Optional.of(texts.get(place));
    }

    /** The text after the one that is shown, at last the unsent one; empty when that is shown. */
    public Optional<String> after(String shown) {
        if (place >= texts.size()) {
            return Optional.empty();
        }
        keep(shown);
        place++;
        return Optional.of(place == texts.size() ? unsent : texts.get(place));
    }

    /** A text of the past that was changed and not sent is an unsent one, unless there is another. */
    private void keep(String shown) {
        boolean unsentShown = place >= texts.size();
        if (unsentShown || (unsent.isBlank() && !shown.equals(texts.get(place)))) {
            unsent = shown;
        }
    }
}
