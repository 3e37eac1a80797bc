package causerie.server.account;

import java.util.Optional;

/** <a href="https://www.rfc-editor.org/rfc/rfc4616">RFC 4616</a>: whom to act as, who one is, and the password. */
record PlainServer(Accounts accounts) implements SaslServer {
    @Override
    public Optional<SaslStep> answer(byte[] response) {
        // "message = [authzid] UTF8NUL authcid UTF8NUL passwd".
        return SaslServer.text(response)
                .map(text -> text.split("\0", -1))
                .filter(parts -> parts.length == 3 && !parts[1].isEmpty() && !parts[2].isEmpty())
                .map(parts -> new SaslStep.Guess(parts[1], () -> check(parts)));
    }

    private Optional<SaslStep> check(String[] parts) {
        Optional<String> account = accounts.authenticate(parts[1], parts[2]);
        return account.filter(
                        name -> parts[0].isEmpty() || accounts.find(parts[0]).equals(account))
                .map(SaslStep.Proven::new);
    }
}
