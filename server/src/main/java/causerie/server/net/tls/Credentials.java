package causerie.server.net.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * A certificate with its key: what the server proves itself with.
 *
 * @param certificate the server's own; the chain may hold more
 * @param context makes TLS connections with it
 */
record Credentials(X509Certificate certificate, SSLContext context) {
    static final int MAX_FILE_BYTES = 256 * 1024;
    private static final char[] NO_PASSWORD = {};
    private static final byte[] PROBE = "probe".getBytes(StandardCharsets.US_ASCII);

    /**
     * Reads them from files in PEM, which may be one and the same.
     *
     * @throws IOException with a sentence for the person who named the files
     */
    static Credentials read(Path certificateFile, Path keyFile) throws IOException {
        List<X509Certificate> chain = chain(certificateFile);
        X509Certificate own = chain.get(0);
        PrivateKey key = key(keyFile, own.getPublicKey().getAlgorithm());
        try {
            if (!belongTogether(own, key)) {
                throw new IOException("The key in '" + keyFile + "' is not that of the first certificate in '"
                        + certificateFile + "': give the two that belong together.");
            }
            return new Credentials(own, context(chain, key));
        } catch (GeneralSecurityException unusable) {
            throw new IOException(
                    "The certificate in '" + certificateFile
                            + "' cannot be used: give one with an EC or RSA key of today's usual size.",
                    unusable);
        }
    }

    private static List<X509Certificate> chain(Path file) throws IOException {
        List<X509Certificate> chain = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (byte[] block : Pem.blocks(text(file), Pem.CERTIFICATE)) {
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
            }
        } catch (CertificateException | IllegalArgumentException broken) {
            throw new IOException("A certificate in '" + file + "' cannot be read: it is damaged.", broken);
        }
        if (chain.isEmpty()) {
            throw new IOException("There is no certificate in '" + file + "': it has to be in PEM, with -----BEGIN"
                    + " CERTIFICATE----- in it.");
        }
        return chain;
    }

    private static PrivateKey key(Path file, String algorithm) throws IOException {
        String text = text(file);
        try {
            List<byte[]> keys = Pem.blocks(text, Pem.KEY);
            if (!keys.isEmpty()) {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(keys.get(0)));
            }
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IOException(
                    "The key in '" + file + "' cannot be read, or is not the key of the certificate.", unusable);
        }
        if (text.contains("PRIVATE KEY-----")) {
            throw new IOException(
                    "The key in '" + file + "' is encrypted or in an old format: make one that can be read"
                            + " with 'openssl pkcs8 -topk8 -nodes -in OLD -out NEW'.");
        }
        throw new IOException(
                "There is no key in '" + file + "': it has to be in PEM, with -----BEGIN PRIVATE KEY----- in it.");
    }

    private static String text(Path file) throws IOException {
        boolean fits;
        String text;
        try {
            fits = Files.size(file) <= MAX_FILE_BYTES;
            text = fits ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (NoSuchFileException missing) {
            throw new IOException("The file '" + file + "' does not exist.", missing);
        } catch (IOException unreadable) {
            throw new IOException("The file '" + file + "' cannot be read.", unreadable);
        }
        if (!fits) {
            throw new IOException("The file '" + file + "' is larger than " + MAX_FILE_BYTES + " bytes.");
        }
        return text;
    }

    private static boolean belongTogether(X509Certificate certificate, PrivateKey key) throws GeneralSecurityException {
        Signature signature =
                Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initSign(key);
        signature.update(PROBE);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(PROBE);
        return signature.verify(signed);
    }

    private static SSLContext context(List<X509Certificate> chain, PrivateKey key)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("server", key, NO_PASSWORD, chain.toArray(X509Certificate[]::new));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[] {new AnyClient()}, null);
        return context;
    }

    /** What people compare to know the server again, as other programs write it: {@code AB:CD:…}. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
