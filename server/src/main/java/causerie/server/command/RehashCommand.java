package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.ConfigException;
import causerie.server.session.CommandException;
import java.util.List;
import java.util.Optional;

/** REHASH: has the configuration read again. See <a href="https://modern.ircdocs.horse/#rehash-message">REHASH</a>. */
final class RehashCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("REHASH", "", "Has the server read its configuration again; for operators."));
    }

    @Override
    public boolean forOperators() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Optional<String> kept;
        try {
            kept = new Rehash(context.server()).run(context.session().nick());
        } catch (ConfigException wrong) {
            throw new CommandException(Numeric.ERR_UNKNOWNERROR, "REHASH", wrong.sentence());
        }
        String file = context.server().config().file().map(Object::toString).orElse("*");
        context.reply(Numeric.RPL_REHASHING, file, "Rehashing");
        kept.ifPresent(sentence ->
                context.replies().command("NOTICE", context.session().nick(), sentence));
    }
}
