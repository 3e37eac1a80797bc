package causerie.server.command;

import causerie.irc.ISupport;
import causerie.irc.Limits;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.Extban;
import causerie.server.channel.ListMask;
import causerie.server.channel.MemberMode;
import causerie.server.config.CountLimits;
import causerie.server.config.ServerConfig;
import causerie.server.config.TextLimits;
import causerie.server.session.SessionRegistry;
import causerie.server.session.UserMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server tells every client about itself: 004 and 005. See <a
 * href="https://modern.ircdocs.horse/#rplisupport-parameters">RPL_ISUPPORT Parameters</a>.
 */
final class Announcement {
    /** The type of the batch that they come in, for those who know it. */
    static final String BATCH = "draft/isupport";

    static final String SENTENCE = "are supported by this server";

    private Announcement() {}

    static void myInfo(CommandContext context) {
        context.reply(
                Numeric.RPL_MYINFO,
                context.server().config().serverName(),
                context.server().version(),
                UserMode.letters(),
                ChannelMode.letters() + MemberMode.letters(),
                ChannelMode.lettersWithParameter() + MemberMode.letters());
    }

    static void isupport(CommandContext context) {
        if (context.device().has(Capability.EXTENDED_ISUPPORT)) {
            // "The server MUST group all RPL_ISUPPORT messages inside a draft/isupport batch"
            context.replies().inBatch(List.of(BATCH), () -> lines(context));
        } else {
            lines(context);
        }
    }

    private static void lines(CommandContext context) {
        for (List<String> tokens : tokens(context.server().config()).lines()) {
            List<String> params = new ArrayList<>(tokens);
            params.add(SENTENCE);
            context.reply(Numeric.RPL_ISUPPORT, params.toArray(String[]::new));
        }
    }

    /** Every token of 005 with its value. */
    static ISupport tokens(ServerConfig config) {
        ISupport tokens = always(config);
        if (!config.deniedTags().isEmpty()) {
            tokens = tokens.with("CLIENTTAGDENY", config.deniedTags().token());
        }
        if (!config.accountConfig().allowsGuests()) {
            tokens = tokens.with("draft/ACCOUNTREQUIRED", "");
        }
        if (config.iconUrl().isPresent()) {
            tokens = tokens.with("draft/ICON", config.iconUrl().get());
        }
        return tokens;
    }

    private static ISupport always(ServerConfig config) {
        TextLimits text = config.limits().text();
        CountLimits counts = config.limits().counts();
        String targets = String.valueOf(counts.targets());
        return ISupport.NONE
                .with("ACCOUNTEXTBAN", ListMask.ACCOUNT_EXTBANS)
                .with("AWAYLEN", String.valueOf(text.awayLength()))
                .with("BOT", String.valueOf(UserMode.BOT.letter()))
                .with("CASEMAPPING", SessionRegistry.CASEMAPPING.token())
                .with("CHANLIMIT", "#:" + counts.channels())
                .with("CHANMODES", ChannelMode.chanmodes())
                .with("CHANNELLEN", String.valueOf(text.channelLength()))
                .with("CHANTYPES", "#")
                .with("CHATHISTORY", String.valueOf(config.limits().history().page()))
                .with("ELIST", ListQuery.ELIST)
                .with("EXCEPTS", String.valueOf(ChannelMode.BAN_EXCEPTION.letter()))
                .with("EXTBAN", Extban.extban())
                .with("HOSTLEN", String.valueOf(Limits.HOST_LENGTH))
                .with("INVEX", String.valueOf(ChannelMode.INVITE_EXCEPTION.letter()))
                .with("KEYLEN", String.valueOf(text.keyLength()))
                .with("KICKLEN", String.valueOf(text.kickLength()))
                .with("LINELEN", String.valueOf(text.lineBytes()))
                .with("MAXLIST", ChannelMode.maxlist(counts.bans()))
                .with("MAXTARGETS", targets)
                .with("MODES", String.valueOf(counts.modes()))
                .with("MONITOR", String.valueOf(counts.monitor()))
                .with("MSGREFTYPES", "msgid,timestamp")
                .with("NAMELEN", String.valueOf(text.realNameLength()))
                .with("NETWORK", config.name())
                .with("NICKLEN", String.valueOf(text.nickLength()))
                .with("PREFIX", MemberMode.prefix())
                .with("SAFELIST", "")
                .with("STATUSMSG", MemberMode.signs())
                .with(
                        "TARGMAX",
                        "PRIVMSG:" + targets + ",NOTICE:" + targets + ",TAGMSG:" + targets + ",JOIN:,PART:,KICK:"
                                + ",NAMES:,LIST:,WHOIS:" + targets)
                .with("TOPICLEN", String.valueOf(text.topicLength()))
                .with("USERLEN", String.valueOf(text.userLength()))
                .with("UTF8ONLY", "")
                .with("WHOX", "");
    }
}
