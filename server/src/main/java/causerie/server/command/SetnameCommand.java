package causerie.server.command;

import causerie.server.capability.Capability;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.util.List;

/** SETNAME: changes the real name. See <a href="https://ircv3.net/specs/extensions/setname">setname</a>. */
final class SetnameCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("SETNAME", ":<real name>", "Changes your real name."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String realName = context.param(0);
        int most = context.limits().text().realNameLength();
        if (!realName.equals(Names.cut(realName, most)) || realName.isBlank()) {
            throw CommandException.fail(
                    "SETNAME", "INVALID_REALNAME", "A real name has from 1 to " + most + " characters");
        }
        context.inOrder(() -> change(realName, context));
    }

    private static void change(String realName, CommandContext context) {
        context.session().realName(realName);
        MessageEnvelope event = context.event("SETNAME", realName).onlyFor(Capability.SETNAME);
        if (context.device().has(Capability.SETNAME)) {
            context.replies().expectOne();
        }
        context.replies().own(event);
        context.news().toPeersAndWatchers(event);
    }
}
