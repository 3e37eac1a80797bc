package causerie.client;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.session.ChatActions;
import causerie.client.session.MessageActions;
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
    public void retry(Buffer buffer, int index) {
        session.get().retry(buffer, index);
    }

    @Override
    public boolean join(String room) {
        return session.get().join(room);
    }

    @Override
    public void leave(Buffer buffer) {
        session.get().leave(buffer);
    }

    @Override
    public Optional<Buffer> openDirect(String nick) {
        return session.get().openDirect(nick);
    }

    @Override
    public void setTopic(Buffer buffer, String topic) {
        session.get().setTopic(buffer, topic);
    }

    @Override
    public void setAway(Optional<String> message) {
        session.get().setAway(message);
    }

    @Override
    public void rename(String nick) {
        session.get().rename(nick);
    }

    @Override
    public void keepName(String password) {
        session.get().keepName(password);
    }

    @Override
    public void listRooms() {
        session.get().listRooms();
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

    @Override
    public void invite(Buffer buffer, String nick) {
        session.get().invite(buffer, nick);
    }

    @Override
    public void kick(Buffer buffer, String nick, String reason) {
        session.get().kick(buffer, nick, reason);
    }
}
