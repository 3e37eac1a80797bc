package causerie.client.session;

import causerie.client.model.About;
import causerie.client.model.Buffer;
import java.util.Optional;
import java.util.function.Consumer;

/** What a person asks for about another. Belongs to the event dispatch thread. */
record PersonRequests(Wire wire, Whois whois) implements PersonActions {
    @Override
    public Optional<Buffer> openDirect(String nick) {
        boolean possible = Words.isNick(nick) && !wire.isupport().isChannel(nick);
        return possible ? wire.editor().person(nick).filter(buffer -> !buffer.isRoom()) : Optional.empty();
    }

    @Override
    public void whois(String nick, Consumer<Optional<About>> answer) {
        whois.ask(nick, answer);
    }
}
