package causerie.client.ui.composer;

import causerie.client.model.Beginning;
import causerie.client.ui.kit.Edt;
import causerie.io.Threads;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A text from the clipboard, with line feeds alone between its lines. Immutable.
 *
 * @param cut whether it went on after this
 */
record PastedText(String text, boolean cut) {
    /** The most characters that are taken; a clipboard can hold any number. */
    static final int MOST = 50_000;

    /** Most are there much sooner, and then the text stands there before the next key. */
    private static final long PATIENCE_MILLIS = 25;

    /** What the clipboard held; the start of it if that is long. */
    static PastedText of(String held) {
        String start = held.substring(0, Math.min(held.length(), MOST + 1));
        String text = start.replace("\r\n", "\n").replace('\r', '\n');
        int end = Beginning.length(text, MOST);
        return new PastedText(text.substring(0, end), held.length() > MOST);
    }

    /** How many lines it has; an end of line after the last one begins no other. */
    int lines() {
        return (int) text.lines().count();
    }

    /**
     * Reads the clipboard on a thread of its own: another program may take its time, or give too much.
     *
     * @param then told on the event dispatch thread, at once if the text is there at once; empty when there is none
     */
    static void read(Clipboard clipboard, Consumer<Optional<PastedText>> then) {
        CompletableFuture<Optional<PastedText>> reading = new CompletableFuture<>();
        AtomicBoolean told = new AtomicBoolean();
        Threads.start("paste", () -> {
            Optional<PastedText> text = Optional.empty();
            try {
                text = in(clipboard);
            } finally {
                // Whatever another program does wrong: nobody is to wait for ever.
                Optional<PastedText> taken = text;
                reading.complete(taken);
                Edt.run(() -> tell(told, then, taken));
            }
        });
        try {
            tell(told, then, reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            // The thread will have it told.
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void tell(AtomicBoolean told, Consumer<Optional<PastedText>> then, Optional<PastedText> text) {
        if (told.compareAndSet(false, true)) {
            then.accept(text);
        }
    }

    private static Optional<PastedText> in(Clipboard clipboard) {
        try {
            Optional<Transferable> held = Optional.ofNullable(clipboard.getContents(null));
            if (held.filter(content -> content.isDataFlavorSupported(DataFlavor.stringFlavor))
                    .isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(of((String) held.get().getTransferData(DataFlavor.stringFlavor)));
        } catch (IllegalStateException | IOException | UnsupportedFlavorException heldByAnotherProgram) {
            return Optional.empty();
        }
    }
}
