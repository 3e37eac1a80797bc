package causerie.server.config;

/**
 * Somebody who may keep order on the whole server.
 *
 * @param name what OPER names them by
 * @param from the networks that they may come from
 */
public record Operator(String name, PasswordHash password, Networks from) {}
