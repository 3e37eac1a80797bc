package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworksTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.0/8, 127.255.255.255, true",
        "127.0.0.0/8, 126.255.255.255, false",
        "127.0.0.0/8, 128.0.0.0, false",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.6, false",
        "10.1.2.0/23, 10.1.3.255, true",
        "10.1.2.0/23, 10.1.4.0, false",
        "10.1.2.3/31, 10.1.2.2, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "::1, ::1, true",
        "::1, ::2, false",
        "fd00::/8, fdff::1, true",
        "fd00::/8, fe00::1, false",
        "::/0, fe80::1, true",
        "::/0, 127.0.0.1, false",
        // An IPv4 address inside IPv6 is that IPv4 address.
        "127.0.0.0/8, ::ffff:127.0.0.1, true"
    })
    void holdAddresses(String network, String address, boolean held) throws UnknownHostException {
        assertEquals(held, Networks.parse(network).contains(InetAddress.getByName(address)));
    }

    @Test
    void areSeveralOrNone() throws UnknownHostException {
        InetAddress one = InetAddress.getByName("10.0.0.1");
        assertEquals(true, Networks.parse("127.0.0.0/8, 10.0.0.0/24").contains(one));
        assertEquals(false, Networks.parse("127.0.0.0/8,::1").contains(one));
        assertEquals(false, Networks.parse("none").contains(one));
    }

    @Test
    void areWrittenAsTheyAreRead() {
        assertEquals(
                "127.0.0.0/8,0:0:0:0:0:0:0:1/128",
                Networks.parse("127.0.0.0/8,::1").toString());
        assertEquals("none", Networks.parse("none").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "::/129",
                ":::",
                "10.0.0.0/8,",
                "10.0.0.0 10.0.0.1",
                "none,::1",
                "fe80::1%eth0",
                "1.2.3.4/8/8"
            })
    void areNothingElse(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Networks.parse(typed));
    }
}
