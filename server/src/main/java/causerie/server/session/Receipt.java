package causerie.server.session;

/** Stands for something that was said and waits for its place in the order of everything. */
public interface Receipt {
    /** Of what has its place already. */
    Receipt DONE = () -> {};

    /** Waits until everybody was told, or its sender that nobody was; under no lock. */
    void await();
}
