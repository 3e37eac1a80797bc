package causerie.client.net;

/** Why a connection is over, or never was. */
public enum LinkEnd {
    UNKNOWN_HOST,
    /** Nobody listens there. */
    REFUSED,
    NO_ROUTE,
    /** The connection did not come about in time. */
    TIMED_OUT,
    /** The server closed it. */
    ENDED,
    /** The server closed it in the middle of a line. */
    ENDED_IN_LINE,
    /** It broke. */
    BROKEN,
    /** Nothing was heard for too long. */
    SILENT,
    /** The server did not take what we sent. */
    CONGESTED,
    /** We closed it. */
    CLOSED
}
