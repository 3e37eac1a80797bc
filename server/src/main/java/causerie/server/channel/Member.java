package causerie.server.channel;

import causerie.server.session.Session;

/** Somebody in a room, as it was when asked. */
public record Member(Session session, Membership membership) {}
