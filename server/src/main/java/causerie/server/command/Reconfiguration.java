package causerie.server.command;

import causerie.io.FlushList;
import causerie.irc.ISupport;
import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.irc.Source;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.capability.Envelope;
import causerie.server.config.ServerConfig;
import causerie.server.log.Logging;
import causerie.server.session.Device;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts another configuration in force while the server runs, and tells clients what is different for them: capabilities
 * that come and go (<a href="https://ircv3.net/specs/extensions/capability-negotiation#cap-notify">cap-notify</a>),
 * what is taken from them, and tokens of 005. Any thread may run it, one at a time.
 */
public final class Reconfiguration {
    /** No batch of answers is called so. */
    private static final String BATCH = "n";

    private final ServerState server;
    private final ServerConfig before;
    private final ServerConfig after;
    private final FlushList unflushed = new FlushList();

    private Reconfiguration(ServerConfig after, ServerState server) {
        this.server = server;
        this.before = server.config();
        this.after = after;
    }

    /** @param motd the lines that everybody is shown on arrival from now on */
    public static void of(ServerConfig after, List<String> motd, ServerState server) {
        Reconfiguration change = new Reconfiguration(after, server);
        server.live().replace(after, motd);
        Logging.level(after.log().level());
        server.sessions().devices().forEach(device -> server.clock().order().run(() -> change.tell(device)));
        change.unflushed.flush();
        // At a start that is not done: somebody may have forgotten to name the file that has the accounts.
        server.channels().forgetAccounts(name -> server.accounts().find(name).isEmpty());
    }

    private void tell(Device device) {
        List<Capability> gone = new ArrayList<>(Capability.offered(before));
        gone.removeAll(Capability.offered(after));
        if (device.has(Capability.CAP_NOTIFY)) {
            cap(device, "DEL", gone.stream().map(Capability::token).toList());
            cap(device, "NEW", fresh(device));
        }
        // "Servers MUST cancel any capability-specific behavior for a client after sending the CAP DEL message"
        CapabilitySet cancelled = gone.stream().reduce(CapabilitySet.NONE, CapabilitySet::with, CapabilitySet::with);
        device.changeCapabilities(present -> present.without(cancelled));
        Withdrawal.from(News.unasked(device.session(), unflushed, server), account -> false);
        if (device.session().registered()) {
            isupport(device);
        }
    }

    /** What there is now, or has another value now: "The NEW subcommand can also update the value". */
    private List<String> fresh(Device device) {
        List<String> fresh = new ArrayList<>(Capability.listed(after));
        fresh.removeAll(Capability.listed(before));
        return device.negotiation().knowsCapValues()
                ? fresh
                : fresh.stream().map(token -> token.replaceFirst("=.*", "")).toList();
    }

    private void cap(Device device, String subcommand, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        new CapLines(subcommand, tokens, false)
                .params(
                        after.serverName(),
                        device.session().nick(),
                        after.limits().text().lineBytes())
                .forEach(params -> send(device, Message.from(source(), "CAP", params)));
    }

    private void isupport(Device device) {
        List<List<String>> lines = difference();
        if (lines.isEmpty()) {
            return;
        }
        boolean grouped = device.has(Capability.EXTENDED_ISUPPORT) && device.has(Capability.BATCH);
        if (grouped) {
            send(device, Message.from(source(), "BATCH", "+" + BATCH, Announcement.BATCH));
        }
        for (List<String> tokens : lines) {
            List<String> params = new ArrayList<>(tokens);
            params.add(0, device.session().nick());
            params.add(Announcement.SENTENCE);
            Message line = Message.from(source(), Numeric.RPL_ISUPPORT.code(), params.toArray(String[]::new));
            send(device, grouped ? line.withTag("batch", BATCH) : line);
        }
        if (grouped) {
            send(device, Message.from(source(), "BATCH", "-" + BATCH));
        }
    }

    /** Tokens that are new or have another value, and those that are gone with a hyphen. */
    private List<List<String>> difference() {
        Map<String, String> former = Announcement.tokens(before).tokens();
        Map<String, String> now = Announcement.tokens(after).tokens();
        Map<String, String> changed = now.entrySet().stream()
                .filter(token -> !token.getValue().equals(former.get(token.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
        former.keySet().stream().filter(key -> !now.containsKey(key)).forEach(key -> changed.put("-" + key, ""));
        return new ISupport(changed).lines();
    }

    private void send(Device device, Message message) {
        device.send(Envelope.of(message, server.clock().now()), unflushed);
    }

    private Source source() {
        return Source.of(after.serverName());
    }
}
