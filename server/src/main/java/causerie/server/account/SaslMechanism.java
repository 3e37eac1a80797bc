package causerie.server.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a client proves whose account it uses. See <a href="https://www.rfc-editor.org/rfc/rfc4422">RFC 4422</a>. */
public enum SaslMechanism {
    /** <a href="https://www.rfc-editor.org/rfc/rfc4616">RFC 4616</a>: whom to act as, who one is, and the password. */
    PLAIN {
        @Override
        Optional<String> account(byte[] response, Accounts accounts) {
            String[] parts = parts(response);
            if (parts.length != 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
                return Optional.empty();
            }
            Optional<String> account = accounts.authenticate(parts[1], parts[2]);
            return parts[0].isEmpty()
                    ? account
                    : account.filter(name -> accounts.find(parts[0]).equals(account));
        }

        @Override
        Optional<String> named(byte[] response, Accounts accounts) {
            String[] parts = parts(response);
            return parts.length == 3 ? accounts.find(parts[1]) : Optional.empty();
        }

        /** "message = [authzid] UTF8NUL authcid UTF8NUL passwd". */
        private String[] parts(byte[] response) {
            return text(response).split("\0", -1);
        }
    };

    /** The mechanism of this name. */
    public static Optional<SaslMechanism> named(String name) {
        return Arrays.stream(values())
                .filter(mechanism -> mechanism.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All of them, as the capability's value and 908 list them. */
    public static String names() {
        return Arrays.stream(values()).map(SaslMechanism::name).collect(Collectors.joining(","));
    }

    /** The account that a complete response proves. */
    abstract Optional<String> account(byte[] response, Accounts accounts);

    /** The account that a complete response names, proven or not, if there is such a one. */
    abstract Optional<String> named(byte[] response, Accounts accounts);

    /** Empty text when the bytes are no UTF-8: no two passwords may look alike to us. */
    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException invalid) {
            return "";
        }
    }
}
