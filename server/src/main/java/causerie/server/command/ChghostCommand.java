package causerie.server.command;

import causerie.server.config.VisibleHost;
import causerie.server.session.CommandException;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.List;

/**
 * CHGHOST: shows somebody with another host, and user name if wanted; those who know <a
 * href="https://ircv3.net/specs/extensions/chghost">chghost</a> are told with a message of the same name.
 */
final class ChghostCommand implements CommandHandler {
    private static final String VERB = "CHGHOST";

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                VERB,
                "<nickname> [<username>] <host>",
                "Shows somebody with another host and user name; for operators."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public boolean forOperators() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String nick = context.param(0);
        Session person = context.server().sessions().find(nick).orElseThrow(() -> CommandException.noSuchNick(nick));
        context.inOrder(() -> show(person, context));
        Identity now = person.identity();
        context.server().log().hostChanged(person, context.session());
        context.replies()
                .command(
                        "NOTICE",
                        context.session().nick(),
                        now.nick() + " is shown as " + now.user() + "@" + now.host() + " now");
    }

    private static void show(Session person, CommandContext context) throws CommandException {
        boolean both = context.hasParam(2);
        Identity before = person.identity();
        String user = both ? user(context) : before.user();
        String host = context.param(both ? 2 : 1);
        // Back to the address is always a way.
        if (!VisibleHost.isAllowed(host) && !host.equals(before.address())) {
            throw CommandException.fail(VERB, "INVALID_HOST", host, "Not allowed: " + VisibleHost.RULE);
        }
        HostChange.show(user, host, context.newsOf(person));
    }

    private static String user(CommandContext context) throws CommandException {
        String typed = context.param(1);
        int most = context.limits().text().userLength();
        return Names.user(typed, most)
                .orElseThrow(() -> CommandException.fail(
                        VERB,
                        "INVALID_USERNAME",
                        typed,
                        "Not allowed: a user name has up to " + most
                                + " letters, digits and any of . - _, and may begin with ~"));
    }
}
