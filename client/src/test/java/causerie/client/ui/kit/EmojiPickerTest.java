package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.ui.Screens;
import causerie.client.ui.kit.emoji.Emoji;
import causerie.client.ui.kit.emoji.EmojiTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class EmojiPickerTest {
    private final EmojiPicker picker = new EmojiPicker(Texts.in(Locale.ENGLISH));
    private final List<Emoji> usual = EmojiTable.get().usual();

    private List<Emoji> offered() {
        return Screens.fromEventThread(() -> picker.find(""));
    }

    private static void pick(List<Emoji> emoji) {
        Screens.onEventThread(() -> emoji.forEach(EmojiPicker::remember));
    }

    @Test
    void offersThoseThatWerePickedLastFirstAndOnce() {
        pick(List.of(usual.get(700), usual.get(900), usual.get(700)));
        List<Emoji> offered = offered();
        assertEquals(List.of(usual.get(700), usual.get(900)), offered.subList(0, 2));
        assertEquals(new HashSet<>(usual), new HashSet<>(offered));
        assertEquals(usual.size(), offered.size());
    }

    @Test
    void beginsWithThoseOfTheLastStartAndHasThemKept() {
        List<List<String>> kept = new ArrayList<>();
        String first = usual.get(700).text();
        Screens.onEventThread(() -> EmojiPicker.begin(List.of("no emoji", first), kept::add));
        assertEquals(usual.get(700), offered().get(0));
        assertEquals(usual.get(0), offered().get(1));
        pick(List.of(usual.get(800)));
        assertEquals(List.of(List.of(usual.get(800).text(), "no emoji", first)), kept);
        Screens.onEventThread(EmojiPicker::rest);
        pick(List.of(usual.get(801)));
        assertEquals(1, kept.size());
    }

    @Test
    void remembersSoManyAtMost() {
        List<Emoji> last = new ArrayList<>(usual.subList(1000, 1000 + EmojiPicker.MAX_RECENT));
        pick(List.of(usual.get(999)));
        pick(last);
        Collections.reverse(last);
        assertEquals(last, offered().subList(0, EmojiPicker.MAX_RECENT));
        assertEquals(usual.get(0), offered().get(EmojiPicker.MAX_RECENT));
    }
}
