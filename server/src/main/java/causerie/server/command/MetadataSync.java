package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.channel.Member;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a client how things are, where it would hear only of later changes: SYNC, and what does the same unasked. */
final class MetadataSync {
    private static final String EVERYTHING = "*ALL";

    private MetadataSync() {}

    /** Answers in a batch about somebody or a room. */
    static void batch(String about, CommandContext context, Runnable answers) {
        context.replies().inBatch(List.of("metadata", about), answers);
    }

    /** METADATA SYNC: everything that is subscribed to, of a person, or of a room and everybody in it, or of all. */
    static void answer(CommandContext context) throws CommandException {
        Set<String> keys = context.device().metadata().subscriptions().keys();
        if (context.param(0).equals(EVERYTHING)) {
            tell(EVERYTHING, everything(context), keys, context);
            return;
        }
        MetadataTarget target = MetadataTarget.of(context.param(0), context);
        List<MetadataTarget> targets =
                target instanceof MetadataTarget.Room room ? roomAndPeople(room.channel(), context) : List.of(target);
        tell(target.name(), targets, keys, context);
    }

    /**
     * "clients receive their current metadata … in a metadata batch with their own nick as target as part of the
     * registration burst … If none exists, the server MUST send an empty batch instead."
     */
    static void introduce(CommandContext context) {
        if (MetadataDialect.isAware(context.device())) {
            MetadataTarget self = new MetadataTarget.Person(context.session(), context.server());
            tell(self.name(), List.of(self), self.metadata().values().keySet(), context);
        }
    }

    /** "On joining a channel, users will get the channel's current metadata … for all users who are in the channel". */
    static void entered(Channel channel, CommandContext context) {
        if (MetadataDialect.isAware(context.device())) {
            Set<String> keys = context.device().metadata().subscriptions().keys();
            tellNews(channel.name(), roomAndPeople(channel, context), keys, context);
        }
    }

    /** "When subscribing to a key, clients SHOULD receive the current value of that key". */
    static void subscribed(Set<String> keys, CommandContext context) {
        if (MetadataDialect.isAware(context.device()) && context.session().registered() && !keys.isEmpty()) {
            tellNews(EVERYTHING, everything(context), keys, context);
        }
    }

    /** "Clients SHOULD receive the current values of keys they are subscribed to when they MONITOR a user". */
    static void monitored(String nick, CommandContext context) {
        Optional<Session> here = context.server().sessions().find(nick);
        if (here.isPresent() && MetadataDialect.isAware(context.device())) {
            MetadataTarget person = new MetadataTarget.Person(here.get(), context.server());
            tellNews(
                    person.name(),
                    List.of(person),
                    context.device().metadata().subscriptions().keys(),
                    context);
        }
    }

    /** "or when one of their monitored users comes online": told to ask, so that nobody waits for a slow reader. */
    static void cameOnline(News news) {
        MetadataTarget self = new MetadataTarget.Person(news.session(), news.server());
        for (Device watcher : news.server().monitors().watchersOf(self.name())) {
            boolean any = MetadataDialect.of(watcher) == MetadataDialect.THREE
                    || hasAny(self, watcher.metadata().subscriptions().keys());
            if (any) {
                later(self.name(), watcher, news);
            }
        }
    }

    /** Says that there may be something to know which cannot be told now. */
    static void later(String about, Device reader, News news) {
        if (!MetadataDialect.isAware(reader)) {
            return;
        }
        ReplyBuffer told = ReplyBuffer.unasked(
                reader, news.own().unflushed(), news.server().answers());
        if (MetadataDialect.of(reader) == MetadataDialect.TWO) {
            told.numeric(Numeric.RPL_METADATASYNCLATER, about, "0");
        } else {
            told.numeric(Numeric.RPL_METADATASYNCLATER, about, "0", "Synchronize it now");
        }
    }

    /** "When a user with the capability enabled runs WHOIS on a user with metadata set". */
    static void whois(Session person, CommandContext context) {
        if (MetadataDialect.isAware(context.device())) {
            person.metadata()
                    .values()
                    .forEach((key, value) -> context.reply(
                            Numeric.RPL_WHOISKEYVALUE,
                            new MetadataValue(person.nick(), key, Optional.of(value)).params()));
        }
    }

    private static List<MetadataTarget> roomAndPeople(Channel channel, CommandContext context) {
        List<MetadataTarget> targets = new ArrayList<>();
        targets.add(new MetadataTarget.Room(channel));
        channel.members().stream()
                .map(Member::session)
                .filter(member -> member != context.session())
                .forEach(member -> targets.add(new MetadataTarget.Person(member, context.server())));
        return targets;
    }

    private static List<MetadataTarget> everything(CommandContext context) {
        ServerState server = context.server();
        Session asker = context.session();
        Set<Session> people = new LinkedHashSet<>(List.of(asker));
        people.addAll(server.channels().peersOf(asker));
        server.monitors()
                .list(context.device())
                .forEach(nick -> server.sessions().find(nick).ifPresent(people::add));
        List<MetadataTarget> targets = new ArrayList<>();
        server.channels().of(asker).forEach(channel -> targets.add(new MetadataTarget.Room(channel)));
        people.forEach(person -> targets.add(new MetadataTarget.Person(person, server)));
        return targets;
    }

    /** Unasked; what is published knows of no batch that is about nothing. */
    private static void tellNews(String about, List<MetadataTarget> targets, Set<String> keys, CommandContext context) {
        boolean any = targets.stream().anyMatch(target -> hasAny(target, keys));
        if (any || MetadataDialect.of(context.device()) == MetadataDialect.THREE) {
            tell(about, targets, keys, context);
        }
    }

    private static boolean hasAny(MetadataTarget target, Set<String> keys) {
        return !Collections.disjoint(target.metadata().values().keySet(), keys);
    }

    private static void tell(String about, List<MetadataTarget> targets, Set<String> keys, CommandContext context) {
        batch(about, context, () -> {
            for (MetadataTarget target : targets) {
                if (hasAny(target, keys)) {
                    context.pace();
                    target.whileStill(() -> tell(target, keys, context));
                }
            }
        });
    }

    private static void tell(MetadataTarget target, Set<String> keys, CommandContext context) {
        MetadataDialect dialect = MetadataDialect.of(context.device());
        for (String key : keys) {
            Optional<String> value = target.metadata().value(key);
            if (value.isPresent()) {
                dialect.tell(context.replies(), new MetadataValue(target.name(), key, value));
            }
        }
    }
}
