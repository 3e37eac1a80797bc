package causerie.irc;

import java.util.Locale;
import java.util.Optional;

/**
 * The numerics we send or understand, by their standard names. See
 * <a href="https://modern.ircdocs.horse/#numerics">Numerics</a>.
 */
public enum Numeric {
    RPL_WELCOME(1),
    RPL_YOURHOST(2),
    RPL_CREATED(3),
    RPL_MYINFO(4),
    RPL_ISUPPORT(5),
    RPL_UMODEIS(221),
    RPL_LUSERCLIENT(251),
    RPL_LUSEROP(252),
    RPL_LUSERUNKNOWN(253),
    RPL_LUSERCHANNELS(254),
    RPL_LUSERME(255),
    RPL_LOCALUSERS(265),
    RPL_GLOBALUSERS(266),
    RPL_AWAY(301),
    RPL_USERHOST(302),
    RPL_ISON(303),
    RPL_UNAWAY(305),
    RPL_NOWAWAY(306),
    RPL_WHOISUSER(311),
    RPL_WHOISSERVER(312),
    RPL_ENDOFWHO(315),
    RPL_WHOISIDLE(317),
    RPL_ENDOFWHOIS(318),
    RPL_WHOISCHANNELS(319),
    RPL_LISTSTART(321),
    RPL_LIST(322),
    RPL_LISTEND(323),
    RPL_CHANNELMODEIS(324),
    RPL_CREATIONTIME(329),
    RPL_NOTOPIC(331),
    RPL_TOPIC(332),
    RPL_TOPICWHOTIME(333),
    RPL_INVITING(341),
    RPL_INVEXLIST(346),
    RPL_ENDOFINVEXLIST(347),
    RPL_EXCEPTLIST(348),
    RPL_ENDOFEXCEPTLIST(349),
    RPL_WHOREPLY(352),
    RPL_NAMREPLY(353),
    RPL_ENDOFNAMES(366),
    RPL_BANLIST(367),
    RPL_ENDOFBANLIST(368),
    RPL_MOTD(372),
    RPL_MOTDSTART(375),
    RPL_ENDOFMOTD(376),
    RPL_WHOISHOST(378),
    ERR_UNKNOWNERROR(400),
    ERR_NOSUCHNICK(401),
    ERR_NOSUCHSERVER(402),
    ERR_NOSUCHCHANNEL(403),
    ERR_CANNOTSENDTOCHAN(404),
    ERR_TOOMANYCHANNELS(405),
    ERR_TOOMANYTARGETS(407),
    ERR_NOORIGIN(409),
    ERR_INVALIDCAPCMD(410),
    ERR_NORECIPIENT(411),
    ERR_NOTEXTTOSEND(412),
    ERR_INPUTTOOLONG(417),
    ERR_UNKNOWNCOMMAND(421),
    ERR_NOMOTD(422),
    ERR_NONICKNAMEGIVEN(431),
    ERR_ERRONEUSNICKNAME(432),
    ERR_NICKNAMEINUSE(433),
    ERR_USERNOTINCHANNEL(441),
    ERR_NOTONCHANNEL(442),
    ERR_USERONCHANNEL(443),
    ERR_NOTREGISTERED(451),
    ERR_NEEDMOREPARAMS(461),
    ERR_ALREADYREGISTERED(462),
    ERR_PASSWDMISMATCH(464),
    ERR_CHANNELISFULL(471),
    ERR_UNKNOWNMODE(472),
    ERR_INVITEONLYCHAN(473),
    ERR_BANNEDFROMCHAN(474),
    ERR_BADCHANNELKEY(475),
    ERR_BADCHANMASK(476),
    ERR_BANLISTFULL(478),
    ERR_CHANOPRIVSNEEDED(482),
    ERR_UMODEUNKNOWNFLAG(501),
    ERR_USERSDONTMATCH(502),
    ERR_INVALIDKEY(525),
    ERR_INVALIDMODEPARAM(696);

    private final String code;

    Numeric(int number) {
        this.code = String.format(Locale.ROOT, "%03d", number);
    }

    /** The three digits that stand in the place of the verb. */
    public String code() {
        return code;
    }

    /** The numeric of a verb of three digits; empty when it is a command or one we do not know. */
    public static Optional<Numeric> of(String verb) {
        for (Numeric numeric : values()) {
            if (numeric.code.equals(verb)) {
                return Optional.of(numeric);
            }
        }
        return Optional.empty();
    }
}
