package causerie.client;

import causerie.client.ui.timeline.PictureProblem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a small picture of the bytes of any, on whatever thread asks. Stateless. */
final class DecodedPicture {
    /** The most pixels that are decoded; its header tells how many there are. */
    static final int MAX_PIXELS = 40_000_000;
    /** As wide as the largest that is shown, on the finest screen. */
    static final int MOST_WIDTH = 720;

    static final int MOST_HEIGHT = 480;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg", "gif", "webp");

    private DecodedPicture() {}

    /** Bytes that are no picture to be shown. */
    static final class UndecodableException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final PictureProblem problem;

        UndecodableException(PictureProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        PictureProblem problem() {
            return problem;
        }
    }

    static BufferedImage of(byte[] bytes) throws UndecodableException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in).orElseThrow(() -> new UndecodableException(PictureProblem.NO_PICTURE));
            try {
                return read(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (UndecodableException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // The runtime's decoders answer to what is broken with whatever exception comes of it.
            throw new UndecodableException(PictureProblem.NO_PICTURE);
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS) {
            throw new UndecodableException(PictureProblem.TOO_MANY_PIXELS);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        // Every second pixel and the like, as long as more are left than are shown.
        int step = Math.max(1, Math.min(width / (2 * MOST_WIDTH), height / (2 * MOST_HEIGHT)));
        param.setSourceSubsampling(step, step, 0, 0);
        return scaled(reader.read(0, param));
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double scale = Math.min(
                1, Math.min((double) MOST_WIDTH / picture.getWidth(), (double) MOST_HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage half = picture;
        // Halves first: one large step would leave pixels out.
        while (half.getWidth() >= width * 2 && half.getHeight() >= height * 2) {
            half = drawn(half, half.getWidth() / 2, half.getHeight() / 2);
        }
        return drawn(half, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return drawn;
    }
}
