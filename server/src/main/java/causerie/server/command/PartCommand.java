package causerie.server.command;

import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import java.util.List;

/** PART: leaves rooms. See <a href="https://modern.ircdocs.horse/#part-message">PART</a>. */
final class PartCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("PART", "<channel>{,<channel>} [<reason>]", "Leaves rooms."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) {
        List<String> names = context.list(0);
        if (names.size() == 1) {
            context.replies().expectOne();
        }
        for (String name : names) {
            try {
                Channel channel = context.server().channels().require(name, context.session());
                context.server().channels().part(channel, context.text(1).map(context::reason), context.replies());
            } catch (CommandException refused) {
                refused.answer(context.replies());
            }
        }
    }
}
