package causerie.server.channel;

import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.SessionRegistry;
import java.util.function.BiConsumer;

/**
 * What somebody wants a room to be called. See <a href="https://ircv3.net/specs/extensions/channel-rename">channel
 * rename</a>.
 *
 * @param from the name by which the room was found
 * @param reason may be empty
 * @param fallback tells a member's client that does not know RENAME of leaving the room of the former name and entering another;
 *     it may not wait, nor touch another room
 */
public record Renaming(String from, String to, String reason, BiConsumer<Device, String> fallback) {
    /** Why it cannot be. */
    public CommandException refused(String sentence) {
        return CommandException.fail("RENAME", "CANNOT_RENAME", from, to, sentence);
    }

    CommandException nameInUse() {
        return CommandException.fail("RENAME", "CHANNEL_NAME_IN_USE", from, to, "The channel name is already taken");
    }

    /** "This fallback SHOULD NOT be used if the rename only changes the case of the channel name". */
    boolean changesOnlyCase() {
        return SessionRegistry.CASEMAPPING.same(from, to);
    }
}
