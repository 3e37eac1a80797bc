package causerie.client.ui.login;

import causerie.io.Endpoint;

/** What the login asks for, on the event dispatch thread. */
public interface LoginRequests {
    /** Try to get in; the answer is for {@link LoginFrame#failed} or the frame is closed. */
    void join(LoginForm form, Endpoint endpoint);

    /** Give up the attempt under way. */
    void cancel();

    /** The window was closed. */
    void closed();
}
