package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://codeberg.org/emersion/soju/src/branch/master/doc/ext/search.md">soju.im/search</a>. */
@ParameterizedClass
@ValueSource(strings = {"in memory", "on disk"})
final class SearchTest {
    private static final String FAIL = ":causerie.local FAIL SEARCH INVALID_PARAMS ";

    @RegisterExtension
    final TestServer server;

    private final TestClient anne;
    private final TestClient bob;

    SearchTest(String where) {
        Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());
        server = TestServer.start(
                "--lobby",
                "none",
                "--data",
                where.equals("on disk") ? folder.toString() : "none",
                "--search-results",
                "5",
                "--search-words",
                "3",
                "--search-bytes",
                "20",
                "--ping-timeout",
                "9h");
        anne = join("anne").enter("#tea");
        bob = join("bob").enter("#tea");
    }

    private TestClient join(String nick) {
        return server.join(nick, "batch", "message-tags", "soju.im/search", "echo-message", "draft/message-redaction");
    }

    private Message says(TestClient speaker, String target, String words) {
        speaker.sync();
        Message told = speaker.send("PRIVMSG " + target + " :" + words).expect("PRIVMSG", target, words);
        server.clock().advance(Duration.ofSeconds(1));
        return told;
    }

    private static List<Message> messages(TestClient client, String attributes) {
        client.sync();
        return ChathistoryTest.batch(client, "SEARCH " + attributes, "soju.im/search");
    }

    private static void refuses(TestClient client, String attributes, String answer) {
        client.sync();
        client.send("SEARCH " + attributes).expectNextLine(FAIL + answer);
    }

    private static List<String> found(TestClient client, String attributes) {
        return messages(client, attributes).stream().map(Message::lastParam).toList();
    }

    @Test
    void givesTheMessageAsItWasTold() {
        Message told = says(anne, "#tea", "Be what you want");
        Message found = messages(bob, "text=what").get(0);
        assertEquals(told.source(), found.source());
        assertEquals(told.params(), found.params());
        assertEquals(told.tags().get("msgid"), found.tags().get("msgid"));
    }

    /** "If no content exists to return, the server SHOULD return an empty batch". */
    @Test
    void answersWithAnEmptyBatchWhenThereIsNothing() {
        assertEquals(List.of(), found(bob, "text=nothing"));
        assertEquals(List.of(), found(bob, "before=2010-01-01T00:00:00.000Z;in=#tea"));
    }

    @Test
    void findsAllOfTheWordsInWhateverOrderCaseAndAccents() {
        says(anne, "#tea", "Un café CRÈME, s'il vous plaît");
        says(anne, "#tea", "Un café");
        assertEquals(List.of("Un café CRÈME, s'il vous plaît"), found(bob, "text=creme\\scafe"));
        assertEquals(2, found(bob, "text=CAFÉ").size());
        assertEquals(2, found(bob, "text=cafe\u0301").size());
        assertEquals(List.of(), found(bob, "text=caf"), "whole words only");
    }

    @Test
    void takesTheTextForWordsWhateverTheyMeanToADatabase() {
        says(anne, "#tea", "milk OR sugar");
        says(anne, "#tea", "the \"best\" tea in-the-box");
        for (String text : List.of("milk\\sNOT\\stea", "mil*", "text:milk", "\"milk", "(milk", "^tea\\sNEAR(x)")) {
            assertEquals(
                    text.contains("\"") || text.contains("(m") ? 1 : 0,
                    found(bob, "text=" + text).size(),
                    text);
        }
        assertEquals(1, found(bob, "text=OR").size());
        assertEquals(1, found(bob, "text=in-the-box").size());
        assertEquals(0, found(bob, "text=box-the").size());
        assertEquals(1, found(bob, "text=tea\\s-").size(), "a sign alone is no word");
        assertEquals(0, found(bob, "text=-").size());
    }

    @Test
    void findsByNickAndTarget() {
        anne.enter("#cake");
        bob.enter("#cake");
        says(anne, "#tea", "one");
        says(bob, "#tea", "two");
        says(bob, "#cake", "three");
        says(bob, "anne", "four");
        bob.send("NOTICE #tea :five").expect("NOTICE");
        bob.send("TAGMSG #tea").sync();
        assertEquals(List.of("two", "five"), found(anne, "from=BOB;in=#TEA"));
        assertEquals(List.of("three"), found(anne, "in=#cake"));
        assertEquals(List.of("four"), found(anne, "in=bob"));
        assertEquals(List.of("one", "two", "three", "four", "five"), found(anne, "limit=9"));
        assertEquals(List.of(), found(anne, "from=eve"));
        bob.send("NICK rob").sync();
        assertEquals(List.of("two", "three", "four", "five"), found(anne, "from=bob"));
    }

    /** "If `after` is specified, messages SHOULD be searched from that time." */
    @Test
    void searchesFromATimeOnOrBackFromOne() {
        for (int i = 0; i < 5; i++) {
            says(anne, "#tea", "x " + i);
        }
        String second = TestClock.START.plusSeconds(2).toString();
        assertEquals(List.of("x 2", "x 3", "x 4"), found(bob, "after=" + second), "at or after");
        assertEquals(List.of("x 0", "x 1", "x 2"), found(bob, "before=" + second), "at or before");
        assertEquals(List.of("x 2"), found(bob, "text=x;before=" + second + ";after=" + second));
        assertEquals(List.of("x 2", "x 3"), found(bob, "limit=2;after=" + second));
        assertEquals(List.of("x 1", "x 2"), found(bob, "limit=2;before=" + second));
        assertEquals(List.of("x 3", "x 4"), found(bob, "limit=2"));
        assertEquals(List.of(), found(bob, "after=2999-01-01T00:00:00.000Z"));
    }

    @Test
    void showsNobodyWhatTheyMayNotRead() {
        TestClient eve = join("eve");
        says(anne, "#tea", "secret plan");
        says(anne, "bob", "secret wish");
        assertEquals(List.of(), found(eve, "text=secret"));
        assertEquals(List.of("secret plan", "secret wish"), found(bob, "text=secret"));
        refuses(eve, "in=#tea", "in :Messages could not be retrieved");
        refuses(eve, "in=#nowhere", "in :Messages could not be retrieved");
        refuses(eve, "in=nobody", "in :Messages could not be retrieved");
        assertEquals(List.of(), found(eve, "in=bob"));
        eve.enter("#tea");
        assertEquals(List.of("secret plan"), found(eve, "text=secret"));
        bob.send("PART #tea").sync();
        assertEquals(List.of("secret wish"), found(bob, "text=secret"));
    }

    @Test
    void findsWordsForARankOnlyForThatRank() {
        anne.send("MODE #tea +v bob").expect("MODE");
        TestClient eve = join("eve").enter("#tea");
        says(anne, "@#tea", "for operators");
        says(anne, "+#tea", "for voices");
        says(anne, "#tea", "for all");
        assertEquals(List.of("for operators", "for voices", "for all"), found(anne, "text=for;in=#tea"));
        assertEquals(List.of("for voices", "for all"), found(bob, "text=for;in=#tea"));
        assertEquals(List.of("for voices"), found(bob, "text=for;in=+#tea"));
        assertEquals(List.of("for all"), found(eve, "text=for"));
        bob.send("SEARCH in=@#tea").expect("FAIL");
        anne.send("MODE #tea -v bob").expect("MODE");
        assertEquals(List.of("for all"), found(bob, "text=for"));
    }

    @Test
    void findsInManyRooms() {
        for (int i = 0; i < 6; i++) {
            anne.enter("#r" + i);
            says(anne, "#r" + i, "milk and sugar");
        }
        says(anne, "#r0", "milk alone");
        TestClient eve = join("eve").enter("#r0").enter("#r1").enter("#r2").enter("#r3");
        assertEquals(4, found(eve, "text=sugar\\smilk").size());
        assertEquals(4, found(eve, "text=sugar;from=anne").size());
        assertEquals(0, found(eve, "text=sugar;from=eve").size());
        assertEquals(5, found(eve, "from=anne").size());
        assertEquals(5, found(eve, "limit=9").size());
    }

    @Test
    void forgetsTheWordsOfWhatWasTakenBack() {
        String id = says(anne, "#tea", "a slip").tags().get("msgid").orElseThrow();
        says(anne, "#tea", "no slip");
        anne.send("REDACT #tea " + id).expect("REDACT");
        assertEquals(List.of("no slip"), found(bob, "text=slip"));
        assertEquals(List.of("no slip"), found(bob, "in=#tea"));
    }

    @Test
    void findsInATextOfSeveralLines() {
        TestClient eve =
                server.join("eve", "batch", "message-tags", "draft/multiline").enter("#tea");
        eve.send(
                "BATCH +1 draft/multiline #tea",
                "@batch=1 PRIVMSG #tea :first here",
                "@batch=1 PRIVMSG #tea :then the",
                "@batch=1;draft/multiline-concat PRIVMSG #tea :re",
                "BATCH -1");
        eve.sync();
        anne.sync();
        assertEquals(List.of("first here", "then the", "re"), found(anne, "text=there\\sFIRST"));
    }

    @Test
    void givesAsManyAsAllowedAndNoMore() {
        for (int i = 0; i < 6; i++) {
            says(anne, "#tea", "x " + i);
        }
        assertEquals(List.of("x 1", "x 2", "x 3", "x 4", "x 5"), found(bob, "text=x"));
        assertEquals(5, found(bob, "limit=6").size());
        assertEquals(4, found(bob, "limit=4").size());
    }

    @Test
    void takesSoManyWordsAndBytesAndNoMore() {
        assertEquals(List.of(), found(bob, "text=a\\sb\\sc"));
        refuses(bob, "text=a\\sb\\sc\\sd", "text :The text has at most 3 words");
        assertEquals(List.of(), found(bob, "text=" + "é".repeat(10)));
        refuses(bob, "text=" + "é".repeat(10) + "x", "text :The text has at most 20 bytes");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        refuses(bob, "txt=x", "txt :There is no such attribute");
        refuses(bob, "text=", "text :This attribute has no value");
        refuses(bob, "limit=0", "limit :The limit is a number from 1");
        refuses(bob, "limit=-1", "limit :The limit is a number from 1");
        refuses(bob, "after=today", "after :A time is like 2026-01-31T09:05:07.040Z");
        refuses(bob, "text=a b", ":Too many parameters: a space in a text is written as \\s");
        bob.send("SEARCH").expect("461", "bob", "SEARCH");
    }

    /** "The soju.im/search capability MUST be negotiated." */
    @Test
    void answersOnlyThoseWhoAskedForTheCapability() {
        server.join("eve", "batch").send("SEARCH text=x").expect("421", "eve", "SEARCH");
    }

    /** "limited functionality is available to clients without support for these CAPs" */
    @Test
    void answersWithoutABatchWhereNoneIsKnown() {
        TestClient eve = server.join("eve", "soju.im/search").enter("#tea");
        says(anne, "#tea", "hello");
        eve.expect("PRIVMSG");
        eve.send("SEARCH text=hello").expect("PRIVMSG", "#tea", "hello");
    }
}
