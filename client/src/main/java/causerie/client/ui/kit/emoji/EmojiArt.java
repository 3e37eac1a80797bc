package causerie.client.ui.kit.emoji;

import causerie.io.Threads;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Window;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * The pictures of the emoji. Files are read on a thread of their own, which ends when none is wanted any more; what needs one
 * is painted once it is there. Belongs to the event dispatch thread.
 */
public final class EmojiArt {
    /** The most pictures kept at the size at which they are shown: some screens full. */
    static final int MAX_SCALED = 1000;

    private static final int CELL = 66;
    private static final int BORDER = 1;
    private static final int PICTURE = CELL - 2 * BORDER;

    private static final EmojiArt SHARED = new EmojiArt();

    private final Map<Integer, BufferedImage> sheets = new HashMap<>();
    private final Set<Integer> wanted = new TreeSet<>();
    private boolean reading;
    private final Map<Key, Image> scaled = new LinkedHashMap<>(MAX_SCALED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > MAX_SCALED;
        }
    };

    private record Key(int sheet, int row, int pixels) {}

    private EmojiArt() {}

    /** Those of the whole program. */
    public static EmojiArt shared() {
        return SHARED;
    }

    /** Paints an emoji in a square, or nothing as long as its picture is being read: then all is painted again. */
    public void paint(Graphics2D g, Emoji emoji, float x, float y, float size) {
        AffineTransform before = g.getTransform();
        int pixels = Math.max(1, (int) Math.round(size * before.getScaleX()));
        Optional<Image> picture = picture(emoji, pixels);
        if (picture.isPresent()) {
            // On whole pixels of the screen, else it is blurred.
            double left = Math.round(before.getScaleX() * x + before.getTranslateX());
            double top = Math.round(before.getScaleY() * y + before.getTranslateY());
            g.setTransform(AffineTransform.getTranslateInstance(left, top));
            g.drawImage(picture.get(), 0, 0, null);
            g.setTransform(before);
        }
    }

    /** Whether all is there that was to be painted so far. */
    public boolean isComplete() {
        return wanted.isEmpty();
    }

    /** How many pictures are kept at the size at which they are shown. */
    int kept() {
        return scaled.size();
    }

    private Optional<Image> picture(Emoji emoji, int pixels) {
        BufferedImage sheet = sheets.get(emoji.sheet());
        if (sheet == null) {
            want(emoji.sheet());
            return Optional.empty();
        }
        return Optional.of(scaled.computeIfAbsent(
                new Key(emoji.sheet(), emoji.row(), pixels), key -> scaled(cell(sheet, key.row), key.pixels)));
    }

    private static BufferedImage cell(BufferedImage sheet, int row) {
        return sheet.getSubimage(BORDER, row * CELL + BORDER, PICTURE, PICTURE);
    }

    /** In halves, each of which takes all pixels into account. */
    private static Image scaled(BufferedImage picture, int pixels) {
        BufferedImage now = drawn(picture, PICTURE);
        int size = PICTURE;
        while (size / 2 >= pixels) {
            size /= 2;
            now = drawn(now, size);
        }
        return size == pixels ? now : drawn(now, pixels);
    }

    private static BufferedImage drawn(BufferedImage picture, int pixels) {
        BufferedImage drawn = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = drawn.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, pixels, pixels, null);
        g.dispose();
        return drawn;
    }

    private void want(int sheet) {
        wanted.add(sheet);
        readNext();
    }

    private void readNext() {
        if (!reading && !wanted.isEmpty()) {
            reading = true;
            int next = wanted.iterator().next();
            Threads.start("emoji pictures", () -> {
                BufferedImage sheet = read(next);
                EventQueue.invokeLater(() -> arrived(next, sheet));
            });
        }
    }

    private void arrived(int number, BufferedImage sheet) {
        sheets.put(number, sheet);
        wanted.remove(number);
        reading = false;
        readNext();
        for (Window window : Window.getWindows()) {
            window.repaint();
        }
    }

    /** The file with this number. */
    static BufferedImage read(int sheet) {
        String file = "emoji_google_sheet_" + sheet + ".png";
        try (InputStream in = Objects.requireNonNull(EmojiArt.class.getResourceAsStream(file), file)) {
            return Objects.requireNonNull(ImageIO.read(in), file);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
