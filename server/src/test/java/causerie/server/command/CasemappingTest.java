package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every name of a person or a room is compared by the announced casemapping: "ascii: Defines the characters a to be
 * considered the lower-case equivalents of the characters A to Z only." (<a
 * href="https://modern.ircdocs.horse/#casemapping-parameter">CASEMAPPING</a>)
 */
final class CasemappingTest {
    private static final String NICK = "Zoé[x]";
    private static final String ROOM = "#" + NICK;

    /** The same but for its letters from A to Z; and the same in another normal form. */
    private static final List<String> SAME = List.of("zOé[X]", "Zoe\u0301[x]");

    /** The same where other casemappings are announced. */
    private static final List<String> OTHERS = List.of("Zoé{x}", "ZoÉ[x]");

    /** Who sends what, in which NICK and ROOM stand for other spellings, and who then hears what of the names. */
    private static final List<String> COMMANDS = List.of(
            "anne | PRIVMSG NICK :hi | zoe | PRIVMSG",
            "anne | NOTICE NICK :hi | zoe | NOTICE",
            "anne | @+x TAGMSG NICK | zoe | TAGMSG",
            "anne | PRIVMSG ROOM :hi | zoe | PRIVMSG",
            "anne | NOTICE ROOM :hi | zoe | NOTICE",
            "anne | @+x TAGMSG ROOM | zoe | TAGMSG",
            "anne | PRIVMSG @ROOM :hi | zoe | PRIVMSG",
            "anne | NOTICE +ROOM :hi | zoe | NOTICE",
            "anne | REDACT NICK ID | zoe | REDACT",
            "anne | REDACT ROOM ROOM_ID | zoe | REDACT",
            "anne | CHATHISTORY LATEST ROOM * 5 | anne | BATCH",
            "anne | CHATHISTORY LATEST NICK * 5 | anne | BATCH",
            "anne | MARKREAD ROOM | anne | MARKREAD",
            "anne | MARKREAD NICK | anne | MARKREAD",
            "anne | WHOIS NICK | anne | 311",
            "anne | WHOIS NICK NICK | anne | 311",
            "anne | WHO NICK | anne | 352",
            "anne | WHO NICK* | anne | 352",
            "anne | WHO ROOM | anne | 352",
            "anne | NAMES ROOM | anne | 353",
            "anne | LIST ROOM | anne | 322",
            "anne | LIST ROOM* | anne | 322",
            "anne | ISON NICK | anne | 303",
            "anne | USERHOST NICK | anne | 302",
            "anne | MONITOR + NICK | anne | 730",
            "anne | METADATA NICK LIST | anne | BATCH",
            "anne | METADATA ROOM LIST | anne | BATCH",
            "anne | METADATA ROOM SET url :x | anne | 761",
            "zoe | METADATA NICK SUB url | zoe | 770",
            "zoe | MODE NICK | zoe | 221",
            "zoe | MODE NICK +B | zoe | MODE",
            "anne | MODE ROOM | anne | 324",
            "anne | MODE ROOM b | anne | 368",
            "anne | MODE ROOM +m | zoe | MODE",
            "anne | MODE ROOM +v NICK | zoe | MODE",
            "anne | TOPIC ROOM | anne | 331",
            "anne | TOPIC ROOM :tea | zoe | TOPIC",
            "anne | INVITE eve ROOM | eve | INVITE",
            "anne | INVITE NICK #other | zoe | INVITE",
            "anne | KICK ROOM NICK :bye | zoe | KICK",
            "anne | RENAME ROOM #new | zoe | PART",
            "anne | PART ROOM | zoe | PART",
            "eve | JOIN ROOM | zoe | JOIN");

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--lobby", "none", ConfigFiles.write(folder, ConfigFiles.operator("admin")));

    private TestClient anne;
    private TestClient zoe;
    private TestClient eve;

    @BeforeEach
    void enter() {
        anne = server.join(
                        "anne", "batch", "message-tags", "echo-message", "draft/message-redaction", "draft/metadata-2")
                .send("CAP REQ draft/chathistory");
        anne.expect("CAP", "anne", "ACK");
        anne.enter(ROOM).enter("#other");
        zoe = server.join(NICK, "batch", "message-tags", "draft/message-redaction", "draft/metadata-2")
                .enter(ROOM);
        eve = server.join("eve");
    }

    static Stream<Arguments> same() {
        return SAME.stream().flatMap(nick -> COMMANDS.stream().map(command -> Arguments.of(nick, command)));
    }

    static Stream<Arguments> others() {
        return OTHERS.stream().flatMap(nick -> COMMANDS.stream().map(command -> Arguments.of(nick, command)));
    }

