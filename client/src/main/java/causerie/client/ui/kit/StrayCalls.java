package causerie.client.ui.kit;

import java.awt.EventQueue;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Tells of every change to a component that is made off the event dispatch thread, with where that was. Put in Swing's way
 * only for those who look for it. Any thread may run it.
 */
public final class StrayCalls extends RepaintManager {
    private final Consumer<Throwable> found;

    private StrayCalls(Consumer<Throwable> found) {
        this.found = found;
    }

    /** Watches from now on; what is found is told on the thread that did it. */
    public static void watch(Consumer<Throwable> found) {
        RepaintManager.setCurrentManager(new StrayCalls(found));
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    private void check(JComponent component) {
        if (!EventQueue.isDispatchThread()) {
            Throwable where = new Throwable(component.getClass().getName() + " changed on "
                    + Thread.currentThread().getName());
            // Asking for paint is the one thing that any thread may do.
            if (!isRepaintOnly(where.getStackTrace())) {
                found.accept(where);
            }
        }
    }

    /** Whether whoever called Swing called nothing but {@code repaint}. */
    private static boolean isRepaintOnly(StackTraceElement[] frames) {
        int outermost = -1;
        for (int i = 0; i < frames.length; i++) {
            boolean swing = frames[i].getClassName().startsWith("javax.swing.")
                    || frames[i].getClassName().startsWith("java.awt.");
            if (swing) {
                outermost = i;
            }
        }
        return outermost >= 0
                && (frames[outermost].getMethodName().equals("repaint")
                        || frames[outermost].getMethodName().equals("imageUpdate"));
    }
}
