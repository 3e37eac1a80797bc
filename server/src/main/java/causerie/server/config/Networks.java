package causerie.server.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Networks as people write them: addresses, each with the number of leading bits that count, such as 10.0.0.0/8. */
public record Networks(List<Network> list) {
    public static final Networks NONE = new Networks(List.of());

    private static final String WORD_FOR_NONE = "none";
    // Nothing else may reach the resolver, which would ask the network for names.
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    /** One network. */
    public record Network(InetAddress address, int bits) {
        boolean contains(InetAddress other) {
            byte[] mine = address.getAddress();
            byte[] theirs = other.getAddress();
            if (mine.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & (0x80 >> bit % Byte.SIZE)) != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return address.getHostAddress() + "/" + bits;
        }
    }

    public Networks {
        list = List.copyOf(list);
    }

    /**
     * Reads networks separated by commas, or {@code none}.
     *
     * @throws IllegalArgumentException with the part that is no network
     */
    static Networks parse(String typed) {
        if (typed.equals(WORD_FOR_NONE)) {
            return NONE;
        }
        List<Network> networks = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            networks.add(network(part.strip()));
        }
        return new Networks(networks);
    }

    private static Network network(String typed) {
        int slash = typed.indexOf('/');
        InetAddress address = address(slash < 0 ? typed : typed.substring(0, slash), typed);
        int all = address.getAddress().length * Byte.SIZE;
        return new Network(address, slash < 0 ? all : bits(typed.substring(slash + 1), all, typed));
    }

    private static InetAddress address(String literal, String typed) {
        try {
            if (IPV4.matcher(literal).matches() || IPV6.matcher(literal).matches()) {
                return InetAddress.getByName(literal);
            }
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(typed, notAnAddress);
        }
        throw new IllegalArgumentException(typed);
    }

    private static int bits(String number, int most, String typed) {
        if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) > most) {
            throw new IllegalArgumentException(typed);
        }
        return Integer.parseInt(number);
    }

    public boolean contains(InetAddress address) {
        return list.stream().anyMatch(network -> network.contains(address));
    }

    /** Whether they hold an address that is written so; not what is no address at all. */
    public boolean contains(String literal) {
        try {
            return contains(address(literal, literal));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return list.isEmpty()
                ? WORD_FOR_NONE
                : list.stream().map(Network::toString).collect(Collectors.joining(","));
    }
}
