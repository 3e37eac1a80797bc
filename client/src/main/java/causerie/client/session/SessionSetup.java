package causerie.client.session;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a session starts with.
 *
 * @param rooms what to enter at once, each {@code #room} or {@code #room key}
 * @param again whether we had been in before: a name that is taken is then worked around, not given up
 * @param carried what the connection before has left
 * @param background does what takes long
 * @param clock what is now
 * @param labels makes a text that no other line of ours has, of letters and digits
 */
public record SessionSetup(
        Login login,
        List<String> rooms,
        boolean again,
        Carried carried,
        Background background,
        Clock clock,
        Supplier<String> labels) {
    public SessionSetup {
        rooms = List.copyOf(rooms);
    }
}
