package causerie.server.command;

import static causerie.server.command.MetadataTest.batch;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears of which <a href="https://ircv3.net/specs/extensions/metadata">metadata</a>. */
final class MetadataSubscriptionTest {
    private static final String[] AWARE = {"batch", "draft/metadata-2"};

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = server.join("anne", AWARE);

    @Test
    void subscribesAndUnsubscribes() {
        anne.send("METADATA * SUB avatar website foo bar")
                .expectNextLine(":causerie.local 770 anne avatar website foo bar");
        anne.send("METADATA anne UNSUB foo bar").expectNextLine(":causerie.local 771 anne foo bar");
        assertEquals(List.of("avatar", "website"), subscriptions());
    }

    /** "By default, clients are not subscribed to any keys." */
    @Test
    void isSubscribedToNothingAtFirst() {
        assertEquals(List.of(), subscriptions());
    }

    /** "If the key's name is invalid, the server sends a FAIL METADATA KEY_INVALID reply … and continues processing keys." */
    @Test
    void passesOverInvalidKeys() {
        anne.send("METADATA * SUB foo $url bar").expect("FAIL", "METADATA", "KEY_INVALID", "$url");
        anne.expectNextLine(":causerie.local 770 anne foo bar");
        anne.send("METADATA * UNSUB foo $url").expect("FAIL", "METADATA", "KEY_INVALID", "$url");
        anne.expectNextLine(":causerie.local 771 anne foo");
    }

    /** "or is already subscribed to a requested key, that key MUST appear in a RPL_METADATASUBOK reply numeric". */
    @Test
    void takesAKeyTwiceAndListsItOnce() {
        anne.send("METADATA * SUB avatar avatar").expectNextLine(":causerie.local 770 anne avatar avatar");
        anne.send("METADATA * SUB avatar").expectNextLine(":causerie.local 770 anne avatar");
        assertEquals(List.of("avatar"), subscriptions());
        anne.send("METADATA * UNSUB avatar website").expectNextLine(":causerie.local 771 anne avatar website");
    }

    /** "the server does not process any further keys in the subcommand. The <key> parameter … MUST be this first key". */
    @Test
    void takesAsManyAsAnnounced() {
        try (TestServer strict = TestServer.start("--lobby", "none", "--max-metadata-subs", "3")) {
            TestClient bob = strict.join("bob", AWARE);
            bob.send("METADATA * SUB avatar website").expect("770");
            bob.send("METADATA * SUB foo website avatar").expect("770", "bob", "foo");
            bob.expect("FAIL", "METADATA", "TOO_MANY_SUBS", "website");
            bob.send("METADATA * UNSUB foo", "METADATA * SUB new other").expect("770", "bob", "new");
            bob.expect("FAIL", "METADATA", "TOO_MANY_SUBS", "other");
        }
    }

    @Test
    void answersWithManyKeysOnSeveralLines() {
        List<String> keys = new ArrayList<>();
        for (int i = 10; i < 50; i++) {
            keys.add("a-key-with-a-name-as-long-as-it-may-be-" + i);
        }
        for (int i = 0; i < keys.size(); i += 10) {
            anne.send("METADATA * SUB " + String.join(" ", keys.subList(i, i + 10)))
                    .sync();
        }
        assertEquals(keys, subscriptions());
    }

