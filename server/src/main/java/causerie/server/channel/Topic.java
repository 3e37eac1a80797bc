package causerie.server.channel;

/** What a room is about, who said so, and when in seconds since 1970. */
public record Topic(String text, String setBy, long setAt) {}
