package causerie.server;

import causerie.irc.Limits;
import causerie.server.config.ServerConfig;
import causerie.server.net.Addresses;
import causerie.server.net.Service;
import java.util.List;

/** What the terminal shows once the server runs: what to type in the client, and how to stop. */
record Greeting(ServerConfig config, ChatServer server) {
    String text() {
        int port = server.port();
        String suffix = port == Limits.DEFAULT_PORT ? "" : ":" + port;
        StringBuilder text = new StringBuilder(200);
        text.append(String.format("Causerie is running on port %d.%n%n", port));
        text.append(String.format("In the client, the server address is%n"));
        for (String address : addresses()) {
            boolean bracketed = address.indexOf(':') >= 0 && !suffix.isEmpty();
            text.append(String.format("    %s%s%n", bracketed ? "[" + address + "]" : address, suffix));
        }
        if (listensOnAll()) {
            text.append(String.format("    localhost%s   (on this machine)%n", suffix));
        }
        text.append(String.format("%n"));
        server.port(Service.TLS).ifPresent(number -> {
            text.append(
                    String.format("Encrypted connections (TLS): port %d, and the certificate's SHA-256 is%n", number));
            text.append(String.format("    %s%n%n", server.fingerprint().orElse("")));
        });
        text.append(String.format("To stop: Ctrl+C%n"));
        return text.toString();
    }

    private List<String> addresses() {
        return listensOnAll()
                ? Addresses.ofThisMachine()
                : List.of(config.bind().orElse(""));
    }

    private boolean listensOnAll() {
        return config.bind().filter(address -> !Addresses.isAll(address)).isEmpty();
    }
}
