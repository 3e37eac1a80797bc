package causerie.server.account;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client ends with: {@code c=biws,r=nonce,p=proof}. See <a href="https://www.rfc-editor.org/rfc/rfc5802#section-7">the
 * grammar</a>.
 *
 * @param binding the header of its first message, once more
 * @param nonce the client's and the server's
 * @param withoutProof all but the proof, as it was sent
 * @param proof in Base64
 */
record ScramFinal(String binding, String nonce, String withoutProof, String proof) {
    private static final Pattern FORM = Pattern.compile("(?<all>c=(?<binding>[A-Za-z0-9+/=]+)"
            + ",r=(?<nonce>[\\x21-\\x2b\\x2d-\\x7e]+)(?:,(?!p=)[A-Za-z]=[^,\\x00]+)*),p=(?<proof>[A-Za-z0-9+/=]+)");

    static Optional<ScramFinal> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<String> binding = decoded(form.group("binding")).flatMap(SaslServer::text);
        String proof = form.group("proof");
        return binding.filter(header -> decoded(proof).isPresent())
                .map(header -> new ScramFinal(header, form.group("nonce"), form.group("all"), proof));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
