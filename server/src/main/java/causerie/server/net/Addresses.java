package causerie.server.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The addresses under which other machines can reach this one. */
public final class Addresses {
    private Addresses() {}

    /** Addresses of this machine on its networks, IPv4 first; none when it is on no network. */
    public static List<String> ofThisMachine() {
        List<String> ipv4 = new ArrayList<>();
        List<String> ipv6 = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback()) {
                    Collections.list(card.getInetAddresses()).forEach(address -> add(address, ipv4, ipv6));
                }
            }
        } catch (SocketException unknown) {
            // The server works all the same; its person has to look the address up elsewhere.
            return List.of();
        }
        ipv4.addAll(ipv6);
        return ipv4;
    }

    /** Whether something can listen on this address or name here. */
    public static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException unknown) {
            return false;
        }
    }

    /** Whether listening there means listening on all addresses. */
    public static boolean isAll(String host) {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private static void add(InetAddress address, List<String> ipv4, List<String> ipv6) {
        if (address instanceof Inet4Address) {
            ipv4.add(address.getHostAddress());
        } else if (!address.isLinkLocalAddress()) {
            String text = address.getHostAddress();
            int zone = text.indexOf('%');
            ipv6.add(zone < 0 ? text : text.substring(0, zone));
        }
    }
}
