package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import causerie.client.spelling.Spelling;
import java.util.List;
import java.util.Optional;

/** What the composer asks the window for. */
public interface ComposerRequests {
    /** Do what was typed; answers what is wrong with it, and then the text stays. */
    Optional<String> send(Buffer buffer, Input input);

    /** Which words are misspelt. */
    Spelling spelling();
    /** How many messages a text would be there, as it would be sent. */
    int messages(Buffer buffer, String text);

    /** The key that sends. */
    Settings.SendKey sendKey();

    /** The last thing that we said there, if its words can still be changed. */
    Optional<Aim.Edit> lastOwn(Buffer buffer);

    /** The rooms that we are in, with their sign. */
    List<String> rooms();

    /** Somebody is writing, or has stopped. */
    void typing(Buffer buffer, boolean active);
}
