package causerie.server.command;

import static causerie.server.command.MetadataTest.batch;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where <a href="https://github.com/ircv3/ircv3-specifications/pull/613">draft/metadata-3</a> differs from draft/metadata-2. */
final class MetadataThreeTest {
    private static final String[] AWARE = {"batch", "draft/metadata-3"};

    @RegisterExtension
    final TestServer server = TestServer.start(
            "--lobby", "none", "--max-metadata-keys", "2", "--max-metadata-subs", "2", "--metadata-value-bytes", "10");

    private final TestClient anne = server.join("anne", AWARE);

    @Test
    void labelsABatchThatIsTheWholeAnswerAndPutsOthersIntoOne() {
        TestClient bob = server.join("bob", "batch", "labeled-response", "draft/metadata-3");
        bob.send("@label=1 METADATA * SET url :x").expectNextLine("@label=1 :causerie.local 761 bob * url * x");
        bob.send("@label=2 METADATA * LIST");
        String start = bob.line();
        assertEquals(true, start.startsWith("@label=2 :causerie.local BATCH +"), start);
        String reference = start.split(" ")[3].substring(1);
        bob.expectNextLine("@batch=" + reference + " :causerie.local 761 bob bob url * x");
        bob.expectNextLine(":causerie.local BATCH -" + reference);
        assertEquals(List.of(), bob.sync());
        bob.send("@label=3 METADATA * SUB url").expectNextLine("@label=3 :causerie.local BATCH +r labeled-response");
        bob.expectNextLine("@batch=r :causerie.local 770 bob url");
        String inner = bob.line();
        assertEquals(true, inner.startsWith("@batch=r :causerie.local BATCH +"), inner);
        assertEquals(true, inner.endsWith(" metadata *ALL"), inner);
        reference = inner.split(" ")[3].substring(1);
        bob.expectNextLine("@batch=" + reference + " :causerie.local 761 bob bob url * x");
        bob.expectNextLine("@batch=r :causerie.local BATCH -" + reference);
        bob.expectNextLine(":causerie.local BATCH -r");
    }

    /** "761 RPL_KEYVALUE and 766 RPL_KEYNOTSET are used in all cases to advertise key values or the lack thereof." */
    @Test
    void tellsChangesWithNumerics() {
        TestClient bob = server.join("bob", "batch", "draft/metadata-2").enter("#room");
        anne.enter("#room").send("METADATA * SUB url").expect("770");
        batch(anne, "metadata", "*ALL");
        bob.send("METADATA * SET url :x", "METADATA * SET url").expect("766");
        anne.expectNextLine(":causerie.local 761 anne bob url * x");
        anne.expectNextLine(":causerie.local 766 anne bob url :The key is not set");
        anne.expectNo("METADATA");
    }

    /** "It is not an error if a client attempts to … remove a nonexistent key". */
    @Test
    void removesWhatIsNotSet() {
        anne.send("METADATA * SET url").expect("766", "anne", "*", "url");
    }

    /** "If the Value parameter is omitted or is an empty string, the key is removed." */
    @Test
    void removesWithAnEmptyValue() {
        anne.send("METADATA * SET url :x", "METADATA * SET url :").expect("766", "anne", "*", "url");
    }

    @Test
    void namesFailuresOtherwise() {
        anne.send("METADATA * SET $url$ :x").expect("FAIL", "METADATA", "INVALID_KEY", "$url$");
        anne.send("METADATA * SET url :12345678901").expect("FAIL", "METADATA", "INVALID_VALUE", "url");
        anne.send("METADATA * SET one :1", "METADATA * SET two :2", "METADATA * SET three :3")
                .expect("FAIL", "METADATA", "LIMIT_REACHED", "anne", "2");
        anne.send("METADATA #nowhere SYNC").expect("FAIL", "METADATA", "INVALID_TARGET", "#nowhere");
    }

    /** "an unknown subcommand, missing parameters, or excess parameters … FAIL METADATA INVALID_PARAMS". */
    @Test
    void failsWithTheWrongNumberOfParameters() {
        anne.send("METADATA #chan SNEEZE").expect("FAIL", "METADATA", "INVALID_PARAMS", "SNEEZE");
        anne.send("METADATA #chan :: hi!").expect("FAIL", "METADATA", "INVALID_PARAMS", "*");
        anne.send("METADATA #chan GET").expect("FAIL", "METADATA", "INVALID_PARAMS", "GET");
        anne.send("METADATA * LIST more").expect("FAIL", "METADATA", "INVALID_PARAMS", "LIST");
        anne.send("METADATA * SET url x more").expect("FAIL", "METADATA", "INVALID_PARAMS", "SET");
    }

