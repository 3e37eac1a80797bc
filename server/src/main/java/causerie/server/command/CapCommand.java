package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** CAP: what a client can ask for. See <a href="https://ircv3.net/specs/extensions/capability-negotiation">the
 * specification</a>. */
final class CapCommand implements CommandHandler {
    private static final int VERSION_WITH_NOTIFY = 302;

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
                answer(context, "LIST", tokens(context.session().capabilities().list()));
            case "REQ" -> request(context);
            case "END" -> end(context);
            default -> throw new CommandException(Numeric.ERR_INVALIDCAPCMD, context.param(0), "Invalid CAP command");
        }
    }

    private static void list(CommandContext context) {
        holdRegistration(context);
        context.session().capVersion(version(context.param(1)));
        if (context.session().capVersion() >= VERSION_WITH_NOTIFY) {
            // "Clients that request version 302 implicitly enable cap-notify."
            context.session().capabilities(context.session().capabilities().with(Capability.CAP_NOTIFY));
        }
        answer(context, "LS", tokens(Arrays.asList(Capability.values())));
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
        Optional<CapabilitySet> changed = changed(context.session().capabilities(), context.param(1))
                .filter(next -> mayHave(next, context.session()));
        changed.ifPresent(context.session()::capabilities);
        answer(context, changed.isPresent() ? "ACK" : "NAK", context.param(1));
    }

    /** All changes or, when one is not possible, none: "the server MUST NOT make any change to any capability". */
    private static Optional<CapabilitySet> changed(CapabilitySet present, String request) {
        CapabilitySet next = present;
        for (String token : request.strip().split(" +")) {
            boolean off = token.startsWith("-");
            Optional<Capability> capability = Capability.named(off ? token.substring(1) : token);
            if (capability.isEmpty()) {
                return Optional.empty();
            }
            next = off ? next.without(capability.get()) : next.with(capability.get());
        }
        return Optional.of(next);
    }

    /** "servers MUST NOT disable the cap-notify capability if the client requests CAP LS with a version of 302". */
    private static boolean mayHave(CapabilitySet next, Session session) {
        return session.capVersion() < VERSION_WITH_NOTIFY || next.has(Capability.CAP_NOTIFY);
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

    private static void answer(CommandContext context, String subcommand, String tokens) {
        context.replies().command("CAP", context.session().nick(), subcommand, tokens);
    }

    private static String tokens(List<Capability> capabilities) {
        return capabilities.stream().map(Capability::token).collect(Collectors.joining(" "));
    }
}
