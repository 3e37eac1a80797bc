package causerie.server.journal;

import causerie.server.capability.Capability;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The id that a client has given what it says, so that it can say it again, when it does not know whether it was heard,
 * without anybody hearing it twice.
 *
 * @param author who says it, over whatever connection; see {@link Device#authorKey}
 * @param target to whom, folded: one command may be to several
 */
public record OwnId(String author, String target, String id) {
    /** The tag that it comes in; it is not passed on. */
    public static final String TAG = "causerie/id";

    /** In UTF-8. */
    static final int MAX_BYTES = 64;

    /**
     * The id of what a client is about to say; empty for none, and for somebody who could not be known again.
     *
     * @param own where the client is told of it
     * @throws CommandException when it is not one to remember
     */
    public static Optional<OwnId> of(Said said, ReplyBuffer own) throws CommandException {
        Optional<Device> speaker = own.device().filter(client -> client.has(Capability.OWN_ID));
        Optional<String> id = speaker.flatMap(client -> said.tags().get(TAG));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        int bytes = id.get().getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw CommandException.fail(
                    said.verb(),
                    "INVALID_ID",
                    said.target(),
                    "The id of a message has from 1 to " + MAX_BYTES + " bytes");
        }
        String target = Names.fold(said.target());
        return speaker.flatMap(Device::authorKey).map(author -> new OwnId(author, target, id.get()));
    }
}
