package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.net.Download;
import causerie.client.ui.Screens;
import causerie.client.ui.timeline.PictureProblem;
import causerie.client.ui.timeline.PictureSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures from a real server. */
final class WebPicturesTest {
    private final PictureServer server = new PictureServer();
    private final WebPictures pictures = new WebPictures();

    WebPicturesTest() throws IOException {}

    @AfterEach
    void close() {
        server.close();
    }

    /** Keeps what was told; only on the event dispatch thread. */
    private static final class Told implements PictureSource.Receiver {
        private Optional<BufferedImage> picture = Optional.empty();
        private Optional<PictureProblem> problem = Optional.empty();

        @Override
        public void got(BufferedImage found) {
            picture = Optional.of(found);
        }

        @Override
        public void failed(PictureProblem why) {
            problem = Optional.of(why);
        }
    }

    private Told told(String path) {
        Told told = new Told();
        Screens.onEventThread(() -> pictures.fetch(server.at(path), told));
        await("told").until(() -> Screens.fromEventThread(() -> told.picture.isPresent() || told.problem.isPresent()));
        return told;
    }

    private Optional<PictureProblem> problem(String path) {
        return told(path).problem;
    }

    private String size(String path) {
        return told(path)
                .picture
                .map(image -> image.getWidth() + "x" + image.getHeight())
                .orElse("");
    }

    @Test
    void picturesComeAsLargeAsTheyAreShown() throws IOException {
        for (String format : List.of("png", "jpg", "gif")) {
            server.gives("/small." + format, PictureServer.picture(120, 80, format), true);
            assertEquals("120x80", size("/small." + format));
            server.gives("/wide." + format, PictureServer.picture(5000, 100, format), false);
            assertEquals("720x14", size("/wide." + format));
        }
    }

    @Test
    void noMoreBytesAreTakenThanTheMost() throws IOException {
        byte[] picture = Arrays.copyOf(PictureServer.picture(9, 9, "png"), Download.MAX_BYTES);
        server.gives("/most", picture, true).gives("/most-untold", picture, false);
        assertEquals("9x9", size("/most"));
        assertEquals("9x9", size("/most-untold"));
        byte[] more = Arrays.copyOf(picture, Download.MAX_BYTES + 1);
        server.gives("/more", more, true).gives("/more-untold", more, false);
        assertEquals(Optional.of(PictureProblem.TOO_LARGE), problem("/more"));
        assertEquals(Optional.of(PictureProblem.TOO_LARGE), problem("/more-untold"));
    }

    /** Only the header tells of a million pixels: nothing is made room for. */
    @Test
    void noMorePixelsAreDecodedThanTheMost() throws IOException {
        server.gives("/most", header(DecodedPicture.MAX_PIXELS / 10, 10), true);
        server.gives("/more", header(DecodedPicture.MAX_PIXELS / 10 + 1, 10), true);
        // What was said to be there is not: so it is decoded, and is broken.
        assertEquals(Optional.of(PictureProblem.NO_PICTURE), problem("/most"));
        assertEquals(Optional.of(PictureProblem.TOO_MANY_PIXELS), problem("/more"));
    }

    /** A picture of another size than its header says; see RFC 2083, the width and height stand first in IHDR. */
    private static byte[] header(int width, int height) throws IOException {
        byte[] bytes = PictureServer.picture(1, 1, "png");
        for (int i = 0; i < 4; i++) {
            bytes[16 + i] = (byte) (width >> (24 - 8 * i));
            bytes[20 + i] = (byte) (height >> (24 - 8 * i));
        }
        return Arrays.copyOf(bytes, 60);
    }

    @Test
    void whatIsNoPictureIsNone() throws IOException {
        server.gives("/page", "<html><img src=x>".getBytes(java.nio.charset.StandardCharsets.UTF_8), true);
        server.gives("/bmp", PictureServer.picture(9, 9, "bmp"), true);
        server.gives("/nothing", new byte[0], false);
        for (String path : List.of("/page", "/bmp", "/nothing")) {
            assertEquals(Optional.of(PictureProblem.NO_PICTURE), problem(path), path);
        }
        assertEquals(Optional.of(PictureProblem.NOT_THERE), problem("/elsewhere"));
    }

    @Test
    void oneIsLedOnOnlySoOftenAndOnlyInTheWeb() throws IOException {
        server.gives("/0", PictureServer.picture(9, 9, "png"), true);
        for (int i = 1; i <= 6; i++) {
            server.leads("/" + i, "/" + (i - 1));
        }
        assertEquals("9x9", size("/5"));
        assertEquals(Optional.of(PictureProblem.LED_ELSEWHERE), problem("/6"));
        for (String place :
                List.of("file:///etc/hostname", "jar:file:/a.jar!/b", "ftp://localhost/a", "//u:p@h/", ":")) {
            String path = "/to" + place.length();
            server.leads(path, place);
            assertEquals(Optional.of(PictureProblem.LED_ELSEWHERE), problem(path), place);
        }
    }

    @Test
    void whoIsNotThereIsSaidToBe() {
        server.close();
        assertEquals(Optional.of(PictureProblem.UNREACHABLE), problem("/a.png"));
    }

    @Test
    void aFewAreFetchedAtATimeAndSoManyMoreWait() throws IOException {
        CountDownLatch held = new CountDownLatch(1);
        byte[] picture = PictureServer.picture(9, 9, "png");
        server.answers("/", exchange -> {
            try {
                held.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        List<Told> all = new ArrayList<>();
        for (int i = 0; i <= WebPictures.MOST_AT_ONCE + WebPictures.MOST_WAITING; i++) {
            Told told = new Told();
            all.add(told);
            URI address = server.at("/" + i);
            Screens.onEventThread(() -> pictures.fetch(address, told));
        }
        await("asked").until(() -> server.visits() == WebPictures.MOST_AT_ONCE);
        Told last = all.remove(all.size() - 1);
        assertEquals(Optional.of(PictureProblem.TOO_MANY), Screens.fromEventThread(() -> last.problem));
        assertFalse(Screens.fromEventThread(() -> all.stream().anyMatch(told -> told.problem.isPresent())));
        held.countDown();
        await("all")
                .until(() -> Screens.fromEventThread(() -> all.stream().allMatch(told -> told.picture.isPresent())));
    }
}
