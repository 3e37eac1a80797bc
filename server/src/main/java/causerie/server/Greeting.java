package causerie.server;

import causerie.irc.Limits;
import causerie.server.config.ServerConfig;
import causerie.server.net.Addresses;
import causerie.server.net.Service;
import java.util.List;
import java.util.stream.Collectors;

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
        text.append(furtherPorts());
        text.append(String.format("To stop: Ctrl+C%n%n"));
        return text.toString();
    }

    private String furtherPorts() {
        String ports = port(Service.TLS, "Encrypted connections (TLS)")
                + port(Service.WEBSOCKET, "WebSocket connections of browsers")
                + port(Service.SECURE_WEBSOCKET, "Encrypted WebSocket connections")
                + server.fingerprint()
                        .map(hash -> String.format("The certificate's SHA-256 is%n    %s%n", hash))
                        .orElse("");
        return ports.isEmpty() ? "" : ports + System.lineSeparator();
    }

    private String port(Service service, String what) {
        return server.port(service).stream()
                .mapToObj(number -> String.format("%s: port %d%n", what, number))
                .collect(Collectors.joining());
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
