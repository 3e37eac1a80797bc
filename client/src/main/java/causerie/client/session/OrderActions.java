package causerie.client.session;

import causerie.client.model.Ban;
import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.client.model.Rank;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What those can do who keep order in a room. Belongs to the event dispatch thread. Nothing here throws or waits: what
 * came of it, or that the server would not, shows as a line in the room.
 */
public interface OrderActions {
    /**
     * Takes a person out of a room.
     *
     * @param reason may be empty
     */
    void kick(Buffer room, String nick, String reason);

    /**
     * Finds by what a person can best be kept out: the account, else the host unless we are there too, else the name.
     *
     * @param answer told once
     */
    void howToBan(String nick, Consumer<BanMask> answer);

    /**
     * What somebody means by a typed name or mask; empty when it can be neither.
     *
     * @param mask such as {@code *!*@host}
     */
    Optional<BanMask> typedBan(String mask);

    /** Lets somebody come in no more; whoever is in stays. */
    void ban(Buffer room, BanMask mask);

    /** Lets somebody come in again. */
    void unban(Buffer room, BanMask mask);

    /** Gives a person a rank, or with false takes it. */
    void rank(Buffer room, String nick, Rank rank, boolean on);

    /** Asks who may not come in; the answer is told once, and empty when the server would not say. */
    void bans(Buffer room, Consumer<Optional<List<Ban>>> answer);
}
