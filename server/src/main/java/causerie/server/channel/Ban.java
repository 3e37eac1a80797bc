package causerie.server.channel;

import causerie.irc.Mask;

/** Who may not enter a room, who said so, and when in seconds since 1970. */
public record Ban(Mask mask, String setBy, long setAt) {}
