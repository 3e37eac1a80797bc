package causerie.client;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.session.ChatActions;
import causerie.client.session.MessageActions;
import causerie.client.session.OrderActions;
import causerie.client.session.PersonActions;
import causerie.client.session.RoomActions;
import causerie.client.session.SelfActions;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Passes what a person does to the session of the moment, so that nobody has to follow reconnections. */
record CurrentActions(Supplier<? extends ChatActions> session) implements ChatActions {
    @Override
    public void say(Buffer buffer, String text) {
        session.get().say(buffer, text);
    }

    @Override
    public void act(Buffer buffer, String text) {
        session.get().act(buffer, text);
    }

    @Override
    public MessageActions messages() {
        return session.get().messages();
    }

    @Override
    public RoomActions rooms() {
        return session.get().rooms();
    }

    @Override
    public PersonActions people() {
        return session.get().people();
    }

    @Override
    public OrderActions order() {
        return session.get().order();
    }

    @Override
    public SelfActions self() {
        return session.get().self();
    }

    @Override
    public void retry(Buffer buffer, int index) {
        session.get().retry(buffer, index);
    }

    @Override
    public void loadEarlier(Buffer buffer) {
        session.get().loadEarlier(buffer);
    }

    @Override
    public void find(String words, Optional<Buffer> in, Consumer<Findings> answer) {
        session.get().find(words, in, answer);
    }

    @Override
    public void typing(Buffer buffer, boolean active) {
        session.get().typing(buffer, active);
    }
}
