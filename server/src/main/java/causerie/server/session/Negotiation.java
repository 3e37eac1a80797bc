package causerie.server.session;

import causerie.server.account.SaslExchange;
import java.util.Optional;

/**
 * What a client has said of itself that others do not see, and what it is about to do: mostly before the welcome. Belongs
 * to the reader thread of its session; the version of CAP and the token may be read by any.
 */
public final class Negotiation {
    /** The version of CAP that has values, several lines, and {@code NEW} and {@code DEL}. */
    public static final int CAP_WITH_VALUES = 302;

    private boolean open;
    private volatile int capVersion;
    private String offeredPassword = "";
    private String wantedNick = "";
    private volatile Optional<String> token = Optional.empty();
    private Optional<SaslExchange> sasl = Optional.empty();
    private Optional<ClientBatch> batch = Optional.empty();
    private Optional<String> refusedBatch = Optional.empty();

    /** Whether CAP negotiation holds registration back. */
    public boolean isOpen() {
        return open;
    }

    public void open(boolean still) {
        open = still;
    }

    /** Whether the client has said that it knows {@link #CAP_WITH_VALUES} or a later version. */
    public boolean knowsCapValues() {
        return capVersion >= CAP_WITH_VALUES;
    }

    /** Notes which version the client knows: "If a client sends a lower CAP version … keep storing the … higher". */
    public void capVersion(int version) {
        capVersion = Math.max(capVersion, version);
    }

    public String offeredPassword() {
        return offeredPassword;
    }

    public void offeredPassword(String password) {
        offeredPassword = password;
    }

    /** A nick that waits until the client has logged in to the account it belongs to; empty text for none. */
    public String wantedNick() {
        return wantedNick;
    }

    public void wantedNick(String nick) {
        wantedNick = nick;
    }

    /** What stands for the token that the client is known by when it comes back; not the token itself. */
    public Optional<String> token() {
        return token;
    }

    public void token(Optional<String> id) {
        token = id;
    }

    /** The attempt to log in that is going on. */
    public Optional<SaslExchange> sasl() {
        return sasl;
    }

    public void sasl(Optional<SaslExchange> attempt) {
        sasl = attempt;
    }

    /** The batch that the client is sending. */
    public Optional<ClientBatch> batch() {
        return batch;
    }

    public void batch(Optional<ClientBatch> next) {
        batch = next;
    }

    /** The reference of the latest batch that was refused, as long as its further lines are ignored. */
    public Optional<String> refusedBatch() {
        return refusedBatch;
    }

    public void refusedBatch(Optional<String> reference) {
        refusedBatch = reference;
    }
}
