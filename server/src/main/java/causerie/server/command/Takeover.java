package causerie.server.command;

import causerie.server.capability.Capability;
import causerie.server.session.Device;
import causerie.server.session.Link;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.Optional;

/**
 * Lets somebody who comes back have their name at once: the session that still has it, dead or not, is ended before the new
 * one is called so and says anything. Where devices share names, only the client is ended that has the same token.
 */
final class Takeover {
    private static final String REASON = "You have come in from elsewhere";

    private Takeover() {}

    /**
     * Frees a nick that the same author's other session has, unless this can be one more device there; on the reader thread of
     * the new one, and not in the order.
     */
    static void of(String nick, CommandContext context) {
        if (shares(context)) {
            awaitWelcome(nick, context);
            FurtherDevice.host(nick, context).ifPresent(host -> endSame(host, context));
        } else {
            endAll(nick, context);
        }
    }

    private static boolean shares(CommandContext context) {
        return context.server().config().accountConfig().sharesNames()
                && context.session().identity().account().isPresent();
    }

    /** Whether another device that could share a nick has come first, when it was free a moment ago. */
    static boolean isOvertaken(String nick, CommandContext context) {
        return shares(context)
                && !context.session().registered()
                && former(nick, context).isPresent();
    }

    /** Another device may be about to come in under the name, too; one that takes too long is ended. */
    private static void awaitWelcome(String nick, CommandContext context) {
        if (context.session().registered()) {
            // The other device keeps the name: both could have it only from the beginning.
            return;
        }
        boolean settled = context.device()
                .link()
                .await(
                        () -> unwelcomed(nick, context).isEmpty(),
                        context.replies().unflushed());
        if (!settled) {
            unwelcomed(nick, context).ifPresent(slow -> end(slow, nick, context));
        }
    }

    private static Optional<Session> unwelcomed(String nick, CommandContext context) {
        return former(nick, context).filter(other -> !other.registered());
    }

    /** Ends the client that this one was before its connection was lost. */
    private static void endSame(Session host, CommandContext context) {
        Optional<String> token = context.device().negotiation().token();
        for (Device device : host.devices()) {
            if (token.isPresent() && token.equals(device.negotiation().token())) {
                end(device, context);
            }
        }
    }

    private static void endAll(String nick, CommandContext context) {
        Optional<Session> former = former(nick, context);
        while (former.isPresent() && end(former.get(), nick, context)) {
            // Two may come back at the same time.
            former = former(nick, context);
        }
    }

    private static Optional<Session> former(String nick, CommandContext context) {
        return context.server()
                .sessions()
                .wearer(nick)
                .filter(other -> other != context.session())
                .filter(other -> isSameAuthor(other, context.device()));
    }

    private static boolean isSameAuthor(Session former, Device mine) {
        Optional<String> key = mine.authorKey();
        return key.isPresent() && former.devices().stream().allMatch(device -> key.equals(device.authorKey()));
    }

    private static boolean end(Session former, String nick, CommandContext context) {
        for (Device device : former.devices()) {
            if (!end(device, context)) {
                return false;
            }
        }
        return context.device()
                .link()
                .await(() -> !isWornBy(former, nick, context), context.replies().unflushed());
    }

    /** Answers false when the former client has not gone in time, or the new one first, as when each wants the other's name. */
    private static boolean end(Device former, CommandContext context) {
        warn(former, context);
        former.close(REASON);
        Link link = context.device().link();
        boolean quiet =
                link.await(() -> !former.link().isAnswering(), context.replies().unflushed());
        if (quiet && former.markDeparted()) {
            new Departure(context.server()).of(former, REASON, context.replies().unflushed());
        }
        // Its own thread may be about to do that.
        return quiet
                && link.await(
                        () -> !context.server().sessions().devices().contains(former),
                        context.replies().unflushed());
    }

    /** A program that would come back by itself has to know that its person is elsewhere: the two would end each other for ever. */
    private static void warn(Device former, CommandContext context) {
        if (former.has(Capability.SESSION)) {
            ReplyBuffer.unasked(
                            former,
                            context.replies().unflushed(),
                            context.server().answers())
                    .standardReply("FAIL", "SESSION", "TAKEN_OVER", REASON);
        }
    }

    private static boolean isWornBy(Session former, String nick, CommandContext context) {
        return context.server().sessions().wearer(nick).filter(former::equals).isPresent();
    }
}
