package causerie.client.model;

/**
 * Whether somebody looks at the conversation that is shown, and what is read by that. Belongs to the event dispatch
 * thread.
 */
public final class Watching {
    private final Network network;
    private boolean watching;

    Watching(Network network) {
        this.network = network;
    }

    /** Takes all that is in a conversation for read, whether somebody looks at it or not. */
    public void markRead(Buffer buffer) {
        readAll(buffer);
        if (!isAt(buffer)) {
            buffer.reading().left();
        }
    }

    boolean isAt(Buffer buffer) {
        return watching && network.current().filter(buffer::equals).isPresent();
    }

    void set(boolean next) {
        if (watching && !next) {
            left();
        }
        watching = next;
        readShown();
    }

    /** Nobody looks any more at what is shown. */
    void left() {
        network.current().map(Buffer::reading).ifPresent(Reading::left);
    }

    /** What is shown now is read if somebody looks at it. */
    void readShown() {
        network.current().filter(buffer -> watching).ifPresent(this::readAll);
    }

    /** What has just come to a conversation is read if somebody looks at it. */
    void readOn(Buffer buffer) {
        if (isAt(buffer)) {
            buffer.reading().readOn();
            network.tell(listener -> listener.read(buffer));
        }
    }

    /** What is in a conversation now is read if somebody looks at it. */
    void read(Buffer buffer) {
        if (isAt(buffer)) {
            readAll(buffer);
        }
    }

    private void readAll(Buffer buffer) {
        boolean any = buffer.reading().readAll();
        network.tell(listener -> listener.read(buffer));
        if (any) {
            network.tell(listener -> listener.bufferChanged(buffer));
        }
    }
}