    @ParameterizedTest
    @MethodSource("same")
    void findsWhatIsSpeltOtherwise(String nick, String command) {
        List<Message> heard = send(nick, command.split(" \\| "));
        assertTrue(heard.stream().anyMatch(line -> names(line, command)), heard::toString);
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsNothingUnderAnotherName(String nick, String command) {
        List<Message> heard = send(nick, command.split(" \\| "));
        assertEquals(
                List.of(), heard.stream().filter(line -> names(line, command)).toList());
    }

    /** Answers what whoever is to hear of it has heard. */
    private List<Message> send(String nick, String... command) {
        anne.send("PRIVMSG " + NICK + " :to take back", "PRIVMSG " + ROOM + " :to take back");
        String id = anne.expect("PRIVMSG").tags().get("msgid").orElseThrow();
        String roomId = anne.expect("PRIVMSG").tags().get("msgid").orElseThrow();
        anne.send("MODE " + ROOM + " +o " + NICK).sync();
        List.of(zoe, eve).forEach(TestClient::sync);
        String line = command[1]
                .replace("ROOM_ID", roomId)
                .replace("ID", id)
                .replace("NICK", nick)
                .replace("ROOM", "#" + nick);
        TestClient sender = person(command[0]);
        TestClient hearer = person(command[2]);
        List<Message> heard = sender.send(line).sync();
        return hearer == sender ? heard : hearer.sync();
    }

    private TestClient person(String name) {
        return name.equals("anne") ? anne : name.equals("zoe") ? zoe : eve;
    }

    private static boolean names(Message line, String command) {
        String all = String.join(" ", line.params());
        return command.endsWith(line.verb())
                && (!command.contains("ROOM") || all.contains(ROOM))
                && (!command.contains("NICK") || all.replace(ROOM, "").contains(NICK));
    }

    static Stream<Arguments> spellings() {
        return Stream.concat(
                SAME.stream().map(nick -> Arguments.of(nick, true)),
                OTHERS.stream().map(nick -> Arguments.of(nick, false)));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void keepsOutSilencesAndLetsInByIt(String nick, boolean same) {
        String mask = nick + "!*@*";
        anne.send("MODE " + ROOM + " +b " + mask).expect("MODE", ROOM, "+b");
        assertEquals(same, isRefused("PRIVMSG " + ROOM + " :hi", "404"));
        anne.send("MODE " + ROOM + " +e " + mask).expect("MODE", ROOM, "+e");
        assertEquals(false, isRefused("PRIVMSG " + ROOM + " :hi", "404"));
        anne.send("MODE " + ROOM + " -b+b " + mask + " *!*@*").expect("MODE", ROOM, "-b+b");
        assertEquals(!same, isRefused("PRIVMSG " + ROOM + " :hi", "404"));
        anne.send("MODE " + ROOM + " -be+i *!*@* " + mask).expect("MODE", ROOM, "-be+i");
        anne.send("MODE " + ROOM + " +I " + mask).expect("MODE", ROOM, "+I");
        zoe.send("PART " + ROOM).expect("PART", ROOM);
        assertEquals(!same, isRefused("JOIN " + ROOM, "473"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void takesAnEntryOffAListByIt(String nick, boolean same) {
        anne.send("MODE " + ROOM + " +beI " + (NICK + "!*@* ").repeat(3)).expect("MODE", ROOM, "+beI");
        anne.send("MODE " + ROOM + " -beI " + (nick + "!*@* ").repeat(3));
        assertEquals(same, anne.sync().stream().anyMatch(line -> line.verb().equals("MODE")));
    }

    private boolean isRefused(String line, String numeric) {
        return zoe.send(line).sync().stream().anyMatch(answer -> answer.verb().equals(numeric));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void tellsWhenSomebodyComesAndGoesAndWhoIsAskedFor(String nick, boolean same) {
        zoe.send("QUIT").expectEnd();
        server.awaitEmptyBut(2);
        eve.send("MONITOR + " + nick).expect("731", "eve");
        server.join(NICK);
        assertEquals(same, hears("730"));
        eve.send("MONITOR S");
        assertEquals(same, hears("730"));
        eve.send("MONITOR - " + NICK, "MONITOR L");
        assertEquals(!same, hears("732"));
    }

    private boolean hears(String numeric) {
        return eve.sync().stream().anyMatch(line -> line.verb().equals(numeric));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void remembersFormerNicksByIt(String nick, boolean same) {
        zoe.send("NICK Yves").expect("NICK", "Yves");
        eve.send("WHOWAS " + nick);
        assertEquals(same, hears("314"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void killsByIt(String nick, boolean same) {
        anne.oper("admin").send("KILL " + nick + " :bye");
        assertEquals(!same, anne.sync().stream().anyMatch(line -> line.verb().equals("401")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void takesTheLinesOfABatchByIt(String nick, boolean same) {
        anne.send("CAP REQ draft/multiline").expect("CAP");
        anne.send("BATCH +1 draft/multiline " + ROOM, "@batch=1 PRIVMSG " + "#" + nick + " :one", "BATCH -1")
                .sync();
        assertEquals(same, zoe.sync().stream().anyMatch(line -> line.lastParam().equals("one")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void countsATargetOnceHoweverItIsSpelt(String nick, boolean same) {
        anne.send("PRIVMSG " + NICK + "," + nick + "," + ROOM + "," + "#" + nick + " :hi")
                .sync();
        zoe.expect("PRIVMSG", NICK);
        zoe.expect("PRIVMSG", ROOM);
        zoe.expectNo("PRIVMSG");
        anne.send("WHOIS " + NICK + "," + nick);
        assertEquals(
                1,
                anne.until("318").stream()
                        .filter(line -> line.verb().equals("311"))
                        .count());
    }
}
