package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/metadata">Metadata</a> as it is published: draft/metadata-2. */
final class MetadataTest {
    private static final String[] AWARE = {"batch", "draft/metadata-2"};

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = server.join("anne", AWARE);

    @Test
    void announcesItsLimits() {
        String value = "before-connect,max-subs=50,max-keys=20,max-key-bytes=64,max-value-bytes=300";
        List<String> listed = server.connect().send("CAP LS 302").sync().stream()
                .flatMap(message -> Stream.of(message.lastParam().split(" ")))
                .toList();
        assertEquals(true, listed.contains("draft/metadata-2=" + value), listed::toString);
        assertEquals(true, listed.contains("draft/metadata-3=" + value), listed::toString);
    }

    /** "Clients MUST NOT request more than one of … Servers MUST NOT accept these requests either." */
    @Test
    void refusesBothVersionsTogether() {
        server.connect()
                .send("CAP REQ :batch draft/metadata-2 draft/metadata-3")
                .expect("CAP", "*", "NAK");
        anne.send("CAP REQ draft/metadata-3").expect("CAP", "anne", "NAK");
        anne.send("CAP REQ :-draft/metadata-2 draft/metadata-3").expect("CAP", "anne", "ACK");
    }

    /** "If the request is successful, the server … responds with one RPL_KEYVALUE event". */
    @Test
    void setsAKey() {
        anne.send("METADATA * SET url :http://www.example.com");
        anne.expectNextLine(":causerie.local 761 anne * url * http://www.example.com");
        anne.send("METADATA anne SET url :second").expect("761", "anne", "anne", "url", "*", "second");
        assertEquals(List.of("url=second"), values(anne, "anne"));
    }

    /** "The empty string is a valid value." */
    @Test
    void setsAKeyToNothing() {
        anne.send("METADATA * SET status :").expect("761", "anne", "*", "status", "*", "");
        assertEquals(List.of("status="), values(anne, "*"));
    }

    /** "If no value is given, the key is removed." */
    @Test
    void removesAKey() {
        anne.send("METADATA * SET url :x", "METADATA * SET url").expect("766", "anne", "*", "url");
        assertEquals(List.of(), values(anne, "*"));
    }

    /** "If the key is valid, but not set, and the client tries to remove the key … KEY_NOT_SET". */
    @Test
    void failsToRemoveAKeyThatIsNotSet() {
        anne.send("METADATA * SET url").expect("FAIL", "METADATA", "KEY_NOT_SET", "anne", "url");
    }

    /** "Key names are restricted to the ranges a-z, 0-9, and _./-. The empty string is an invalid value." */
    @ParameterizedTest
    @ValueSource(strings = {"$url$", "URL", "a:b", "é", "a*"})
    void refusesInvalidKeys(String key) {
        anne.send("METADATA * SET " + key + " :x").expect("FAIL", "METADATA", "KEY_INVALID", key);
    }

    @Test
    void refusesKeysThatAreNoWord() {
        anne.send("METADATA * SET :").expect("FAIL", "METADATA", "KEY_INVALID", "*");
        anne.send("METADATA * SET :two words").expect("FAIL", "METADATA", "KEY_INVALID", "*");
    }

    @Test
    void takesKeysAndValuesAsLongAsAnnounced() {
        String key = "k".repeat(64);
        anne.send("METADATA * SET " + key + " :x").expect("761", "anne", "*", key);
        anne.send("METADATA * SET " + key + "k :x").expect("FAIL", "METADATA", "KEY_INVALID");
        String value = "é".repeat(150);
        anne.send("METADATA * SET status :" + value).expect("761", "anne", "*", "status", "*", value);
        anne.send("METADATA * SET status :" + value + "x").expect("FAIL", "METADATA", "VALUE_INVALID");
    }

    @Test
    void refusesAValueForWhichLinesHaveNoRoom() {
        try (TestServer roomy = TestServer.start("--lobby", "none", "--metadata-value-bytes", "500")) {
            TestClient bob = roomy.join("bob", AWARE);
            bob.send("METADATA * SET k :" + "x".repeat(450)).expect("FAIL", "METADATA", "VALUE_INVALID");
            bob.send("METADATA * SET k :" + "x".repeat(350)).expect("761");
        }
    }

