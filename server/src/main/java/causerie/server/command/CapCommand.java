package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.config.ServerConfig;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CAP: what a client can ask for. See <a href="https://ircv3.net/specs/extensions/capability-negotiation">the
 * specification</a>. */
final class CapCommand implements CommandHandler {
    private static final int VERSION_WITH_VALUES = 302;
    /** For the server's name, the asker's and the command in front of the tokens. */
    private static final int OTHER_BYTES = 130;

    private final Registration registration;

    CapCommand(Registration registration) {
        this.registration = registration;
    }

    @Override
    public List<String> verbs() {
        return List.of("CAP");
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String subcommand = context.param(0).toUpperCase(Locale.ROOT);
        switch (subcommand) {
            case "LS" -> list(context);
            case "LIST" ->
                answer(
                        context,
                        "LIST",
                        context.session().capabilities().list().stream()
                                .map(Capability::token)
                                .toList());
            case "REQ" -> request(context);
            case "END" -> end(context);
            default -> throw new CommandException(Numeric.ERR_INVALIDCAPCMD, context.param(0), "Invalid CAP command");
        }
    }

    private static void list(CommandContext context) {
        holdRegistration(context);
        Session session = context.session();
        session.capVersion(version(context.param(1)));
        if (knowsValues(session)) {
            // "Clients that request version 302 implicitly enable cap-notify."
            session.capabilities(session.capabilities().with(Capability.CAP_NOTIFY));
        }
        ServerConfig config = context.server().config();
        answer(
                context,
                "LS",
                Capability.offered(config).stream()
                        .map(capability -> knowsValues(session) ? withValue(capability, config) : capability.token())
                        .toList());
    }

    private static boolean knowsValues(Session session) {
        return session.capVersion() >= VERSION_WITH_VALUES;
    }

    private static String withValue(Capability capability, ServerConfig config) {
        String value = capability.value(config);
        return value.isEmpty() ? capability.token() : capability.token() + "=" + value;
    }

    private static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static void request(CommandContext context) {
        holdRegistration(context);
        Session session = context.session();
        Optional<CapabilitySet> changed = changed(context).filter(next -> mayHave(next, session));
        changed.ifPresent(session::capabilities);
        context.replies().command("CAP", session.nick(), changed.isPresent() ? "ACK" : "NAK", context.param(1));
    }

    /** All changes or, when one is not possible, none: "the server MUST NOT make any change to any capability". */
    private static Optional<CapabilitySet> changed(CommandContext context) {
        CapabilitySet next = context.session().capabilities();
        for (String token : context.param(1).strip().split(" +")) {
            boolean off = token.startsWith("-");
            Optional<Capability> capability = Capability.named(off ? token.substring(1) : token)
                    .filter(known -> known.isOffered(context.server().config()));
            if (capability.isEmpty()) {
                return Optional.empty();
            }
            next = off ? next.without(capability.get()) : next.with(capability.get());
        }
        return Optional.of(next);
    }

    /** "servers MUST NOT disable the cap-notify capability if the client requests CAP LS with a version of 302". */
    private static boolean mayHave(CapabilitySet next, Session session) {
        return !knowsValues(session) || next.has(Capability.CAP_NOTIFY);
    }

    private void end(CommandContext context) throws CommandException {
        context.session().negotiating(false);
        registration.advance(context);
    }

    private static void holdRegistration(CommandContext context) {
        if (!context.session().registered()) {
            context.session().negotiating(true);
        }
    }

    /** In several lines when they are many, all but the last with an asterisk, for those who know of that. */
    private static void answer(CommandContext context, String subcommand, List<String> tokens) {
        int most =
                knowsValues(context.session()) ? context.limits().text().lineBytes() - OTHER_BYTES : Integer.MAX_VALUE;
        String nick = context.session().nick();
        StringBuilder line = new StringBuilder();
        for (String token : tokens) {
            if (!line.isEmpty() && line.length() + 1 + token.length() > most) {
                context.replies().command("CAP", nick, subcommand, "*", line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(token);
        }
        context.replies().command("CAP", nick, subcommand, line.toString());
    }
}
