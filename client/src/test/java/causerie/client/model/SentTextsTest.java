package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SentTextsTest {
    private final SentTexts sent = new SentTexts();

    @Test
    void goesBackAndForthAndEndsAtWhatWasBegun() {
        sent.add("one");
        sent.add("two");
        assertEquals(Optional.of("two"), sent.before("begun"));
        assertEquals(Optional.of("one"), sent.before("two"));
        assertEquals(Optional.empty(), sent.before("one"));
        assertEquals(Optional.of("two"), sent.after("one"));
        assertEquals(Optional.of("begun"), sent.after("two"));
        assertEquals(Optional.empty(), sent.after("begun"));
    }

    @Test
    void keepsATextAsItWasSentWhateverBecomesOfIt() {
        sent.add("one");
        sent.add("two");
        sent.before("");
        assertEquals(Optional.of("one"), sent.before("two, changed"));
        assertEquals(Optional.of("two"), sent.after("one"));
        assertEquals(Optional.of("two, changed"), sent.after("two"));
        assertEquals(Optional.of("two"), sent.before("two, changed"));
    }

    @Test
    void losesNothingBegunForAChangeOfThePast() {
        sent.add("one");
        sent.before("begun");
        assertEquals(Optional.of("begun"), sent.after("one, changed"));
    }

    @Test
    void keepsWhatIsSentTwiceInARowOnce() {
        sent.add("one");
        sent.add("one");
        sent.before("");
        assertEquals(Optional.empty(), sent.before("one"));
    }

    @Test
    void beginsAtTheEndAgainOnceSomethingWasSent() {
        sent.add("one");
        sent.add("two");
        sent.before("");
        sent.before("two");
        sent.add("three");
        assertEquals(Optional.of("three"), sent.before(""));
        assertEquals(Optional.of(""), sent.after("three"));
    }

    @Test
    void keepsTheLastHundred() {
        assertEquals(SentTexts.MOST, count(SentTexts.MOST, 1));
        assertEquals(SentTexts.MOST, count(SentTexts.MOST + 1, 1));
    }

    @Test
    void keepsFewerThatAreLong() {
        assertEquals(2, count(2, SentTexts.MOST_CHARACTERS / 2));
        assertEquals(1, count(2, SentTexts.MOST_CHARACTERS / 2 + 1));
        assertEquals(0, count(1, SentTexts.MOST_CHARACTERS + 1));
    }

    private static int count(int texts, int length) {
        SentTexts sent = new SentTexts();
        for (int i = 0; i < texts; i++) {
            String number = Integer.toString(i % 10);
            sent.add(number.repeat(length));
        }
        int found = 0;
        for (Optional<String> text = sent.before(""); text.isPresent(); text = sent.before(text.get())) {
            found++;
        }
        return found;
    }
}
