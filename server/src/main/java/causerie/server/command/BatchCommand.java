package causerie.server.command;

import causerie.server.capability.Capability;
import causerie.server.capability.Correction;
import causerie.server.capability.Multiline;
import causerie.server.journal.Said;
import causerie.server.session.ClientBatch;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * BATCH, and the lines in between: a text of several lines, which is said when it is complete. See <a
 * href="https://ircv3.net/specs/extensions/client-batch">client-initiated batches</a> and <a
 * href="https://ircv3.net/specs/extensions/multiline">multiline</a>. What becomes of it is the answer to the command that
 * opened it, under the label of that one.
 */
final class BatchCommand implements CommandHandler {
    // https://ircv3.net/specs/extensions/batch: "Reference tag MUST contain only ASCII letters, numbers, and/or
    // hyphen".
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]+");

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "BATCH",
                "{+|-}<reference> [<type> <target>]",
                "Begins and ends a text of several lines, of the type draft/multiline."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String param = context.param(0);
        String reference = param.replaceFirst("^[+-]", "");
        if (param.startsWith("-")) {
            close(reference, context);
            return;
        }
        try {
            checkMayOpen(param, reference, context);
        } catch (CommandException refused) {
            // Nobody could tell apart what is in two of the same name.
            context.device()
                    .negotiation()
                    .batch()
                    .filter(open -> open.reference().equals(reference))
                    .ifPresent(open -> refuse(refused, open, context));
            ignore(reference, context.device());
            throw refused;
        }
        context.device()
                .negotiation()
                .batch(Optional.of(new ClientBatch(
                        context.message(), context.server().clock().nanoTime())));
        context.device().negotiation().refusedBatch(Optional.empty());
        context.replies().later();
    }

    private static void checkMayOpen(String param, String reference, CommandContext context) throws CommandException {
        if (!param.startsWith("+") || !REFERENCE.matcher(reference).matches()) {
            throw CommandException.fail(
                    "BATCH", "INVALID_REFTAG", reference, "A batch is called by letters, digits and hyphens only");
        }
        if (!context.param(1).equals(Multiline.TYPE) || !knowsMultiline(context.device())) {
            throw CommandException.fail("BATCH", "UNKNOWN_TYPE", reference, context.param(1), "Unknown batch type");
        }
        if (context.device().negotiation().batch().isPresent()) {
            throw ClientBatch.invalid("Another batch is open");
        }
        if (context.text(2).isEmpty()) {
            throw ClientBatch.invalid("A batch needs a target");
        }
    }

    /** "This specification depends on the batch capability which MUST be negotiated to use multiline messages." */
    private static boolean knowsMultiline(Device device) {
        return device.has(Capability.MULTILINE) && device.has(Capability.BATCH);
    }

    /** Takes in a line that says which batch it is in. */
    static void line(String reference, CommandContext context) throws CommandException {
        Device device = context.device();
        if (device.negotiation().refusedBatch().filter(reference::equals).isPresent()) {
            return;
        }
        ClientBatch batch = open(reference, device);
        try {
            if (context.message().verb().equalsIgnoreCase(Correction.VERB)) {
                EditCommand.requireKnown(context);
            }
            batch.add(context.message(), context.limits().multiline());
        } catch (CommandException refused) {
            refuse(refused, batch, context);
        }
    }

    private static void close(String reference, CommandContext context) throws CommandException {
        Device device = context.device();
        if (device.negotiation().refusedBatch().filter(reference::equals).isPresent()) {
            device.negotiation().refusedBatch(Optional.empty());
            return;
        }
        ClientBatch batch = open(reference, device);
        device.negotiation().batch(Optional.empty());
        CommandContext opened = context.to(batch.opening());
        try {
            say(batch, opened);
        } catch (CommandException refused) {
            // "automatic replies MUST NEVER be sent in response to a NOTICE message"; FAIL is one to BATCH.
            if (refused.isFail() || !batch.verb().equals("NOTICE")) {
                refused.answer(opened.replies());
            }
        } finally {
            opened.replies().end();
        }
    }

    /** Ends a batch that was left open for too long; before each command of its client, as nothing else needs to know. */
    static void expire(CommandContext context) {
        context.device()
                .negotiation()
                .batch()
                .filter(batch -> isOverdue(batch, context))
                .ifPresent(batch -> refuse(
                        CommandException.fail(
                                "BATCH", "TIMEOUT", batch.reference(), "The batch was left open for too long"),
                        batch,
                        context));
    }

    private static boolean isOverdue(ClientBatch batch, CommandContext context) {
        long open = context.server().clock().nanoTime() - batch.openedAt();
        return open > context.limits().multiline().timeout().toNanos();
    }

    private static ClientBatch open(String reference, Device device) throws CommandException {
        return device.negotiation()
                .batch()
                .filter(batch -> batch.reference().equals(reference))
                .orElseThrow(() -> ClientBatch.invalid("No such batch is open"));
    }

    /** Answers that nothing becomes of a batch. */
    private static void refuse(CommandException refusal, ClientBatch batch, CommandContext context) {
        ignore(batch.reference(), context.device());
        CommandContext opened = context.to(batch.opening());
        refusal.answer(opened.replies());
        opened.replies().end();
    }

    /** "all past and future messages in this batch will be ignored" */
    private static void ignore(String reference, Device device) {
        device.negotiation()
                .batch(device.negotiation()
                        .batch()
                        .filter(batch -> !batch.reference().equals(reference)));
        device.negotiation().refusedBatch(Optional.of(reference));
    }

    private static void say(ClientBatch batch, CommandContext opened) throws CommandException {
        List<Multiline.Line> lines = batch.complete();
        if (!knowsMultiline(opened.device())) {
            throw ClientBatch.invalid("The capability was given up while the batch was open");
        }
        if (batch.isEdit()) {
            new EditRequest(batch.target(), batch.msgid(), lines, opened).fulfil();
            return;
        }
        Recipient recipient = Recipient.of(
                batch.target(), lines.stream().map(Multiline.Line::text).toList(), opened);
        Multiline text = new Multiline(opened.source(), batch.verb(), recipient.name(), lines);
        if (!lines.stream().allMatch(line -> Recipient.fits(text.message(line), opened))) {
            throw ClientBatch.invalid("A line is too long with your name in front of it");
        }
        opened.session().spoke(opened.server().clock().nanoTime());
        recipient.hear(
                new Said.Lines(text, batch.opening().tags(), opened.session().sender(), recipient.place()),
                true,
                opened);
    }
}
