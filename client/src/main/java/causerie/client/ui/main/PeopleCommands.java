package causerie.client.ui.main;

import causerie.client.model.Ban;
import causerie.client.model.Buffer;
import causerie.client.model.Rank;
import causerie.client.session.ChatActions;
import causerie.client.ui.composer.Command;
import causerie.client.ui.composer.Input;
import causerie.client.ui.kit.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what was typed about a person, or says in one sentence why it cannot. Belongs to the event dispatch thread. */
final class PeopleCommands {
    private static final Optional<String> DONE = Optional.empty();
    private static final Set<Command> ANYWHERE = EnumSet.of(Command.WHOIS, Command.IGNORE, Command.UNIGNORE);

    private final ChatActions actions;
    private final Texts texts;
    private final PeopleDeeds people;

    PeopleCommands(MainContext context, PeopleDeeds people) {
        this.actions = context.actions();
        this.texts = context.texts();
        this.people = people;
    }

    /** Answers what is wrong; empty when it was done or asked for. */
    Optional<String> run(Buffer buffer, Input.About about) {
        String person = about.person();
        if (!buffer.isRoom() && !ANYWHERE.contains(about.command())) {
            return Optional.of(texts.get("command.onlyInRoom"));
        }
        switch (about.command()) {
            case WHOIS -> people.show(person);
            case IGNORE -> people.ignore(person, true);
            case UNIGNORE -> people.ignore(person, false);
            case OP -> people.rank(buffer, person, Rank.OPERATOR, true);
            case DEOP -> people.rank(buffer, person, Rank.OPERATOR, false);
            case VOICE -> people.rank(buffer, person, Rank.VOICE, true);
            case DEVOICE -> people.rank(buffer, person, Rank.VOICE, false);
            case BAN -> {
                return ban(buffer, person);
            }
            default -> unban(buffer, person);
        }
        return DONE;
    }

    /** Without a name it shows the list. */
    private Optional<String> ban(Buffer room, String who) {
        if (who.isEmpty()) {
            people.showBans(room);
            return DONE;
        }
        return people.banTyped(room, who) ? DONE : Optional.of(texts.get("command.badPerson", who));
    }

    /** By the account, the host, the name or the whole mask, whichever it was. */
    private void unban(Buffer room, String who) {
        if (who.isEmpty()) {
            people.showBans(room);
            return;
        }
        actions.order().bans(room, bans -> {
            List<Ban> meant = bans.orElse(List.of()).stream()
                    .filter(ban -> ban.who().who().equalsIgnoreCase(who)
                            || ban.who().mask().equalsIgnoreCase(who))
                    .toList();
            meant.forEach(ban -> actions.order().unban(room, ban.who()));
            if (meant.isEmpty() && bans.isPresent()) {
                people.complain(texts.get("bans.notIn", who));
            }
        });
    }
}
