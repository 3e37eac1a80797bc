package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.CapabilitySet;
import causerie.server.config.ServerConfig;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Negotiation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CAP: what a client can ask for. See <a href="https://ircv3.net/specs/extensions/capability-negotiation">the
 * specification</a>. */
final class CapCommand implements CommandHandler {
    private final Registration registration;

    CapCommand(Registration registration) {
        this.registration = registration;
    }

    /** What a client wants to be different. */
    private record Change(CapabilitySet on, CapabilitySet off) {
        static final Change NONE = new Change(CapabilitySet.NONE, CapabilitySet.NONE);

        Change with(Capability capability) {
            return new Change(on.with(capability), off.without(capability));
        }

        Change without(Capability capability) {
            return new Change(on.without(capability), off.with(capability));
        }
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "CAP",
                "<subcommand> [:<capabilities>]",
                "Tells a program which capabilities it can ask for, and turns them on; see ircv3.net."));
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
        switch (context.param(0).toUpperCase(Locale.ROOT)) {
            case "LS" -> ls(context);
            case "LIST" -> list(context);
            case "REQ" -> request(context);
            case "END" -> end(context);
            default -> throw new CommandException(Numeric.ERR_INVALIDCAPCMD, context.param(0), "Invalid CAP command");
        }
    }

    private static void ls(CommandContext context) {
        holdRegistration(context);
        Device device = context.device();
        int version = version(context.param(1));
        device.negotiation().capVersion(version);
        ServerConfig config = context.server().config();
        if (version >= Negotiation.CAP_WITH_VALUES) {
            // "This capability MUST be implicitly enabled if the client requests CAP LS with a version of 302 or newer"
            device.changeCapabilities(present -> present.with(Capability.CAP_NOTIFY));
            List<String> tokens = new ArrayList<>(Capability.listed(config));
            StsPolicy.token(config, device.access()).ifPresent(tokens::add);
            answer(context, new CapLines("LS", tokens, true));
        } else {
            lsInOneLine(Capability.offered(config), context);
        }
    }

    /** Older clients take one line for all, so what does not fit stays out: drafts, which they hardly know, first. */
    private static void lsInOneLine(List<Capability> offered, CommandContext context) {
        List<String> tokens = offered.stream()
                .map(Capability::token)
                .sorted(Comparator.comparing(token -> token.indexOf('/') >= 0))
                .toList();
        context.replies()
                .command(
                        "CAP",
                        params(context, new CapLines("LS", tokens, false)).get(0));
    }

    private static int version(String typed) {
        boolean number = typed.chars().allMatch(c -> c >= '0' && c <= '9');
        // "The CAP version number argument MUST be treated as a number by the server": however many digits it has.
        return !number || typed.isEmpty() ? 0 : typed.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(typed);
    }

    private static void list(CommandContext context) {
        List<String> tokens = context.device().capabilities().list().stream()
                .map(Capability::token)
                .toList();
        answer(
                context,
                new CapLines("LIST", tokens, context.device().negotiation().knowsCapValues()));
    }

    private static void request(CommandContext context) {
        holdRegistration(context);
        Device device = context.device();
        Optional<Change> change = change(context).filter(wanted -> mayHave(wanted, device));
        if (change.isEmpty()) {
            repeat("NAK", context);
            return;
        }
        // Nothing may come in a new way before the client is told so, nor in the old way after it.
        device.changeCapabilities(present -> present.without(change.get().off()));
        repeat("ACK", context);
        device.changeCapabilities(present -> present.with(change.get().on()));
        MetadataSubscription.forgetUnlessAware(device);
    }

    /** All changes or, when one is not possible, none: "the server MUST NOT make any change to any capability". */
    private static Optional<Change> change(CommandContext context) {
        Change change = Change.NONE;
        for (String token : words(context.param(1))) {
            if (token.isEmpty()) {
                continue;
            }
            boolean off = token.startsWith("-");
            Optional<Capability> capability = Capability.named(off ? token.substring(1) : token)
                    .filter(known -> known.isOffered(context.server().config()));
            if (capability.isEmpty()) {
                return Optional.empty();
            }
            change = off ? change.without(capability.get()) : change.with(capability.get());
        }
        return Optional.of(change);
    }

    /** "servers MUST NOT disable the cap-notify capability if the client requests CAP LS with a version of 302". */
    private static boolean mayHave(Change wanted, Device device) {
        CapabilitySet next = device.capabilities().without(wanted.off()).with(wanted.on());
        // "Clients MUST NOT request more than one of … draft/metadata-2, and draft/metadata-3. Servers MUST NOT accept
        // these"
        boolean oneMetadata = !next.has(Capability.METADATA_2) || !next.has(Capability.METADATA_3);
        return oneMetadata
                && (!device.negotiation().knowsCapValues() || !wanted.off().has(Capability.CAP_NOTIFY));
    }

    /** Answers with what was asked for as it was written, unless a line has no room for that. */
    private static void repeat(String subcommand, CommandContext context) {
        answer(context, new CapLines(subcommand, words(context.param(1)), false));
    }

    /** With an empty one for every space too many. */
    private static List<String> words(String list) {
        return List.of(list.split(" ", -1));
    }

    private void end(CommandContext context) throws CommandException {
        context.device().negotiation().open(false);
        registration.advance(context);
    }

    private static void holdRegistration(CommandContext context) {
        if (!context.session().registered()) {
            context.device().negotiation().open(true);
        }
    }

    private static void answer(CommandContext context, CapLines lines) {
        params(context, lines).forEach(params -> context.replies().command("CAP", params));
    }

    private static List<String[]> params(CommandContext context, CapLines lines) {
        return lines.params(
                context.server().config().serverName(),
                context.session().nick(),
                context.limits().text().lineBytes());
    }
}
