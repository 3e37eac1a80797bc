package causerie.client.ui;

import static org.awaitility.Awaitility.await;

import causerie.client.ui.kit.emoji.EmojiArt;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.RootPaneContainer;

/** Pictures of windows and parts of them, for people to look at: client/target/screens/NAME.png. Any thread may ask. */
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screens() {}

    public static Path save(String name, Component component) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
        ImageIO.write(picture(component), "png", file.toFile());
        return file;
    }

    /**
     * Paints the component as it is now, with the pictures of all emoji, at its own size; of a window what is inside, for the
     * border is Cacio's.
     */
    public static BufferedImage picture(Component component) {
        BufferedImage picture = painted(component);
        if (fromEventThread(EmojiArt.shared()::isComplete)) {
            return picture;
        }
        await().until(() -> fromEventThread(EmojiArt.shared()::isComplete));
        return painted(component);
    }

    private static BufferedImage painted(Component component) {
        return fromEventThread(() -> {
            Component inside = component instanceof RootPaneContainer window ? window.getRootPane() : component;
            inside.validate();
            BufferedImage image = new BufferedImage(inside.getWidth(), inside.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            inside.printAll(graphics);
            graphics.dispose();
            return image;
        });
    }

    /** Runs the task on the event dispatch thread and waits for it, so that a test sees what it did. */
    public static void onEventThread(Runnable task) {
        fromEventThread(() -> {
            task.run();
            return task;
        });
    }

    /** Gets a value on the event dispatch thread; what the getter throws, the test sees. */
    public static <T> T fromEventThread(Supplier<T> getter) {
        if (EventQueue.isDispatchThread()) {
            return getter.get();
        }
        FutureTask<T> task = new FutureTask<>(getter::get);
        EventQueue.invokeLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the event dispatch thread is busy or dead", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
