package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.Screens;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Texts from programs that are slow to give them, or fail to. */
final class PasteOnItsWayTest {
    private final Clipboard clipboard = new Clipboard("test");

    @Test
    void whatFailsInAnotherProgramIsNoTextAndNobodyWaitsForIt() throws InterruptedException {
        holds(() -> {
            throw new UnsupportedOperationException("for a test");
        });
        BlockingQueue<Optional<PastedText>> told = new LinkedBlockingQueue<>();
        Screens.onEventThread(() -> PastedText.read(clipboard, told::add));
        assertEquals(Optional.empty(), told.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aTextThatComesWhenAnotherConversationIsShownIsNotPutThere() throws InterruptedException {
        CountDownLatch given = new CountDownLatch(1);
        holds(() -> {
            awaitGiven(given);
            return "late";
        });
        List<PastedText> pasted = new ArrayList<>();
        BlockingQueue<PastedText> next = new LinkedBlockingQueue<>();
        InputArea area = Screens.fromEventThread(InputArea::new);
        Screens.onEventThread(() -> {
            area.onPaste(pasted::add);
            area.paste(clipboard);
            assertTrue(area.isPasting());
            area.forgetPastes();
            assertFalse(area.isPasting());
            // Told of after the first: it has to wait for the same.
            PastedText.read(clipboard, text -> text.ifPresent(next::add));
        });
        given.countDown();
        assertEquals("late", next.take().text());
        Screens.onEventThread(() -> {
            area.onPaste(next::add);
            area.paste(new StringClipboard("soon"));
        });
        assertEquals("soon", next.take().text());
        Screens.onEventThread(() -> assertEquals(List.of(), pasted));
    }

    private static void awaitGiven(CountDownLatch given) {
        try {
            given.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void holds(Supplier<String> text) {
        Transferable held = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.stringFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.stringFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return text.get();
            }
        };
        clipboard.setContents(held, null);
    }

    /** A clipboard that gives at once. */
    private static final class StringClipboard extends Clipboard {
        StringClipboard(String text) {
            super("soon");
            StringSelection held = new StringSelection(text);
            setContents(held, held);
        }
    }
}