    @Test
    void tellsThoseInTheSameRoom() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        anne.enter("#room").send("METADATA * SUB url").expect("770");
        bob.send("METADATA * SET url :http://x").expect("761");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA bob url * http://x");
        bob.send("METADATA * SET url").expect("766");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA bob url *");
        bob.send("METADATA * SET url :1", "METADATA * CLEAR").expect("BATCH");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA bob url * 1");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA bob url *");
    }

    @Test
    void tellsOnceThoseWhoShareSeveralRooms() {
        TestClient bob = server.join("bob", AWARE).enter("#one").enter("#two");
        anne.enter("#one").enter("#two").send("METADATA * SUB url").expect("770");
        bob.send("METADATA * SET url :x").expect("761");
        assertEquals(
                List.of("METADATA"), anne.sync().stream().map(Message::verb).toList());
    }

    @Test
    void tellsMembersWhatIsSaidOfTheirRoom() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        TestClient outside = server.join("eve", AWARE);
        for (TestClient client : List.of(anne.enter("#room"), bob, outside)) {
            client.send("METADATA * SUB url").expect("770");
        }
        bob.send("METADATA #room SET url :x").expect("761");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA #room url * x");
        bob.expectNo("METADATA");
        outside.expectNo("METADATA");
    }

    /** "themselves (excluding changes they make themselves)". */
    @Test
    void tellsNobodyWhatTheyDidThemselves() {
        anne.send("METADATA * SUB url", "METADATA * SET url :x").expect("761");
        anne.expectNo("METADATA");
    }

    @Test
    void tellsNothingThatIsNotSubscribedToOrDoesNotChange() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        anne.enter("#room").send("METADATA * SUB url").expect("770");
        bob.send("METADATA * SET avatar :x", "METADATA * SET url :x").sync();
        anne.expect("METADATA", "bob", "url");
        bob.send("METADATA * SET url :x").expect("761");
        anne.send("METADATA * UNSUB url").expect("771");
        bob.send("METADATA * SET url :y").expect("761");
        anne.expectNo("METADATA");
    }

    /** "Clients MUST request this capability in order to receive METADATA notifications". */
    @Test
    void tellsNothingToThoseWhoDoNotKnowMetadata() {
        TestClient plain = server.join("plain").enter("#room");
        TestClient bob = server.join("bob", AWARE).enter("#room");
        plain.send("METADATA * SUB url").expect("770");
        bob.send("METADATA * SET url :x").expect("761");
        plain.expectNo("METADATA", "761", "BATCH");
    }

    @Test
    void forgetsSubscriptionsWithTheCapability() {
        for (String gone : List.of("draft/metadata-2", "batch")) {
            anne.send("METADATA * SUB url", "CAP REQ -" + gone, "CAP REQ " + gone)
                    .sync();
            assertEquals(List.of(), subscriptions());
        }
    }

    /** "On joining a channel, users will get the channel's current metadata … for all users who are in the channel." */
    @Test
    void tellsWhoeverEntersHowThingsAre() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        bob.send("METADATA * SET url :of-bob", "METADATA * SET other :x", "METADATA #room SET url :of-room")
                .sync();
        anne.send("METADATA * SUB url", "JOIN #room").expect("366");
        assertEquals(List.of("#room url of-room", "bob url of-bob"), told(batch(anne, "metadata", "#room")));
    }

    @Test
    void tellsWhoeverEntersNothingWhereNothingIsSaid() {
        server.join("bob", AWARE).enter("#room").send("METADATA * SET url :x").expect("761");
        anne.send("METADATA * SUB avatar", "JOIN #room").expect("366");
        anne.expectNo("BATCH", "METADATA");
    }

    /** "When subscribing to a key, clients SHOULD receive the current value of that key". */
    @Test
    void tellsWhoeverSubscribesHowThingsAre() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        bob.send("METADATA * SET url :of-bob", "METADATA #room SET url :of-room")
                .sync();
        anne.enter("#room").send("METADATA * SUB url").expect("770");
        assertEquals(List.of("#room url of-room", "bob url of-bob"), told(batch(anne, "metadata", "*ALL")));
        anne.send("METADATA * SUB url").expect("770");
        anne.expectNo("BATCH");
    }

    /** SYNC: "all subscribed metadata from the given target. If the target is a channel … all other users in that channel". */
    @Test
    void synchronizes() {
        TestClient bob = server.join("bob", AWARE).enter("#room");
        anne.enter("#room")
                .send("METADATA * SUB url", "METADATA * SET url :mine")
                .sync();
        bob.send("METADATA * SET url :of-bob", "METADATA * SET other :x", "METADATA #room SET url :of-room")
                .sync();
        anne.sync();
        anne.send("METADATA #room SYNC");
        assertEquals(List.of("#room url of-room", "bob url of-bob"), told(batch(anne, "metadata", "#room")));
        anne.send("METADATA bob SYNC");
        assertEquals(List.of("bob url of-bob"), told(batch(anne, "metadata", "bob")));
        anne.send("METADATA * UNSUB url", "METADATA #room SYNC");
        assertEquals(List.of(), batch(anne, "metadata", "#room"));
    }

    /** "users they are currently monitoring". */
    @Test
    void tellsThoseWhoMonitorAPerson() {
        TestClient bob = server.join("bob", AWARE).send("METADATA * SET url :x");
        bob.expect("761");
        anne.send("METADATA * SUB url", "MONITOR + bob").expect("730");
        assertEquals(List.of("bob url x"), told(batch(anne, "metadata", "bob")));
        bob.send("METADATA * SET url :y").expect("761");
        anne.expectLine(":bob!~bob@127.0.0.1 METADATA bob url * y");
        anne.send("MONITOR - bob").sync();
        bob.send("METADATA * SET url :z").expect("761");
        anne.expectNo("METADATA");
    }

    /** "or when one of their monitored users comes online". */
    @Test
    void saysThatThereIsSomethingToKnowOfAMonitoredPersonWhoComes() {
        anne.send("METADATA * SUB url", "MONITOR + bob,eve").expect("731");
        TestClient bob = server.connect().send("CAP REQ :batch draft/metadata-2", "METADATA * SET url :x");
        bob.send("NICK bob", "USER bob 0 * :Bob", "CAP END").expect("422");
        anne.expect("730");
        anne.expect("774", "anne", "bob", "0");
        anne.send("METADATA bob SYNC");
        assertEquals(List.of("bob url x"), told(batch(anne, "metadata", "bob")));
        server.join("eve");
        anne.expect("730");
        anne.expectNo("774");
        bob.send("NICK rob").expect("NICK");
        anne.expect("731");
        bob.send("NICK bob").expect("NICK");
        anne.expect("774", "anne", "bob", "0");
    }

    private static List<String> told(List<Message> batch) {
        batch.forEach(message -> assertEquals("METADATA", message.verb()));
        return batch.stream()
                .map(message -> message.param(0) + " " + message.param(1) + " " + message.param(3))
                .toList();
    }

    private List<String> subscriptions() {
        anne.send("METADATA * SUBS");
        return batch(anne, "metadata-subs").stream()
                .peek(message -> assertEquals("772", message.verb()))
                .flatMap(message -> message.params().stream().skip(1))
                .toList();
    }
}
