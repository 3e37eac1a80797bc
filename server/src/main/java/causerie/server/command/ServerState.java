package causerie.server.command;

import causerie.irc.Source;
import causerie.server.account.Accounts;
import causerie.server.account.GuessLimit;
import causerie.server.account.SessionTokens;
import causerie.server.channel.ChannelRegistry;
import causerie.server.config.LiveConfig;
import causerie.server.config.ServerConfig;
import causerie.server.journal.Journal;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.marker.MarkerRegistry;
import causerie.server.session.KeptNames;
import causerie.server.session.MonitorRegistry;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.SessionRegistry;
import java.time.Instant;
import java.util.List;

/**
 * What all commands work on.
 *
 * @param live holds the configuration, see {@link #config}
 * @param version what the program calls itself
 */
public record ServerState(
        LiveConfig live,
        ServerClock clock,
        Journal journal,
        SessionRegistry sessions,
        ChannelRegistry channels,
        MonitorRegistry monitors,
        MarkerRegistry markers,
        Accounts accounts,
        KeptNames keptNames,
        SessionTokens tokens,
        GuessLimit guesses,
        EventLog log,
        Instant startedAt,
        String version) {
    /** The configuration in force. */
    public ServerConfig config() {
        return live.get();
    }

    /** The lines that everybody is shown on arrival, may be none. */
    List<String> motd() {
        return live.motd();
    }

    /** Who answers commands. */
    ReplyBuffer.From answers() {
        return new ReplyBuffer.From(
                source(), clock.order(), clock::now, config().limits().text().lineBytes());
    }

    /** The server as the sender of a message. */
    public Source source() {
        return Source.of(config().serverName());
    }
}
