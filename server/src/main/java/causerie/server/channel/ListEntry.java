package causerie.server.channel;

/** Whom a list of a room is about, who said so, and when in seconds since 1970. */
public record ListEntry(ListMask mask, String setBy, long setAt) {}
