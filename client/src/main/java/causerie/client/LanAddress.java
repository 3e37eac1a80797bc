package causerie.client;

import causerie.io.Endpoint;
import causerie.irc.Limits;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/** What colleagues type to come to the same server. */
final class LanAddress {
    private static final List<String> THIS_COMPUTER = List.of("localhost", "127.0.0.1", "::1");

    private LanAddress() {}

    /** The address as it was typed, but one that colleagues can use too. May ask the system: not for the event thread. */
    static String of(Endpoint typed) {
        if (!THIS_COMPUTER.contains(typed.host())) {
            return typed.toString(Limits.DEFAULT_PORT);
        }
        return new Endpoint(ownAddress().orElse(typed.host()), typed.port()).toString(Limits.DEFAULT_PORT);
    }

    private static Optional<String> ownAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LanAddress::isUp)
                    .flatMap(card -> card.getInterfaceAddresses().stream())
                    .map(InterfaceAddress::getAddress)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException noCards) {
            return Optional.empty();
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
