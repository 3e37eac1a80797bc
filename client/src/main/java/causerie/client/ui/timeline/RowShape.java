package causerie.client.ui.timeline;

/**
 * What a row has besides its own text.
 *
 * @param day whether the day is told above it
 * @param unread whether the "new messages" line is above it
 * @param header whether person and time are told above it
 * @param folded whether it is told by an earlier row and not shown itself
 */
record RowShape(boolean day, boolean unread, boolean header, boolean folded) {}
