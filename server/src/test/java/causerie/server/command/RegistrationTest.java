package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.ISupport;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#connection-registration">Connection Registration</a>. */
final class RegistrationTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NICK anne/USER anne 0 * :Anne",
                "USER anne 0 * :Anne/NICK anne",
                "CAP LS 302/NICK anne/USER anne 0 * :Anne/CAP END",
                "NICK anne/CAP LS/USER anne 0 * :Anne/CAP END",
                "USER anne 0 * :Anne/CAP REQ batch/CAP END/NICK anne",
                "PASS unasked/NICK bob/NICK anne/USER anne 0 * :Anne"
            })
    void welcomesInWhateverOrderTheClientSaysWhoItIs(String lines) {
        server.connect().send(lines.split("/")).expect("001", "anne");
    }

    @Test
    void sendsTheWelcomeInTheOrderOfTheSpecification() {
        // "Upon successful completion of the registration process, the server MUST send, in this order: RPL_WELCOME …
        // RPL_YOURHOST … RPL_CREATED … RPL_MYINFO … at least one RPL_ISUPPORT … LUSERS … MOTD"
        TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :Anne");
        List<String> verbs =
                anne.until("366").stream().map(Message::verb).distinct().toList();
        assertEquals(
                List.of(
                        "001", "002", "003", "004", "005", "251", "252", "253", "254", "255", "265", "266", "422",
                        "JOIN", "353", "366"),
                verbs);
    }

    @Test
    void welcomesByNameAndWholeMask() {
        TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :Anne");
        anne.expectLine(":causerie.local 001 anne :Welcome to Causerie, anne!~anne@127.0.0.1");
        assertEquals(
                List.of("anne", "causerie.local", "causerie", "Biow", "beIklCimnpstqaohv", "beIklqaohv"),
                anne.expect("004").params());
    }

    @Test
    void announcesItsLimits() {
        TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :Anne");
        ISupport announced = ISupport.NONE;
        for (Message message : anne.until("251")) {
            if (message.verb().equals("005")) {
                List<String> params = message.params();
                assertTrue(params.size() <= 15, "at most 13 tokens");
                announced = announced.with(params.subList(1, params.size() - 1));
            }
        }
        assertEquals("32", announced.tokens().get("NICKLEN"));
        assertEquals("50", announced.tokens().get("CHANNELLEN"));
        assertEquals("300", announced.tokens().get("TOPICLEN"));
        assertEquals("200", announced.tokens().get("AWAYLEN"));
        assertEquals("200", announced.tokens().get("KICKLEN"));
        assertEquals("100", announced.tokens().get("NAMELEN"));
        assertEquals("20", announced.tokens().get("USERLEN"));
        assertEquals("#:100", announced.tokens().get("CHANLIMIT"));
        assertEquals("b:100,e:100,I:100", announced.tokens().get("MAXLIST"));
        assertEquals("10", announced.tokens().get("MODES"));
        assertEquals("4", announced.tokens().get("MAXTARGETS"));
        assertEquals("beI,k,l,Cimnpst", announced.tokens().get("CHANMODES"));
        assertEquals("(qaohv)~&@%+", announced.tokens().get("PREFIX"));
        assertEquals("~&@%+", announced.tokens().get("STATUSMSG"));
        assertEquals("e", announced.tokens().get("EXCEPTS"));
        assertEquals("I", announced.tokens().get("INVEX"));
        assertEquals(",am", announced.tokens().get("EXTBAN"));
        assertEquals("ascii", announced.tokens().get("CASEMAPPING"));
        assertEquals("", announced.tokens().get("UTF8ONLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOIN #room", "PRIVMSG bob :hello", "WHO", "LIST", "AWAY", "MODE anne", "LUSERS"})
    void refusesMostCommandsBeforeTheWelcome(String line) {
        // "Until registration is complete, only a limited subset of commands SHOULD be accepted by the server."
        server.connect().send(line).expect("451", "*");
    }

    @Test
    void answersAnUnknownCommandWithItsName() {
        server.join("anne").send("FROBNICATE now").expect("421", "anne", "FROBNICATE");
    }

    @Test
    void answersALineThatIsNoMessage() {
        server.join("anne").send("!! :what").expect("421", "anne", "*");
    }

    @Test
    void takesCommandsInSmallLettersAndWithASource() {
        // "the server … MUST ignore" is for wrong sources; a client's own is without meaning.
        server.join("anne")
                .send(":mallory!x@y privmsg anne :hello")
                .expectLine(":anne!~anne@127.0.0.1 PRIVMSG anne :hello");
    }

    @Test
    void ignoresEmptyLines() {
        TestClient anne = server.join("anne").send("", "   ", "");
        assertEquals(List.of(), anne.sync());
    }
}
