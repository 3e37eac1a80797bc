package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.Extban;
import causerie.server.channel.ListMask;
import causerie.server.channel.MemberMode;
import causerie.server.channel.ModeRequest;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the modes of a room that somebody wants changed; what makes no sense is answered and left out. */
final class ModeParser {
    private static final int MAX_MASK_BYTES = 120;

    private final CommandContext context;
    private final List<ModeRequest> requests = new ArrayList<>();
    private int nextParam = 2;
    private int paramsTaken;
    private boolean set = true;
    private final Set<ChannelMode> asksFor = EnumSet.noneOf(ChannelMode.class);

    ModeParser(CommandContext context) {
        this.context = context;
    }

    List<ModeRequest> parse() {
        String modes = context.param(1);
        for (int i = 0; i < modes.length(); i++) {
            char letter = modes.charAt(i);
            if (letter == '+' || letter == '-') {
                set = letter == '+';
            } else {
                parse(letter);
            }
        }
        return requests;
    }

    /** The lists whose letter stood without a mask. */
    Set<ChannelMode> asksFor() {
        return asksFor;
    }

    private void parse(char letter) {
        Optional<MemberMode> memberMode = MemberMode.of(letter);
        Optional<ChannelMode> mode = ChannelMode.of(letter);
        if (memberMode.isPresent()) {
            param(letter).ifPresent(nick -> member(memberMode.get(), nick));
        } else if (mode.isPresent()) {
            parse(mode.get());
        } else {
            context.reply(Numeric.ERR_UNKNOWNMODE, String.valueOf(letter), "is unknown mode char to me");
        }
    }

    private void parse(ChannelMode mode) {
        switch (mode) {
            case BAN, BAN_EXCEPTION, INVITE_EXCEPTION -> entry(mode);
            case KEY -> key();
            case LIMIT -> limit();
            default -> requests.add(new ModeRequest.Flag(set, mode));
        }
    }

    private void entry(ChannelMode list) {
        if (!context.hasParam(nextParam)) {
            asksFor.add(list);
            return;
        }
        param(list.letter()).ifPresent(typed -> {
            Optional<ListMask> mask = isMask(typed) ? ListMask.typed(typed) : Optional.empty();
            // Only bans and their exceptions say in what respect they are meant.
            Optional<ListMask> fit =
                    mask.filter(found -> list != ChannelMode.INVITE_EXCEPTION || found.extban() == Extban.NONE);
            if (fit.isPresent()) {
                requests.add(new ModeRequest.Entry(set, list, fit.get()));
            } else {
                invalid(list.letter(), "*", "A mask has at most " + MAX_MASK_BYTES + " bytes and no spaces");
            }
        });
    }

    private static boolean isMask(String typed) {
        return !typed.isEmpty()
                && typed.indexOf(' ') < 0
                && !typed.startsWith(":")
                && typed.getBytes(StandardCharsets.UTF_8).length <= MAX_MASK_BYTES;
    }

    private void key() {
        if (!set) {
            // "-k" is understood with and without the old key.
            if (context.hasParam(nextParam)) {
                nextParam++;
            }
            requests.add(new ModeRequest.Key(false, ""));
            return;
        }
        param('k').ifPresent(key -> {
            boolean fits = !key.isEmpty()
                    && !key.startsWith(":")
                    && key.chars().noneMatch(c -> c <= ' ' || c == ',')
                    && key.equals(Names.cut(key, context.limits().text().keyLength()));
            if (fits) {
                requests.add(new ModeRequest.Key(true, key));
            } else {
                // "If the value is invalid, they SHOULD return ERR_INVALIDMODEPARAM": without repeating what may be
                // secret.
                invalid('k', "*", "Key is not well-formed");
            }
        });
    }

    private void limit() {
        if (!set) {
            requests.add(new ModeRequest.Limit(false, 0));
            return;
        }
        param('l').ifPresent(typed -> {
            try {
                int limit = Integer.parseInt(typed);
                if (limit > 0) {
                    requests.add(new ModeRequest.Limit(true, limit));
                    return;
                }
            } catch (NumberFormatException notANumber) {
                // Answered below, as every number that is no limit.
            }
            invalid('l', typed, "A limit is a whole number above 0");
        });
    }

    private void member(MemberMode mode, String nick) {
        Optional<Session> person = context.server().sessions().find(nick);
        if (person.isPresent()) {
            requests.add(new ModeRequest.Of(set, mode, person.get()));
        } else if (!set) {
            requests.add(new ModeRequest.OfAbsent(mode, nick));
        } else {
            context.reply(Numeric.ERR_NOSUCHNICK, nick, "No such nick/channel");
        }
    }

    private Optional<String> param(char letter) {
        if (!context.hasParam(nextParam)) {
            invalid(letter, "*", "This mode needs a parameter");
            return Optional.empty();
        }
        String param = context.param(nextParam++);
        paramsTaken++;
        return paramsTaken <= context.limits().counts().modes() ? Optional.of(param) : Optional.empty();
    }

    private void invalid(char letter, String typed, String why) {
        context.reply(Numeric.ERR_INVALIDMODEPARAM, context.param(0), String.valueOf(letter), typed, why);
    }
}
