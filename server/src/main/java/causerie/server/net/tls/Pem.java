package causerie.server.net.tls;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of bytes in a text, as <a href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468</a> writes them. */
final class Pem {
    static final String CERTIFICATE = "CERTIFICATE";
    /** A key as PKCS#8. */
    static final String KEY = "PRIVATE KEY";

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Pem() {}

    static String text(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + BASE64.encodeToString(bytes) + "\n-----END " + label + "-----\n";
    }

    /** The labels of all blocks, in their order. */
    static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            labels.add(block.group(1));
        }
        return labels;
    }

    /**
     * The bytes of all blocks with this label, in their order.
     *
     * @throws IllegalArgumentException when one is not in Base64
     */
    static List<byte[]> blocks(String text, String label) {
        List<byte[]> found = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(label)) {
                found.add(Base64.getMimeDecoder().decode(block.group(2)));
            }
        }
        return found;
    }
}
