package causerie.client.ui.kit;

import java.awt.EventQueue;
import java.util.concurrent.Executor;

/** The event dispatch thread, the only one that may touch the window and the model. Any thread may ask it for work. */
public final class Edt {
    private Edt() {}

    /** Runs the work at once when already there, else soon and in order. */
    public static void run(Runnable work) {
        if (EventQueue.isDispatchThread()) {
            work.run();
        } else {
            EventQueue.invokeLater(work);
        }
    }

    /** Runs tasks on it later, in their order, wherever they come from. */
    public static Executor executor() {
        return EventQueue::invokeLater;
    }

    /** Stops a programming mistake where it happens, in tests and with {@code -ea}. */
    public static void require() {
        assert EventQueue.isDispatchThread() : "off the event dispatch thread: " + Thread.currentThread();
    }
}
