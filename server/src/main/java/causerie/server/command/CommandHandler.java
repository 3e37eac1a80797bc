package causerie.server.command;

import causerie.server.session.CommandException;
import causerie.server.session.Device;
import java.util.List;

/** Answers one verb or a family of them. Has no state; runs on the reader thread of whoever asks. */
interface CommandHandler {
    /** The verbs that it answers. */
    List<Verb> verbs();

    /** How many parameters there have to be; fewer are answered with 461. */
    default int minParams() {
        return 0;
    }

    /** Whether those may ask who have not been welcomed yet. */
    default boolean beforeRegistration() {
        return false;
    }

    /** Whether somebody may ask now; others are answered with 451. */
    default boolean mayAsk(Device device) {
        return device.session().registered() || beforeRegistration();
    }

    /** Whether only those may ask who keep order on the whole server; others are answered with 481. */
    default boolean forOperators() {
        return false;
    }

    /** Whether it may begin before all that the client has said has its place. */
    default boolean pipelines() {
        return false;
    }

    void handle(CommandContext context) throws CommandException;
}
