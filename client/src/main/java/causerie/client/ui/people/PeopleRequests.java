package causerie.client.ui.people;

import causerie.client.model.About;
import causerie.client.model.Buffer;
import causerie.client.model.Rank;
import java.util.Optional;
import java.util.function.Consumer;

/** What the right side, and a person's card, ask the window for. Called on the event dispatch thread. */
public interface PeopleRequests {
    /** Show what is known of this person. */
    void show(String nick);

    /** Ask the server about this person; the answer is told once, and empty when nobody is called so. */
    void ask(String nick, Consumer<Optional<About>> answer);

    /** Open the conversation with this person alone. */
    void writeTo(String nick);

    /** Put the person's name into the text being written. */
    void mention(String nick);

    /** Ask somebody into the room that is shown. */
    void invite();

    /** Show nothing of what this person says from now on, or with false all again. */
    void ignore(String nick, boolean on);

    /** Take the person out of the room. */
    void remove(Buffer room, String nick);

    /** Take the person out of the room and keep them out. */
    void ban(Buffer room, String nick);

    /** Show who is kept out of the room. */
    void showBans(Buffer room);

    /** Give the person a rank in the room, or with false take it. */
    void rank(Buffer room, String nick, Rank rank, boolean on);
}
