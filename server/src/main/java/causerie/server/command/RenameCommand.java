package causerie.server.command;

import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.Renaming;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import java.util.List;
import java.util.Optional;

/**
 * RENAME: calls a room otherwise; all else in it stays. See <a
 * href="https://ircv3.net/specs/extensions/channel-rename">channel rename</a>.
 */
final class RenameCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("RENAME", "<channel> <channel> [<reason>]", "Gives a room another name."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Channel channel = context.server().channels().require(context.param(0), context.session());
        Optional<String> reason = context.text(2).map(context::reason);
        Renaming renaming = new Renaming(
                channel.name(),
                Names.normal(context.param(1)),
                reason.orElse(""),
                (member, former) -> moveOver(former, channel, reason, of(member, context)));
        if (Names.channel(renaming.to(), context.limits().text().channelLength())
                .isEmpty()) {
            throw renaming.refused("No channel can be called that");
        }
        if (context.device().has(Capability.CHANNEL_RENAME)) {
            context.replies().expectOne();
        }
        context.server().channels().rename(channel, renaming, context.replies());
    }

    /** A member as if it had asked. */
    private static CommandContext of(Device member, CommandContext context) {
        return member == context.device() ? context : context.unasked(member);
    }

    /** "Send the client a PART message for the old channel name … Send the client a JOIN message". */
    private static void moveOver(String from, Channel channel, Optional<String> reason, CommandContext member) {
        member.replies()
                .ownAlone(reason.map(text -> member.event("PART", from, text))
                        .orElseGet(() -> member.event("PART", from)));
        member.replies().ownAlone(member.event("JOIN", channel.name()));
        JoinCommand.introduce(channel, member);
        MetadataSync.later(channel.name(), member.device(), member.news());
    }
}
