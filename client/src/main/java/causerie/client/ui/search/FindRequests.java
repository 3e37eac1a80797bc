package causerie.client.ui.search;

/** What the bar asks the window for. Called on the event dispatch thread. */
public interface FindRequests {
    /** Other words are looked for; may be none. */
    void find(String words);

    /** Go to the one before, which is older. */
    void previous();

    /** Go to the next one, which is newer. */
    void next();

    /** Nothing is looked for any more. */
    void closed();
}
