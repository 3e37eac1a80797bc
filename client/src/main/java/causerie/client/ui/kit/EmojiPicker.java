package causerie.client.ui.kit;

import causerie.client.ui.kit.emoji.Emoji;
import causerie.client.ui.kit.emoji.EmojiArt;
import causerie.client.ui.kit.emoji.EmojiTable;
import causerie.client.ui.kit.emoji.EmojiWords;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.awt.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a person pick an emoji: those picked last come first, and words find others. Belongs to the event dispatch thread. */
public final class EmojiPicker {
    /** The most that are remembered. */
    public static final int MAX_RECENT = 18;

    private static final int SQUARE = 40;
    private static final int WIDTH = 9 * SQUARE + 20;
    private static final int HEIGHT = 6 * SQUARE;

    /** The latest first. */
    private static final List<String> RECENT = new ArrayList<>();

    private static Consumer<List<String>> keeper = recent -> {};

    private final Texts texts;

    public EmojiPicker(Texts texts) {
        this.texts = texts;
    }

    /**
     * Begins with those that were picked before, the latest first.
     *
     * @param next told of those that are to be there at the next start
     */
    public static void begin(List<String> recent, Consumer<List<String>> next) {
        RECENT.clear();
        RECENT.addAll(recent.subList(0, Math.min(recent.size(), MAX_RECENT)));
        keeper = next;
    }

    /** Nobody keeps what is picked from now on. */
    public static void rest() {
        keeper = recent -> {};
    }

    private EmojiWords words() {
        return EmojiWords.of(texts.locale());
    }

    /** Opens it; what is picked is passed on, and it closes. */
    public void open(Window owner, Consumer<Emoji> picked) {
        PickDialog<Emoji> dialog = new PickDialog<>(
                owner,
                texts,
                new PickDialog.Choice<>(
                        "emojis",
                        texts.get("emoji.title"),
                        texts.get("emoji.hint"),
                        emoji -> texts.get("emoji.insert"),
                        this::find,
                        new Cell(),
                        emoji -> {
                            remember(emoji);
                            picked.accept(emoji);
                        }),
                new PickDialog.Size(WIDTH, HEIGHT));
        dialog.inSquares(UIScale.scale(SQUARE));
        dialog.open();
    }

    static void remember(Emoji emoji) {
        RECENT.remove(emoji.text());
        RECENT.add(0, emoji.text());
        if (RECENT.size() > MAX_RECENT) {
            RECENT.remove(MAX_RECENT);
        }
        keeper.accept(List.copyOf(RECENT));
    }

    List<Emoji> find(String typed) {
        if (!typed.isEmpty()) {
            return words().find(typed, Integer.MAX_VALUE);
        }
        Set<Emoji> all = new LinkedHashSet<>();
        RECENT.forEach(text -> EmojiTable.get().of(text).ifPresent(all::add));
        all.addAll(EmojiTable.get().usual());
        return List.copyOf(all);
    }

    /** One emoji in its square. */
    private final class Cell extends PaintedCell<Emoji> {
        private static final long serialVersionUID = 1L;
        private static final int SIZE = 26;

        Cell() {
            super(EmojiTable.get().usual().get(0));
        }

        @Override
        protected String spoken(Emoji value) {
            return words().label(value);
        }

        @Override
        protected int height(Emoji value) {
            return scaled(SQUARE);
        }

        @Override
        protected void paintRow(Graphics2D g, Row<Emoji> painted) {
            if (painted.selected()) {
                g.setColor(Palette.of(Palette.SELECTED));
                g.fillRoundRect(1, 1, getWidth() - 2, getHeight() - 2, scaled(10), scaled(10));
            }
            int size = scaled(SIZE);
            EmojiArt.shared().paint(g, painted.value(), (getWidth() - size) / 2f, (getHeight() - size) / 2f, size);
        }
    }
}
