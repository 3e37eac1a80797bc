package causerie.server.command;

import causerie.irc.Message;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.Sender;
import causerie.server.capability.ServerTime;
import causerie.server.channel.Channel;
import causerie.server.journal.Place;
import causerie.server.marker.Markers;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * MARKREAD: how far somebody has read in a room or of what they and a person have said, told to all their connections and
 * to nobody else. See <a href="https://ircv3.net/specs/extensions/read-marker">read-marker</a>.
 */
final class MarkreadCommand implements CommandHandler {
    private static final String VERB = "MARKREAD";
    private static final String TIMESTAMP = "timestamp=";

    /**
     * Where somebody reads.
     *
     * @param name as clients know it
     * @param key stands for it, whatever it is called later
     */
    private record Target(String name, String key) {
        static Target of(Place.Room room, String name) {
            return new Target(name, "room " + room.key());
        }
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                VERB, "<target> [timestamp=<time>]", "Tells your other connections how far you have read somewhere."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isEmpty()) {
            throw CommandException.fail(VERB, "NEED_MORE_PARAMS", "Missing parameters");
        }
        Target target = target(context);
        Optional<Instant> time = time(context);
        if (!context.server().markers().load(context.device())) {
            throw CommandException.fail(
                    VERB, "INTERNAL_ERROR", context.param(0), "What you have read cannot be looked up now");
        }
        context.inOrder(() -> {
            Set<Device> others =
                    time.filter(read -> raise(read, target, context)).isPresent()
                            ? markers(context.device(), context.server())
                                    .map(Markers::connections)
                                    .orElse(Set.of())
                            : Set.of();
            String marker = marker(target, context.device(), context.server());
            context.replies().command(VERB, target.name(), marker);
            Message news = Message.from(context.server().source(), VERB, target.name(), marker);
            others.stream()
                    .filter(other -> other != context.device() && other.has(Capability.READ_MARKER))
                    .forEach(other -> other.send(
                            Envelope.of(news, context.server().clock().now()),
                            context.replies().unflushed()));
        });
    }

    /** "it can clamp it between the last read timestamp and the current time" */
    private static boolean raise(Instant read, Target target, CommandContext context) {
        Instant now = context.server().clock().now();
        return context.server().markers().raise(context.device(), target.key(), read.isAfter(now) ? now : read);
    }

    /** "after the server sends a server JOIN command to the client …, the server MUST send a MARKREAD command" */
    static void entered(Channel channel, CommandContext context) {
        if (context.device().has(Capability.READ_MARKER)) {
            context.inOrder(() -> context.replies()
                    .command(
                            VERB,
                            channel.name(),
                            marker(Target.of(channel.place(), channel.name()), context.device(), context.server())));
        }
    }

    private static String marker(Target target, Device device, ServerState server) {
        return markers(device, server)
                .flatMap(markers -> markers.of(target.key()))
                .map(time -> TIMESTAMP + ServerTime.text(time))
                .orElse("*");
    }

    private static Optional<Markers> markers(Device device, ServerState server) {
        return server.markers().find(device);
    }

    private static Target target(CommandContext context) throws CommandException {
        String typed = context.param(0);
        if (Names.looksLikeChannel(typed)) {
            String name = Names.channel(typed, context.limits().text().channelLength())
                    .orElseThrow(() -> invalid(typed));
            String known = context.server()
                    .channels()
                    .find(name)
                    .filter(channel -> channel.isVisibleTo(context.session()))
                    .map(Channel::name)
                    .orElse(name);
            return Target.of(context.server().journal().rooms().of(name), known);
        }
        return person(typed, context);
    }

    /** By their account, whoever is called so now; guests by their nick. */
    private static Target person(String typed, CommandContext context) throws CommandException {
        Optional<Session> here = context.server().sessions().find(typed);
        Optional<String> account = here.isPresent()
                ? here.get().identity().account()
                : context.server().accounts().find(typed);
        String nick = here.map(Session::nick)
                .or(() -> account)
                .or(() -> Names.nick(typed, context.limits().text().nickLength()))
                .orElseThrow(() -> invalid(typed));
        return new Target(nick, account.map(Sender::person).orElseGet(() -> "nick " + Names.fold(nick)));
    }

    private static Optional<Instant> time(CommandContext context) throws CommandException {
        if (!context.hasParam(1)) {
            return Optional.empty();
        }
        String typed = context.param(1);
        Optional<Instant> time =
                typed.startsWith(TIMESTAMP) ? ServerTime.parse(typed.substring(TIMESTAMP.length())) : Optional.empty();
        return Optional.of(time.orElseThrow(() -> invalid(typed)));
    }

    private static CommandException invalid(String typed) {
        return CommandException.fail(VERB, "INVALID_PARAMS", typed, "Invalid parameters");
    }
}
