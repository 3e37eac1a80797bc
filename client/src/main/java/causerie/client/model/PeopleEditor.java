package causerie.client.model;

import java.util.Optional;

/** Changes what is known of people, by what the server says. Belongs to the event dispatch thread. */
public record PeopleEditor(Network network) {
    /** By what account the server knows a person; empty when by none. */
    public void account(String nick, Optional<String> account) {
        network.people().account(nick, account);
    }

    /** What a person left as a message while away; empty when the person is here. */
    public void away(String nick, Optional<String> message) {
        network.people().away(nick, message);
        network.buffer(nick)
                .filter(buffer -> !buffer.isRoom())
                .ifPresent(buffer -> network.tell(listener -> listener.bufferChanged(buffer)));
    }

    /** A person is called otherwise. */
    public void renamed(String before, String after) {
        network.people().renamed(before, after);
    }

    /** A person is gone: another may come by that name. */
    public void gone(String nick) {
        network.people().gone(nick);
    }
}
