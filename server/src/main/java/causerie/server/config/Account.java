package causerie.server.config;

/**
 * Somebody who can log in.
 *
 * @param name what they log in as, and what nobody else may be called
 */
public record Account(String name, PasswordHash password) {}