    /** "WARN is used when a portion of a command cannot proceed but other parts may still proceed." */
    @Test
    void warnsOfOneKeyOfSeveral() {
        anne.send("METADATA * GET $url url");
        List<Message> batch = batch(anne, "metadata", "anne");
        assertEquals(List.of("WARN", "766"), batch.stream().map(Message::verb).toList());
        assertEquals(
                List.of("METADATA", "INVALID_KEY", "$url"),
                batch.get(0).params().subList(0, 3));
        anne.send("METADATA * SUB $url").expect("WARN", "METADATA", "INVALID_KEY", "$url");
        anne.send("METADATA * UNSUB $url").expect("WARN", "METADATA", "INVALID_KEY", "$url");
    }

    /** "FAIL METADATA LIMIT_REACHED if the client has reached the maximum allowable number of subscriptions." */
    @Test
    void takesAsManySubscriptionsAsAnnounced() {
        anne.send("METADATA * SUB one two three four").expect("770", "anne", "one", "two");
        anne.expect("FAIL", "METADATA", "LIMIT_REACHED", "three", "2");
    }

    /** "if the client … has added new subscriptions, the server MUST then … send a metadata batch with *ALL". */
    @Test
    void tellsWhoeverSubscribesHowThingsAre() {
        anne.send("METADATA * SUB url").expect("770");
        assertEquals(List.of(), batch(anne, "metadata", "*ALL"));
        anne.send("METADATA * SUB url").expect("770");
        anne.expectNo("BATCH");
    }

    /** "When a metadata-aware client joins a channel, the server MUST send either a metadata batch … or a 774". */
    @Test
    void tellsWhoeverEntersHowThingsAre() {
        server.join("bob", AWARE).enter("#room").send("METADATA * SET url :x").expect("761");
        anne.send("METADATA * SUB url", "JOIN #room").expect("366");
        List<Message> batch = batch(anne, "metadata", "#room");
        assertEquals(List.of("anne", "bob", "url", "*", "x"), batch.get(0).params());
        anne.send("JOIN #empty").expect("366");
        assertEquals(List.of(), batch(anne, "metadata", "#empty"));
    }

    /** "If the target is an asterisk followed by uppercase ALL (*ALL), it synchronizes metadata for all visible targets." */
    @Test
    void synchronizesEverything() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        bob.send("METADATA * SET url :of-bob", "METADATA #room SET url :of-room")
                .sync();
        anne.enter("#room")
                .send("METADATA * SET url :mine", "METADATA * SUB url")
                .expect("770");
        batch(anne, "metadata", "*ALL");
        anne.send("METADATA *ALL SYNC");
        List<Message> batch = batch(anne, "metadata", "*ALL");
        assertEquals(
                List.of("#room of-room", "anne mine", "bob of-bob"),
                batch.stream().map(m -> m.param(1) + " " + m.lastParam()).toList());
    }

    /** "servers MUST send clients a list of their current metadata … in a metadata batch". */
    @Test
    void repeatsKeysInTheWelcome() {
        TestClient abc = server.connect().send("CAP REQ :batch draft/metadata-3", "METADATA * SET url :x");
        abc.send("NICK abc", "USER u s e r", "CAP END").expect("266");
        assertEquals(
                List.of("abc", "abc", "url", "*", "x"),
                batch(abc, "metadata", "abc").get(0).params());
    }

    /** "When server sends 730 RPL_MONONLINE to a metadata-aware client … either a metadata batch … or a 774". */
    @Test
    void tellsThoseWhoMonitorHowThingsAre() {
        TestClient bob = server.join("bob", AWARE);
        anne.send("MONITOR + bob,eve").expect("731");
        assertEquals(List.of(), batch(anne, "metadata", "bob"));
        server.join("eve");
        anne.expect("730");
        anne.expect("774", "anne", "eve", "0");
        bob.send("QUIT").expectEnd();
    }

    @Test
    void saysWhenToSynchronizeARoomThatGotAnotherName() {
        anne.enter("#room").send("RENAME #room #other").expect("774", "anne", "#other", "0");
    }
}
