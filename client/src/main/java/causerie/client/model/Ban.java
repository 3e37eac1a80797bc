package causerie.client.model;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody may not come into a room. Immutable.
 *
 * @param who who may not
 * @param by who said so; empty when the server does not tell
 * @param since when that was, if the server tells
 */
public record Ban(BanMask who, String by, Optional<Instant> since) {}