    @Test
    void keepsAsManyKeysAsAnnounced() {
        for (int i = 0; i < 20; i++) {
            anne.send("METADATA * SET key" + i + " :x").expect("761");
        }
        anne.send("METADATA * SET one.more :x").expect("FAIL", "METADATA", "LIMIT_REACHED", "anne");
        anne.send("METADATA * SET key0 :y").expect("761");
        anne.send("METADATA * SET key0").expect("766");
        anne.send("METADATA * SET one.more :x").expect("761");
    }

    /** "RATE_LIMITED … the parameter value MUST be a positive integer indicating the minimum number of seconds". */
    @Test
    void takesSoManyChangesAMinute() {
        try (TestServer strict = TestServer.start("--lobby", "none", "--max-metadata-changes", "2")) {
            TestClient bob = strict.join("bob", AWARE);
            bob.send("METADATA * SET url :1", "METADATA * SET url :2").expect("761");
            bob.expect("761");
            bob.send("METADATA * SET url :3").expect("FAIL", "METADATA", "RATE_LIMITED", "*", "url", "60");
            strict.clock().advance(Duration.ofMillis(59_001));
            bob.send("METADATA * SET url :3").expect("FAIL", "METADATA", "RATE_LIMITED", "*", "url", "1");
            strict.clock().advance(Duration.ofMillis(999));
            bob.send("METADATA * SET url :3").expect("761", "bob", "*", "url", "*", "3");
        }
    }

