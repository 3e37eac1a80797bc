package causerie.client.session;

import causerie.client.model.About;
import causerie.client.model.Ban;
import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.client.model.Rank;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for order in a room; without a connection nothing is asked. Belongs to the event dispatch thread. */
record OrderRequests(Wire wire, Whois whois, Bans lists) implements OrderActions {
    private static final int REASON_BYTES = 200;
    private static final String MODE = "MODE";

    @Override
    public void kick(Buffer room, String nick, String reason) {
        if (wire.isOnline() && Words.isNick(nick)) {
            String words = Words.oneLine(reason, wire.isupport().number("KICKLEN", REASON_BYTES));
            wire.send(
                    "KICK",
                    words.isEmpty() ? new String[] {room.name(), nick} : new String[] {room.name(), nick, words});
        }
    }

    @Override
    public void howToBan(String nick, Consumer<BanMask> answer) {
        whois.ask(
                nick,
                about -> answer.accept(about.flatMap(this::ofAccount)
                        .or(() -> about.flatMap(this::ofHost))
                        .orElseGet(() -> BanMask.ofName(nick))));
    }

    private Optional<BanMask> ofAccount(About about) {
        return about.account().flatMap(account -> BanMask.ofAccount(account, wire.isupport()));
    }

    /** Whoever is at our own host would keep us out, too. */
    private Optional<BanMask> ofHost(About about) {
        return Optional.of(about.host()).filter(host -> !wire.isOwnHost(host)).flatMap(BanMask::ofHost);
    }

    @Override
    public Optional<BanMask> typedBan(String mask) {
        if (Words.isNick(mask) && mask.indexOf(':') < 0) {
            return Optional.of(BanMask.ofName(mask));
        }
        return Words.isName(mask) ? Optional.of(BanMask.read(mask, wire.isupport())) : Optional.empty();
    }

    @Override
    public void ban(Buffer room, BanMask mask) {
        mode(room, "+b", mask.mask());
    }

    @Override
    public void unban(Buffer room, BanMask mask) {
        mode(room, "-b", mask.mask());
    }

    @Override
    public void rank(Buffer room, String nick, Rank rank, boolean on) {
        if (rank != Rank.NONE && Words.isNick(nick)) {
            mode(room, (on ? "+" : "-") + rank.mode(), nick);
        }
    }

    @Override
    public void bans(Buffer room, Consumer<Optional<List<Ban>>> answer) {
        lists.ask(room, answer);
    }

    private void mode(Buffer room, String mode, String whom) {
        if (wire.isOnline() && Words.isName(whom)) {
            wire.send(MODE, room.name(), mode, whom);
        }
    }
}
