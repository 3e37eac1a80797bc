package causerie.server.command;

import causerie.irc.ISupport;
import causerie.irc.Numeric;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.Extban;
import causerie.server.channel.MemberMode;
import causerie.server.config.ServerLimits;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
import causerie.server.session.UserMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Welcomes a client once it has given a nick and a user name and has finished negotiating, and puts it into the lobby.
 * See <a href="https://modern.ircdocs.horse/#connection-registration">Connection Registration</a>.
 */
final class Registration {
    private final ServerState server;
    private final List<List<String>> announced;

    Registration(ServerState server) {
        this.server = server;
        this.announced = isupport(server).lines();
    }

    /** Completes the registration if nothing is missing any more. */
    void advance(CommandContext context) throws CommandException {
        Session session = context.session();
        if (session.registered()
                || session.negotiating()
                || !session.hasNick()
                || session.identity().user().isEmpty()) {
            return;
        }
        if (!passwordFits(session)) {
            context.reply(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
            session.close("Password incorrect");
            return;
        }
        // First of all, also of what others may send as soon as they can find the newcomer.
        context.reply(
                Numeric.RPL_WELCOME,
                "Welcome to " + server.config().name() + ", "
                        + session.identity().hostmask());
        server.sessions().registered(session);
        introduce(context);
        Optional<String> lobby = server.config().lobby();
        if (lobby.isPresent()) {
            JoinCommand.join(lobby.get(), "", context);
        }
    }

    private boolean passwordFits(Session session) {
        Optional<String> wanted = server.config().password();
        return wanted.isEmpty() || MessageDigest.isEqual(bytes(wanted.get()), bytes(session.offeredPassword()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void introduce(CommandContext context) {
        String name = server.config().serverName();
        context.reply(Numeric.RPL_YOURHOST, "Your host is " + name + ", running version " + server.version());
        context.reply(Numeric.RPL_CREATED, "This server was started " + server.startedAt());
        context.reply(
                Numeric.RPL_MYINFO,
                name,
                server.version(),
                UserMode.letters(),
                channelModeLetters(),
                ChannelMode.lettersWithParameter() + MemberMode.letters());
        isupport(context);
        LusersCommand.reply(context);
        MotdCommand.reply(context);
    }

    private void isupport(CommandContext context) {
        for (List<String> tokens : announced) {
            List<String> params = new ArrayList<>(tokens);
            params.add("are supported by this server");
            context.reply(Numeric.RPL_ISUPPORT, params.toArray(String[]::new));
        }
    }

    private static String channelModeLetters() {
        return ChannelMode.letters() + MemberMode.letters();
    }

    private static ISupport isupport(ServerState server) {
        ServerLimits limits = server.config().limits();
        String targets = String.valueOf(limits.targets());
        return ISupport.NONE
                .with("AWAYLEN", String.valueOf(limits.awayLength()))
                .with("CASEMAPPING", SessionRegistry.CASEMAPPING.token())
                .with("CHANLIMIT", "#:" + limits.channels())
                .with("CHANMODES", ChannelMode.chanmodes())
                .with("CHANNELLEN", String.valueOf(limits.channelLength()))
                .with("CHANTYPES", "#")
                .with("EXCEPTS", String.valueOf(ChannelMode.BAN_EXCEPTION.letter()))
                .with("EXTBAN", Extban.extban())
                .with("INVEX", String.valueOf(ChannelMode.INVITE_EXCEPTION.letter()))
                .with("KEYLEN", String.valueOf(limits.keyLength()))
                .with("KICKLEN", String.valueOf(limits.kickLength()))
                .with("LINELEN", String.valueOf(limits.lineBytes()))
                .with("MAXLIST", ChannelMode.maxlist(limits.bans()))
                .with("MAXTARGETS", targets)
                .with("MODES", String.valueOf(limits.modes()))
                .with("NAMELEN", String.valueOf(limits.realNameLength()))
                .with("NETWORK", server.config().name())
                .with("NICKLEN", String.valueOf(limits.nickLength()))
                .with("PREFIX", MemberMode.prefix())
                .with("STATUSMSG", MemberMode.signs())
                .with(
                        "TARGMAX",
                        "PRIVMSG:" + targets + ",NOTICE:" + targets + ",TAGMSG:" + targets + ",JOIN:,PART:,KICK:"
                                + ",NAMES:,LIST:,WHOIS:1")
                .with("TOPICLEN", String.valueOf(limits.topicLength()))
                .with("USERLEN", String.valueOf(limits.userLength()))
                .with("UTF8ONLY", "");
    }
}
