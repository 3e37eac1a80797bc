package causerie.server.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client begins with: {@code n,,n=user,r=nonce}. See <a href="https://www.rfc-editor.org/rfc/rfc5802#section-7">the
 * grammar</a>.
 *
 * @param header how the client would bind the channel, and for whom it acts, as it was sent
 * @param actsAs for whom the client wants to act; empty text for itself
 * @param name whom it says it is
 * @param nonce what it has made up for this attempt
 * @param bare the message without the header, as it was sent
 */
record ScramFirst(String header, String actsAs, String name, String nonce, String bare) {
    // "channel-binding [,extensions]": p= would have us bind the channel; y says that we have not offered to. A message
    // that begins with m= asks for something that has to be understood, and is not.
    private static final Pattern FORM = Pattern.compile("(?<header>[ny],(?:a=(?<as>[^,\\x00]+))?,)"
            + "(?<bare>n=(?<name>[^,\\x00]+),r=(?<nonce>[\\x21-\\x2b\\x2d-\\x7e]+)(?:,[A-Za-z]=[^,\\x00]+)*)");

    static Optional<ScramFirst> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<String> as = Optional.ofNullable(form.group("as"));
        Optional<String> actsAs = as.isEmpty() ? Optional.of("") : as.flatMap(ScramFirst::decoded);
        return decoded(form.group("name"))
                .flatMap(name -> actsAs.map(other ->
                        new ScramFirst(form.group("header"), other, name, form.group("nonce"), form.group("bare"))));
    }

    /** "If the server receives a username that contains '=' not followed by either '2C' or '3D', then the server MUST fail" */
    private static Optional<String> decoded(String saslName) {
        String rest = saslName.replace("=2C", ",").replace("=3D", "");
        return rest.indexOf('=') >= 0
                ? Optional.empty()
                : Optional.of(saslName.replace("=2C", ",").replace("=3D", "="));
    }
}
