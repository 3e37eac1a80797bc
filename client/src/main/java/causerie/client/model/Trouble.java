package causerie.client.model;

/** Why a connection that had been good is not there now. */
public enum Trouble {
    /** It broke, or the server fell silent. */
    LOST,
    /** The server closed it. */
    CLOSED,
    /** The server could not be reached again. */
    UNREACHABLE,
    /** The server was reached again but did not let us in. */
    NOT_LET_IN,
    /** We have come in from elsewhere. */
    ELSEWHERE
}
