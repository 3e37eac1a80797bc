package causerie.client.model;

import java.time.Instant;

/**
 * Which message one means, when asking a server for those before or after it.
 *
 * @param id what the server calls it; empty when it gave none, then the time has to do
 */
public record MessageReference(String id, Instant time) {}
