package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody wants the answers of a WHO: {@code [o][%<fields>[,<token>]]}. Immutable.
 *
 * @param operatorsOnly whether only operators of the server are wanted
 * @param fields what to tell of each; empty for what a WHO without WHOX tells
 * @param token what the asker wants to see in each answer
 */
record WhoQuery(boolean operatorsOnly, Optional<Set<WhoField>> fields, String token) {
    private static final String NO_TOKEN = "0";

    static WhoQuery parse(String options) {
        int percent = options.indexOf('%');
        String flags = percent < 0 ? options : options.substring(0, percent);
        boolean operatorsOnly = flags.indexOf('o') >= 0;
        if (percent < 0) {
            return new WhoQuery(operatorsOnly, Optional.empty(), NO_TOKEN);
        }
        String extended = options.substring(percent + 1);
        int comma = extended.indexOf(',');
        String letters = comma < 0 ? extended : extended.substring(0, comma);
        String token = comma < 0 ? "" : extended.substring(comma + 1);
        // "The token MUST contain only digit characters and MUST contain at most 3 characters."
        return new WhoQuery(
                operatorsOnly, Optional.of(fields(letters)), token.matches("[0-9]{1,3}") ? token : NO_TOKEN);
    }

    /** "If the "o" parameter is passed only operators are returned" (RFC 2812, section 3.6.1). */
    boolean wants(Session person) {
        return !operatorsOnly || person.isOperator();
    }

    /** "Servers MUST ignore any non-standard field they don't support." */
    private static Set<WhoField> fields(String letters) {
        Set<WhoField> fields = EnumSet.noneOf(WhoField.class);
        for (int i = 0; i < letters.length(); i++) {
            WhoField.of(letters.charAt(i)).ifPresent(fields::add);
        }
        return fields;
    }

    Numeric numeric() {
        return fields.isPresent() ? Numeric.RPL_WHOSPCRPL : Numeric.RPL_WHOREPLY;
    }

    /** The parameters of the answer about one person. */
    String[] params(WhoEntry entry) {
        return fields.map(wanted -> extended(wanted, entry)).orElseGet(() -> plain(entry));
    }

    private String[] extended(Set<WhoField> wanted, WhoEntry entry) {
        List<String> params = new ArrayList<>();
        for (WhoField field : wanted) {
            params.add(value(field, entry));
        }
        return params.toArray(String[]::new);
    }

    private String value(WhoField field, WhoEntry entry) {
        return switch (field) {
            case TOKEN -> token;
            case CHANNEL -> entry.channel();
            case USER -> entry.identity().user();
            case IP -> entry.address();
            case HOST -> entry.identity().host();
            case SERVER -> entry.server();
            case NICK -> entry.identity().nick();
            case FLAGS -> entry.flags();
            case HOPS -> "0";
            case IDLE -> String.valueOf(entry.idleSeconds());
            // "0 is used for [account] when the user is logged out."
            case ACCOUNT -> entry.identity().account().orElse("0");
            case OP_LEVEL -> "n/a";
            case REAL_NAME -> entry.identity().realName();
        };
    }

    private static String[] plain(WhoEntry entry) {
        return new String[] {
            entry.channel(),
            entry.identity().user(),
            entry.identity().host(),
            entry.server(),
            entry.identity().nick(),
            entry.flags(),
            "0 " + entry.identity().realName()
        };
    }
}
