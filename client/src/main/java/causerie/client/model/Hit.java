package causerie.client.model;

/**
 * Something that was said and has what somebody looked for.
 *
 * @param conversation the room or the person; it need not be open
 */
public record Hit(String conversation, Line.Text line) {}