    /** "If the user cannot set keys on the given target, the server responds with FAIL METADATA KEY_NO_PERMISSION". */
    @Test
    void letsNobodyChangeWhatOthersSay() {
        server.join("bob");
        anne.send("METADATA bob SET url :x").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "bob", "url");
        anne.send("METADATA bob CLEAR").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "bob", "*");
        assertEquals(List.of(), values(anne, "bob"));
    }

    @Test
    void letsOperatorsSpeakForARoom() {
        anne.enter("#room");
        TestClient bob = server.join("bob", AWARE).enter("#room");
        anne.send("METADATA #room SET url :x").expectLine(":causerie.local 761 anne #room url * x");
        bob.send("METADATA #room SET url :y").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "#room", "url");
        bob.send("METADATA #room CLEAR").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "#room", "*");
        anne.send("MODE #room +h bob").expect("MODE");
        bob.send("METADATA #room SET url :y").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "#room", "url");
        server.join("eve").send("METADATA #room SET url :y").expect("FAIL", "METADATA", "KEY_NO_PERMISSION");
        assertEquals(List.of("url=x"), values(bob, "#ROOM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a:user", "nobody", "#nowhere", "anne!user", "#secret"})
    void refusesInvalidTargets(String target) {
        server.join("bob").enter("#secret").send("MODE #secret +s").expect("MODE");
        for (String rest : List.of("GET url", "LIST", "SET url :x", "CLEAR", "SUB url", "UNSUB url", "SUBS", "SYNC")) {
            anne.send("METADATA " + target + " " + rest).expect("FAIL", "METADATA", "INVALID_TARGET", target);
        }
    }

    @Test
    void refusesUnknownSubcommandsAndMissingParameters() {
        anne.send("METADATA * destr0y").expect("FAIL", "METADATA", "SUBCOMMAND_INVALID", "destr0y");
        anne.send("METADATA").expect("461", "anne", "METADATA");
        anne.send("METADATA *").expect("461", "anne", "METADATA");
        for (String subcommand : List.of("GET", "SET", "SUB", "UNSUB")) {
            anne.send("METADATA * " + subcommand).expect("461", "anne", "METADATA");
        }
        anne.send("metadata * set url :x").expect("761");
    }

    /** GET: "RPL_KEYVALUE, RPL_KEYNOTSET, FAIL METADATA KEY_INVALID for every key in order." */
    @Test
    void answersForEveryKeyInOrder() {
        anne.send("METADATA * SET url :http://x", "METADATA anne GET blargh $url url");
        List<Message> batch = batch(anne, "metadata", "anne");
        assertEquals("766", batch.get(0).verb());
        assertEquals(List.of("anne", "anne", "blargh"), batch.get(0).params().subList(0, 3));
        assertEquals(
                List.of("METADATA", "KEY_INVALID", "$url"),
                batch.get(1).params().subList(0, 3));
        assertEquals(
                List.of("anne", "anne", "url", "*", "http://x"), batch.get(2).params());
        assertEquals(3, batch.size());
    }

    /** CLEAR: "one RPL_KEYNOTSET event per cleared key". */
    @Test
    void clearsEverything() {
        anne.send("METADATA * SET one :1", "METADATA * SET two :2", "METADATA * CLEAR");
        List<Message> batch = batch(anne, "metadata", "anne");
        assertEquals(List.of("one", "two"), batch.stream().map(m -> m.param(2)).toList());
        assertEquals(List.of("766", "766"), batch.stream().map(Message::verb).toList());
        assertEquals(List.of(), values(anne, "*"));
        anne.send("METADATA * CLEAR");
        assertEquals(List.of(), batch(anne, "metadata", "anne"));
    }

    /** "Clients that have not completed connection registration MUST use * to target themselves". */
    @Test
    void takesKeysBeforeTheWelcomeAndRepeatsThemInIt() {
        TestClient abc = server.connect().send("CAP REQ :batch message-tags draft/metadata-2");
        abc.expect("CAP", "*", "ACK");
        abc.send("METADATA * SUB display-name").expectNextLine(":causerie.local 770 * display-name");
        abc.send("METADATA * SET display-name :a b c").expectNextLine(":causerie.local 761 * * display-name * :a b c");
        abc.send("NICK abc", "METADATA abc SET x :y").expect("FAIL", "METADATA", "INVALID_TARGET", "abc");
        abc.send("USER u s e r", "CAP END").expect("001");
        List<Message> batch = batch(abc, "metadata", "abc");
        assertEquals(List.of("METADATA"), batch.stream().map(Message::verb).toList());
        assertEquals(List.of("abc", "display-name", "*", "a b c"), batch.get(0).params());
        abc.expect("422");
    }

    /** "If none exists, the server MUST send an empty batch instead." */
    @Test
    void sendsAnEmptyBatchInTheWelcomeToThoseWhoHaveSaidNothing() {
        TestClient abc =
                server.connect().send("CAP REQ :batch draft/metadata-2", "NICK abc", "USER u s e r", "CAP END");
        abc.expect("266");
        assertEquals(List.of(), batch(abc, "metadata", "abc"));
        abc.expectNextLine(":causerie.local 422 abc :MOTD File is missing");
    }

    @Test
    void answersWithoutBatchesWhereTheyAreNotKnown() {
        TestClient plain = server.join("plain");
        plain.send("METADATA * SET url :http://x").expect("761", "plain", "*", "url", "*", "http://x");
        plain.send("METADATA * LIST").expectNextLine(":causerie.local 761 plain plain url * http://x");
        assertEquals(List.of(), plain.sync());
    }

    @Test
    void tellsWhoisOfThoseWhoKnowMetadata() {
        anne.send("METADATA * SET pronouns :she/her").expect("761");
        anne.send("WHOIS anne").expect("760", "anne", "anne", "pronouns", "*", "she/her");
        server.join("plain").send("WHOIS anne").expectNo("760");
    }

    @Test
    void forgetsWhatIsSaidOfPeopleAndRoomsThatAreGone() {
        anne.enter("#room")
                .send("METADATA * SET url :x", "METADATA #room SET url :x")
                .expect("761");
        anne.expect("761");
        anne.send("PART #room").expect("PART");
        anne.enter("#room");
        assertEquals(List.of(), values(anne, "#room"));
        anne.send("QUIT").expectEnd();
        server.awaitEmpty();
        assertEquals(List.of(), values(server.join("anne", AWARE), "*"));
    }

    @Test
    void keepsWhatIsSaidOfARoomThatGetsAnotherName() {
        anne.enter("#room")
                .send("METADATA #room SET url :x", "RENAME #room #other")
                .expect("761");
        // Who does not know RENAME enters anew, and is told that there may be something to know.
        anne.expect("JOIN", "#other");
        anne.expect("774", "anne", "#other", "0");
        assertEquals(List.of("url=x"), values(anne, "#other"));
    }

    private static List<String> values(TestClient client, String target) {
        client.send("METADATA " + target + " LIST");
        Message start = client.expect("BATCH");
        assertEquals("metadata", start.param(1));
        List<Message> all = client.until("BATCH");
        return all.subList(0, all.size() - 1).stream()
                .map(message -> message.param(2) + "=" + message.lastParam())
                .toList();
    }

    /** What is in the next batch, which has to be of this type and with these parameters. */
    static List<Message> batch(TestClient client, String... typeAndParams) {
        Message start = client.expect("BATCH");
        assertEquals(
                List.of(typeAndParams), start.params().subList(1, start.params().size()));
        List<Message> all = client.until("BATCH");
        assertEquals("-" + start.param(0).substring(1), all.get(all.size() - 1).param(0));
        return all.subList(0, all.size() - 1);
    }
}
