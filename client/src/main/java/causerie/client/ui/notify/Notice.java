package causerie.client.ui.notify;

/**
 * One piece of news.
 *
 * @param about what it is about; of several about the same only the latest is shown
 * @param title who and where
 * @param words what was said, as it is
 * @param open what follows a click
 */
public record Notice(Object about, String title, String words, Runnable open) {}
