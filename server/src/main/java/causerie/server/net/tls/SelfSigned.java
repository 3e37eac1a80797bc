package causerie.server.net.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a certificate that vouches for itself, for a server that was given none: an EC key on P-256, known by its
 * fingerprint. The fields are those of <a href="https://www.rfc-editor.org/rfc/rfc5280#section-4.1">RFC 5280</a>.
 *
 * @param subject what it is called
 * @param hosts names and addresses under which the server is reached
 * @param now when it is made
 */
record SelfSigned(String subject, List<String> hosts, Instant now) {
    private static final Duration VALID = Duration.ofDays(3650);
    /** Clocks of others may be behind. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private static final String CURVE = "secp256r1";
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,253}");

    SelfSigned {
        hosts = List.copyOf(hosts);
    }

    /** A new key and its certificate, as one text in PEM. */
    String pem() throws IOException {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = keys.generateKeyPair();
            return Pem.text(Pem.CERTIFICATE, certificate(pair))
                    + Pem.text(Pem.KEY, pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IOException("This Java cannot make a certificate: give one with --tls-cert.", impossible);
        }
    }

    private byte[] certificate(KeyPair pair) throws GeneralSecurityException, IOException {
        byte[] name = Der.sequence(Der.set(Der.sequence(Der.oid(COMMON_NAME), Der.text(subject))));
        byte[] toBeSigned = Der.sequence(
                Der.wrapped(0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(127, new SecureRandom())),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(now.minus(BEFORE)), Der.time(now.plus(VALID))),
                name,
                pair.getPublic().getEncoded(),
                Der.wrapped(3, extensions()));
        return Der.sequence(toBeSigned, ECDSA_WITH_SHA256, Der.bits(0, sign(toBeSigned, pair.getPrivate())));
    }

    private static byte[] sign(byte[] bytes, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(bytes);
        return signature.sign();
    }

    private byte[] extensions() throws UnknownHostException {
        byte[] digitalSignature = Der.bits(7, (byte) 0x80);
        return Der.sequence(
                Der.sequence(Der.oid(BASIC_CONSTRAINTS), Der.yes(), Der.octets(Der.sequence())),
                Der.sequence(Der.oid(KEY_USAGE), Der.yes(), Der.octets(digitalSignature)),
                Der.sequence(Der.oid(EXTENDED_KEY_USAGE), Der.octets(Der.sequence(Der.oid(SERVER_AUTHENTICATION)))),
                Der.sequence(Der.oid(SUBJECT_ALTERNATIVE_NAME), Der.octets(Der.sequence(alternativeNames()))));
    }

    private byte[][] alternativeNames() throws UnknownHostException {
        List<byte[]> names = new ArrayList<>();
        for (String host : hosts) {
            if (ADDRESS.matcher(host).matches()) {
                // An address as text is never looked up.
                names.add(Der.numbered(IP_ADDRESS, InetAddress.getByName(host).getAddress()));
            } else if (NAME.matcher(host).matches()) {
                names.add(Der.numbered(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII)));
            }
        }
        return names.toArray(byte[][]::new);
    }
}
