package causerie.client.ui.people;

import causerie.client.model.Buffer;

/** What the right side asks the window for. */
public interface PeopleRequests {
    /** Open the conversation with this person alone. */
    void writeTo(String nick);

    /** Put the person's name into the text being written. */
    void mention(String nick);

    /** Ask somebody into the room that is shown. */
    void invite();

    /** Take the person out of the room. */
    void remove(Buffer room, String nick);
}
