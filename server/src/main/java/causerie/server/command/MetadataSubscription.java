package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.metadata.Subscriptions;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** METADATA SUB, UNSUB and SUBS: of which keys a client wants to hear. */
final class MetadataSubscription {
    /** "Old RFCs limited the number of parameters in an IRC message to 15". */
    private static final int MOST_KEYS_A_LINE = 12;

    private MetadataSubscription() {}

    /** "The server MUST process each key in order". */
    static void subscribe(CommandContext context) throws CommandException {
        requireSelf(context);
        MetadataDialect dialect = MetadataDialect.of(context.device());
        Subscriptions subscriptions = context.device().metadata().subscriptions();
        int most = MetadataCommand.limits(context).subs();
        List<String> subscribed = new ArrayList<>();
        Set<String> fresh = new LinkedHashSet<>();
        Optional<CommandException> full = Optional.empty();
        for (String key : keys(context)) {
            if (!MetadataCommand.isKey(key, context)) {
                dialect.skipInvalidKey(key, context.replies());
                continue;
            }
            if (subscriptions.keys().size() >= most) {
                // "the server does not process any further keys in the subcommand"
                full = Optional.of(dialect.tooManySubscriptions(key, most));
                break;
            }
            if (!subscriptions.has(key)) {
                subscriptions.add(key);
                fresh.add(key);
            }
            subscribed.add(key);
        }
        reply(Numeric.RPL_METADATASUBOK, subscribed, context);
        full.ifPresent(refused -> refused.answer(context.replies()));
        MetadataSync.subscribed(fresh, context);
    }

    static void unsubscribe(CommandContext context) throws CommandException {
        requireSelf(context);
        List<String> unsubscribed = new ArrayList<>();
        for (String key : keys(context)) {
            if (MetadataCommand.isKey(key, context)) {
                context.device().metadata().subscriptions().remove(key);
                unsubscribed.add(key);
            } else {
                MetadataDialect.of(context.device()).skipInvalidKey(key, context.replies());
            }
        }
        reply(Numeric.RPL_METADATAUNSUBOK, unsubscribed, context);
    }

    static void list(CommandContext context) throws CommandException {
        requireSelf(context);
        Set<String> keys = context.device().metadata().subscriptions().keys();
        context.replies().inBatch(List.of("metadata-subs"), () -> reply(Numeric.RPL_METADATASUBS, keys, context));
    }

    /** "If a client removes this capability or the batch capability … servers MUST clear that client's subscription list." */
    static void forgetUnlessAware(Device device) {
        if (!MetadataDialect.isAware(device)) {
            device.metadata().subscriptions().clear();
        }
    }

    private static void requireSelf(CommandContext context) throws CommandException {
        Session session = context.session();
        String typed = context.param(0);
        boolean self = typed.equals(MetadataTarget.SELF) || (session.registered() && Names.same(typed, session.nick()));
        if (!self) {
            throw MetadataDialect.of(context.device()).invalidTarget(typed);
        }
    }

    private static List<String> keys(CommandContext context) {
        List<String> params = context.message().params();
        return params.subList(MetadataCommand.FIRST, params.size());
    }

    /** Each key a parameter, on as many lines as it takes; none for no keys. */
    private static void reply(Numeric numeric, Collection<String> keys, CommandContext context) {
        List<String> line = new ArrayList<>();
        for (String key : keys) {
            line.add(key);
            if (line.size() > MOST_KEYS_A_LINE
                    || bytes(numeric, line, context) > context.limits().text().lineBytes()) {
                line.remove(line.size() - 1);
                context.reply(numeric, line.toArray(String[]::new));
                line.clear();
                line.add(key);
            }
        }
        if (!line.isEmpty()) {
            context.reply(numeric, line.toArray(String[]::new));
        }
    }

    private static int bytes(Numeric numeric, List<String> keys, CommandContext context) {
        return context.replies().bytesOf(numeric, keys.toArray(String[]::new));
    }
}
