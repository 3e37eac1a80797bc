package causerie.server.net;

import causerie.io.Line;
import java.util.regex.Pattern;

/**
 * What does not speak our protocol though it connects to our port. A web page can have its reader's browser send requests
 * with lines of the page's own choice here; none of them may be taken for that person's words.
 */
final class OtherProtocol {
    // https://www.rfc-editor.org/rfc/rfc9112#section-3: "request-line = method SP request-target SP HTTP-version"
    private static final Pattern REQUEST = Pattern.compile(
            "(GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)( .*)?|\\S+ \\S+ HTTP/[0-9].*", Pattern.DOTALL);
    // https://www.rfc-editor.org/rfc/rfc9112#section-5: "field-line = field-name ":" OWS field-value OWS"; those of a
    // request whose first line was too long to be seen.
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9-]+:.*", Pattern.DOTALL);
    // https://www.rfc-editor.org/rfc/rfc8446#section-5.1: "handshake(22)"
    private static final int TLS_HANDSHAKE = 22;

    private OtherProtocol() {}

    /** Whether a line is of HTTP; IRC has none such, before registration or after. */
    static boolean isHttp(Line line) {
        return line instanceof Line.Text text
                && (REQUEST.matcher(text.text()).matches()
                        || FIELD.matcher(text.text()).matches());
    }

    /** Whether a first byte begins a TLS handshake. */
    static boolean isTls(int first) {
        return first == TLS_HANDSHAKE;
    }
}
