package causerie.client.ui.composer;

import java.util.Optional;

/** What becomes of what is written next, when it is not simply said. */
public sealed interface Aim {
    /** What the server calls the message that it is about. */
    String id();

    /** It answers a message, of which the author and the first words are shown. */
    record Reply(String id, String author, String words) implements Aim {}

    /** It takes the place of the words of a message of ours, which are these now. */
    record Edit(String id, String words) implements Aim {}

    /** What was typed, for what it is meant. */
    static Input of(Input input, Optional<Aim> aim) {
        if (!(input instanceof Input.Say say) || aim.isEmpty()) {
            return input;
        }
        return aim.get() instanceof Aim.Reply
                ? new Input.Reply(aim.get().id(), say.text())
                : new Input.Edit(aim.get().id(), say.text());
    }
}
