package causerie.server.command;

/**
 * A verb that can be sent, as HELP explains it.
 *
 * @param name in capitals
 * @param params the parameters, as <a href="https://modern.ircdocs.horse/#client-messages">Client Messages</a> writes
 *     them; empty text for none
 * @param help what it does, in one sentence
 */
record Verb(String name, String params, String help) {
    /** How it is written. */
    String syntax() {
        return params.isEmpty() ? name : name + " " + params;
    }
}
