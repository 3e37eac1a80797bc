package causerie.client.ui.kit;

import java.awt.EventQueue;

/** Work that is asked for often and done once for all askings so far. Belongs to the event dispatch thread. */
public final class Soon {
    private final Runnable work;
    private boolean asked;

    public Soon(Runnable work) {
        this.work = work;
    }

    /** Has the work done after the events that already wait. */
    public void ask() {
        Edt.require();
        if (!asked) {
            asked = true;
            EventQueue.invokeLater(this::run);
        }
    }

    private void run() {
        asked = false;
        work.run();
    }
}
