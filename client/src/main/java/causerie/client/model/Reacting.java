package causerie.client.model;

import java.time.Instant;

/**
 * That somebody reacts to a message, or takes that back.
 *
 * @param to what the server calls the message
 * @param text how, such as with one emoji
 * @param own whether it is us
 * @param on false for taking it back
 */
public record Reacting(String to, String text, String person, boolean own, Instant time, boolean on) {}
