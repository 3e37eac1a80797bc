package causerie.server.command;

import causerie.server.config.MetadataLimits;
import causerie.server.metadata.Metadata;
import causerie.server.session.CommandException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * METADATA: what people and rooms say about themselves, and who wants to hear of it. See <a
 * href="https://ircv3.net/specs/extensions/metadata">metadata</a>.
 */
final class MetadataCommand implements CommandHandler {
    /** Where the parameters of a subcommand begin. */
    static final int FIRST = 2;

    /** A subcommand, and how many parameters it takes. */
    private enum Subcommand {
        GET(1, Integer.MAX_VALUE),
        LIST(0, 0),
        SET(1, 2),
        CLEAR(0, 0),
        SUB(1, Integer.MAX_VALUE),
        UNSUB(1, Integer.MAX_VALUE),
        SUBS(0, 0),
        SYNC(0, 0);

        private final int least;
        private final int most;

        Subcommand(int least, int most) {
            this.least = least;
            this.most = most;
        }

        static Optional<Subcommand> named(String typed) {
            String name = typed.toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(subcommand -> subcommand.name().equals(name))
                    .findFirst();
        }

        boolean takes(int params) {
            return params >= least && params <= most;
        }
    }

    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb(
                        "METADATA",
                        "<target> <subcommand> [<key> [<value>]]",
                        "Tells programs what people and rooms say about themselves: GET, LIST, SET, CLEAR, SUB, UNSUB, SUBS, SYNC."));
    }

    @Override
    public int minParams() {
        return FIRST;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        MetadataDialect dialect = MetadataDialect.of(context.device());
        String typed = context.param(1);
        Subcommand subcommand = Subcommand.named(typed).orElseThrow(() -> dialect.invalidSubcommand(typed));
        int params = context.message().params().size() - FIRST;
        if (!subcommand.takes(params) && (params < subcommand.least || dialect == MetadataDialect.THREE)) {
            throw dialect.invalidParams(subcommand.name());
        }
        switch (subcommand) {
            case GET -> get(target(context), context);
            case LIST -> list(target(context), context);
            case SET -> set(target(context), context);
            case CLEAR -> clear(target(context), context);
            case SUB -> MetadataSubscription.subscribe(context);
            case UNSUB -> MetadataSubscription.unsubscribe(context);
            case SUBS -> MetadataSubscription.list(context);
            case SYNC -> MetadataSync.answer(context);
        }
    }

    private static MetadataTarget target(CommandContext context) throws CommandException {
        return MetadataTarget.of(context.param(0), context);
    }

    /** Answers "for every key in order". */
    private static void get(MetadataTarget target, CommandContext context) {
        MetadataSync.batch(target.name(), context, () -> {
            for (String key : context.message()
                    .params()
                    .subList(FIRST, context.message().params().size())) {
                if (isKey(key, context)) {
                    Optional<String> value = target.metadata().value(key);
                    new MetadataValue(target.name(), key, value).answer(context.replies());
                } else {
                    MetadataDialect.of(context.device()).skipInvalidKey(key, context.replies());
                }
            }
        });
    }

    static boolean isKey(String typed, CommandContext context) {
        return Metadata.isKey(typed) && typed.length() <= limits(context).keyBytes();
    }

    static MetadataLimits limits(CommandContext context) {
        return context.limits().metadata();
    }

    private static void list(MetadataTarget target, CommandContext context) {
        MetadataSync.batch(
                target.name(),
                context,
                () -> target.metadata()
                        .values()
                        .forEach((key, value) ->
                                new MetadataValue(target.name(), key, Optional.of(value)).answer(context.replies())));
    }

    private static void set(MetadataTarget target, CommandContext context) throws CommandException {
        MetadataDialect dialect = MetadataDialect.of(context.device());
        String key = context.param(FIRST);
        if (!isKey(key, context)) {
            throw dialect.invalidKey(key);
        }
        // In draft/metadata-3 "the empty string is an invalid value", and removes the key.
        boolean removes = !context.hasParam(FIRST + 1)
                || (dialect == MetadataDialect.THREE && context.param(FIRST + 1).isEmpty());
        Optional<String> value = removes ? Optional.empty() : Optional.of(context.param(FIRST + 1));
        target.whileStill(() -> {
            MetadataValue wanted = new MetadataValue(target.name(), key, value);
            refusal(target, wanted, context)
                    .ifPresentOrElse(
                            refused -> refused.answer(context.replies()), () -> change(target, wanted, context));
        });
    }

    private static Optional<CommandException> refusal(
            MetadataTarget target, MetadataValue wanted, CommandContext context) {
        MetadataDialect dialect = MetadataDialect.of(context.device());
        MetadataLimits limits = limits(context);
        String key = wanted.key();
        boolean isSet = target.metadata().value(key).isPresent();
        boolean removes = wanted.value().isEmpty();
        if (!target.mayChange(context.session())) {
            return Optional.of(dialect.noPermission(target.name(), key));
        } else if (removes && !isSet && dialect == MetadataDialect.TWO) {
            return Optional.of(dialect.notSet(target.name(), key));
        } else if (bytes(wanted.value().orElse("")) > limits.valueBytes() || !wanted.fits(context)) {
            return Optional.of(dialect.invalidValue(key));
        } else if (!removes && !isSet && target.metadata().values().size() >= limits.keys()) {
            return Optional.of(dialect.tooManyKeys(target.name(), limits.keys()));
        }
        long wait = context.device()
                .metadata()
                .changes()
                .admit(limits.changes(), context.server().clock().nanoTime());
        return Optional.of(wait)
                .filter(seconds -> seconds > 0)
                .map(seconds -> dialect.rateLimited(context.param(0), key, seconds));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void change(MetadataTarget target, MetadataValue wanted, CommandContext context) {
        boolean changes = !target.metadata().value(wanted.key()).equals(wanted.value());
        target.metadata().set(wanted.key(), wanted.value());
        new MetadataValue(
                        context.param(0).equals(MetadataTarget.SELF) ? MetadataTarget.SELF : target.name(),
                        wanted.key(),
                        wanted.value())
                .answer(context.replies());
        if (changes) {
            wanted.tell(target.audience(), context);
        }
    }

    /** Removes all, and answers with "one RPL_KEYNOTSET event per cleared key". */
    private static void clear(MetadataTarget target, CommandContext context) {
        target.whileStill(() -> {
            if (!target.mayChange(context.session())) {
                MetadataDialect.of(context.device())
                        .noPermission(target.name(), "*")
                        .answer(context.replies());
                return;
            }
            MetadataSync.batch(target.name(), context, () -> {
                for (String key : target.metadata().values().keySet()) {
                    MetadataValue nothing = new MetadataValue(target.name(), key, Optional.empty());
                    target.metadata().set(key, Optional.empty());
                    nothing.answer(context.replies());
                    nothing.tell(target.audience(), context);
                }
            });
        });
    }
}
