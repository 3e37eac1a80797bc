package causerie.server.account;

import java.util.Optional;

/**
 * <a href="https://www.rfc-editor.org/rfc/rfc4422#appendix-A">EXTERNAL</a>: who the client is was proved when it began to
 * encrypt, by the key of its certificate.
 */
record ExternalServer(Accounts accounts, Optional<Fingerprint> certificate) implements SaslServer {
    @Override
    public Optional<SaslStep> answer(byte[] response) {
        Optional<String> account = certificate.flatMap(accounts::ofCertificate);
        // "the client may send … the authorization identity string … If the client wants to act as the identity the
        // server
        // has automatically associated …, the client sends … an empty" one.
        return SaslServer.text(response)
                .filter(other -> other.isEmpty() || accounts.find(other).equals(account))
                .flatMap(mine -> account)
                .map(SaslStep.Proven::new);
    }
}
