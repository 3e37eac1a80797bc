package causerie.client.ui.composer;

import java.util.Optional;

/** What somebody meant by what was typed. */
public sealed interface Input {
    /** Words to say. */
    record Say(String text) implements Input {}

    /** Words that answer a message. */
    record Reply(String to, String text) implements Input {}

    /** Other words for a message of ours. */
    record Edit(String id, String text) implements Input {}

    /** What one does, in the third person. */
    record Act(String text) implements Input {}

    /** Enter a room. */
    record Join(String room) implements Input {}

    /** Leave the room that is shown, or the one named. */
    record Leave(Optional<String> room) implements Input {}

    /** Change what the room is about. */
    record Topic(String text) implements Input {}

    /** Change one's own name. */
    record Rename(String name) implements Input {}

    /** Go away with a message, or with none come back. */
    record Away(Optional<String> message) implements Input {}

    /** Write to a person; without a text only show the conversation. */
    record Direct(String person, String text) implements Input {}

    /** Ask a person into the room. */
    record Invite(String person) implements Input {}

    /** Take a person out of the room. */
    record Remove(String person, String reason) implements Input {}

    /** Do to a person what the command says; some do without a name. */
    record About(Command command, String person) implements Input {}

    /** Show the rooms there are. */
    record Directory() implements Input {}

    /** Show the keys and commands. */
    record Help() implements Input {}

    /** Sign out. */
    record Quit() implements Input {}

    /** A command that there is none of. */
    record Unknown(String command) implements Input {}

    /** A command with something missing. */
    record Incomplete(Command command) implements Input {}
}
