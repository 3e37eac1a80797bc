package causerie.client.model;

/** Of what in a conversation the person wants to be told. */
public enum Level {
    /** Of everything that is said. */
    ALL,
    /** Of what names the person, or is said to the person alone. */
    MENTIONS,
    /** Of nothing: nothing there counts as unread. */
    NONE
}
