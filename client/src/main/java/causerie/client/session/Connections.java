package causerie.client.session;

import causerie.io.Endpoint;

/** Comes and goes. Belongs to the event dispatch thread; nothing here waits. */
public interface Connections {
    /** Tries to get in, once; ends what was before. After success, a lost connection is made anew by itself. */
    void connect(Endpoint endpoint, Login login, LoginListener listener);

    /** While waiting for the next attempt: makes it now. */
    void retryNow();

    /** Says goodbye and stays offline; also gives up an attempt under way, whose listener then hears nothing. */
    void disconnect();
}
