package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#who-message">WHO</a>. */
final class WhoTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob");

    @Test
    void showsEverybodyOfARoom() {
        // "<flags> contains the following characters, in this order: Away status: the letter H … or the letter G … the
        // highest channel membership prefix … one or more user mode characters"
        bob.enter("#room").send("AWAY :lunch", "MODE bob +B").expect("306");
        anne.send("MODE #room +v bob", "WHO #ROOM")
                .expectLine(":causerie.local 352 anne #room ~anne 127.0.0.1 causerie.local anne H@ :0 Real anne");
        anne.expectNextLine(":causerie.local 352 anne #room ~bob 127.0.0.1 causerie.local bob G+B :0 Real bob");
        anne.expectNextLine(":causerie.local 315 anne #ROOM :End of WHO list");
    }

    @Test
    void showsOnlyTheHighestSignToThoseWhoDoNotAskForAll() {
        assertEquals(
                "H@", anne.send("MODE #room +v anne", "WHO #room").expect("352").param(6));
    }

    @Test
    void showsAllSignsToThoseWhoAsk() {
        // https://ircv3.net/specs/extensions/multi-prefix: "all possible prefixes which apply to a user in NAMES, WHO
        // and WHOIS output. These prefixes MUST be in order of 'rank', from highest to lowest."
        TestClient eve = server.join("eve", "multi-prefix").enter("#mine").send("MODE #mine +v eve", "WHO #mine");
        assertEquals("H@+", eve.expect("352").param(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "BOB"})
    void showsThePersonOfANickAndNobodyElse(String nick) {
        // "An exact nickname, in which case a single user is returned."
        server.connect().send("NICK eve", "USER bob 0 * :bob").expect("001");
        anne.send("WHO " + nick)
                .expectNextLine(":causerie.local 352 anne * ~bob 127.0.0.1 causerie.local bob H :0 Real bob");
        anne.expectNextLine(":causerie.local 315 anne " + nick + " :End of WHO list");
    }

    @ParameterizedTest
    @CsvSource({
        "B*, bob",
        "*n*, anne",
        "?nne, anne",
        "~bob, bob",
        "127.0.*, anne bob",
        "127.0.0.1, anne bob",
        "Real?bob, bob",
        "*, anne bob",
        "0, anne bob",
        "'', anne bob",
        "*x*, ''",
        "nobody, ''"
    })
    void showsThoseWhomAMaskFits(String mask, String nicks) {
        // "A mask pattern, in which case all visible users whose nickname matches are listed. Servers MAY match other
        // user-specific values, such as the hostname, server, real name or username."
        assertEquals(nicks, who(mask));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "b*", "127.0.0.1", "~bob"})
    void showsTheInvisibleOnlyToThoseWhoShareARoom(String mask) {
        // "Visible users are users who either aren't invisible (user mode +i) or have a common channel with the
        // requesting client."
        bob.send("MODE bob +i").expect("MODE");
        assertFalse(who(mask).contains("bob"));
        assertEquals("bob", who("bob"));
        bob.enter("#room");
        assertTrue(who(mask).contains("bob"));
    }

    @Test
    void showsTheInvisibleOfARoomToItsMembersOnly() {
        TestClient eve = server.join("eve").enter("#room");
        eve.send("MODE eve +i").expect("MODE");
        assertEquals("anne eve", who("#room"));
        List<Message> seen = bob.send("WHO #room").until("315");
        assertEquals(
                List.of("anne", "#room"),
                seen.stream()
                        .map(message -> message.param(message.verb().equals("352") ? 5 : 1))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#room", "#nowhere", "#", "nobody"})
    void endsAtOnceForSecretRoomsAndWhatIsNotThere(String asked) {
        anne.send("MODE #room +s").expect("MODE");
        bob.send("WHO " + asked).expectNextLine(":causerie.local 315 bob " + asked + " :End of WHO list");
    }

    @Test
    void showsNobodyWhoIsStillComing() {
        server.connect().send("NICK late", "CAP LS", "USER late 0 * :Late").expect("CAP");
        assertEquals("anne bob", who("*"));
        assertEquals("", who("late"));
    }

    @Test
    void announcesWhox() {
        // https://ircv3.net/specs/extensions/whox: "Servers supporting this specification MUST include the WHOX token
        // in
        // RPL_ISUPPORT without any value."
        TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :Eve");
        long announced = eve.until("251").stream()
                .filter(message -> message.params().contains("WHOX"))
                .count();
        assertEquals(1, announced);
    }

    @ParameterizedTest
    @CsvSource({
        "'%cuhnar', '#room ~anne 127.0.0.1 anne 0 :Real anne'",
        "'%afnt,42', '42 anne H@ 0'",
        "'%raolhdfnsiuct,7', '7 #room ~anne 127.0.0.1 127.0.0.1 causerie.local anne H@ 0 5 0 n/a :Real anne'",
        "'%nnn', 'anne'",
        "'%n,1', 'anne'",
        "'%nZ9', 'anne'",
        "'%t,999', '999'",
        "'%tn', '0 anne'",
        "'%tn,1234', '0 anne'",
        "'%tn,12x', '0 anne'",
        "'%tn,', '0 anne'"
    })
    void tellsTheFieldsThatAreAskedForInTheOrderOfTheSpecification(String options, String fields) {
        // "Exactly the fields requested by the client MUST be returned by the server." "Servers MUST send the fields in
        // the order specified above." "Servers MUST ignore any non-standard field they don't support." "0 is used for
        // [account] when the user is logged out." "The token MUST contain only digit characters and MUST contain at
        // most 3 characters."
        server.clock().advance(Duration.ofSeconds(5));
        anne.send("WHO #room " + options).expectNextLine(":causerie.local 354 anne " + fields);
        // "followed by a final RPL_ENDOFWHO reply"
        anne.expectNextLine(":causerie.local 315 anne #room :End of WHO list");
    }

    @Test
    void tellsTheFieldsOfPeopleWithoutARoom() {
        // "* is used for [channel] when no channel is returned."
        anne.send("WHO bob %cn").expectNextLine(":causerie.local 354 anne * bob");
    }

    @ParameterizedTest
    @CsvSource({
        "'* o', 'anne'",
        "'#room o', 'anne'",
        "'anne o', 'anne'",
        "'eve o', ''",
        "'e* o', ''",
        "'* O', 'anne bob eve'",
        "'* x', 'anne bob eve'",
        "'*', 'anne bob eve'"
    })
    void showsOnlyOperatorsOfTheServerToThoseWhoAskForThem(String asked, String nicks) {
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.6.1: "If the "o" parameter is passed only operators are
        // returned according to the <mask> supplied."
        server.reconfigure("--lobby", "none", ConfigFiles.write(folder, ConfigFiles.operator("anne")));
        anne.oper("anne");
        server.join("eve").enter("#room");
        assertEquals(nicks, who(asked));
    }

    @Test
    void tellsTheFieldsOfOperatorsOnly() {
        // https://ircv3.net/specs/extensions/whox: "Servers MAY support additional non-standard flags before the
        // percent character."
        server.reconfigure("--lobby", "none", ConfigFiles.write(folder, ConfigFiles.operator("anne")));
        anne.oper("anne");
        bob.send("WHO * o%tn,5").expectNextLine(":causerie.local 354 bob 5 anne");
        bob.expectNextLine(":causerie.local 315 bob * :End of WHO list");
    }

    private String who(String mask) {
        TreeSet<String> nicks = new TreeSet<>();
        for (Message message : anne.send("WHO " + mask).until("315")) {
            if (message.verb().equals("352")) {
                nicks.add(message.param(5));
            }
        }
        return String.join(" ", nicks);
    }
}
