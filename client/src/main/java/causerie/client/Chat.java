package causerie.client;

import causerie.client.model.Network;
import causerie.client.session.ChatActions;
import causerie.client.session.Connections;
import causerie.client.session.Login;
import causerie.client.session.LoginListener;
import causerie.io.Endpoint;
import java.util.concurrent.Executor;

/** One person's chat without a window. Belongs to the event dispatch thread. */
public final class Chat implements Connections {
    public Chat(Executor eventThread) {
        throw new UnsupportedOperationException();
    }

    public Network network() {
        throw new UnsupportedOperationException();
    }

    /** What can be done, by the connection of the moment; may be kept. */
    public ChatActions actions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void connect(Endpoint endpoint, Login login, LoginListener listener) {}

    @Override
    public void retryNow() {}

    @Override
    public void disconnect() {}
}
