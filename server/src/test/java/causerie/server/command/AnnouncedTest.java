package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import causerie.irc.ISupport;
import causerie.irc.Message;
import causerie.server.config.ServerConfig;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That everything is true which 005 announces: whoever adds a token adds here what it promises. See <a
 * href="https://modern.ircdocs.horse/#rplisupport-parameters">RPL_ISUPPORT Parameters</a>.
 */
final class AnnouncedTest {
    private static final String[] OPTIONS = {
        "--lobby=none",
        "--away-length=5",
        "--channel-length=6",
        "--key-length=3",
        "--kick-length=4",
        "--max-bans=4",
        "--max-channels=2",
        "--max-modes=3",
        "--max-monitor=2",
        "--max-targets=3",
        "--nick-length=7",
        "--realname-length=9",
        "--topic-length=4",
        "--user-length=6"
    };

    private static final Map<Character, String> LIST_CONDITIONS =
            Map.of('C', "C<9", 'M', "#*", 'N', "!x*", 'T', "T<9", 'U', ">0");

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(OPTIONS);

    private final TestClient anne = server.join("anne").enter("#r");
    private final TestClient bob = server.join("bob");

    static Set<String> tokens() {
        return announced().tokens().keySet();
    }

    private static ISupport announced() {
        return Announcement.tokens(ServerConfig.parse(OPTIONS));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void isTrue(String token) {
        String value = announced().get(token).orElseThrow();
        if (value.matches("[0-9]+")) {
            checkLimit(token, Integer.parseInt(value));
        } else {
            checkFeature(token, value);
        }
    }

    @Test
    void isToldEverybodyOnArrival() {
        // "A server MUST issue at least one RPL_ISUPPORT numeric after client registration has completed."
        TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :Eve");
        ISupport told = ISupport.NONE;
        for (Message message : eve.until("251")) {
            if (message.verb().equals("005")) {
                told = told.with(message.params().subList(1, message.params().size() - 1));
                // "the maximum number of RPL_ISUPPORT tokens that can be advertised is 13."
                assertTrue(message.params().size() <= 15);
            }
        }
        assertEquals(announced(), told);
    }

    private void checkLimit(String token, int most) {
        switch (token) {
            case "AWAYLEN" -> {
                anne.send("AWAY :" + x(most + 1)).expect("306");
                assertEquals(x(most), bob.send("WHOIS anne").expect("301").lastParam());
            }
            case "CHANNELLEN" -> {
                bob.enter("#" + x(most - 1));
                bob.send("JOIN #" + x(most)).expect("476");
            }
            case "CHATHISTORY" -> {
                bob.send("CAP REQ :draft/chathistory echo-message").expect("CAP");
                for (int i = 0; i <= most; i++) {
                    bob.send("PRIVMSG bob :" + i).expect("PRIVMSG");
                }
                bob.sync();
                assertEquals(
                        most, bob.send("CHATHISTORY LATEST bob * 999").sync().size());
            }
            case "HOSTLEN" -> {
                String[] options = Arrays.copyOf(OPTIONS, OPTIONS.length + 1);
                options[OPTIONS.length] = ConfigFiles.write(folder, ConfigFiles.operator("admin"));
                server.reconfigure(options);
                anne.oper("admin").send("CHGHOST bob " + x(most + 1)).expect("FAIL", "CHGHOST", "INVALID_HOST");
                anne.send("CHGHOST bob " + x(most));
                bob.expect("396", "bob", x(most));
            }
            case "KEYLEN" -> {
                anne.send("MODE #r +k " + x(most)).expect("MODE", "#r", "+k", x(most));
                anne.send("MODE #r +k " + x(most + 1)).expect("696");
            }
            case "KICKLEN" -> {
                bob.enter("#r");
                anne.send("KICK #r bob :" + x(most + 1)).expect("KICK", "#r", "bob", x(most));
            }
            case "LINELEN" -> {
                anne.send("ISON " + x(most - "ISON \r\n".length())).expect("303");
                anne.send("ISON " + x(most - "ISON \r\n".length() + 1)).expect("417");
            }
            case "MAXTARGETS" -> checkTargets("PRIVMSG", most);
            case "MODES" -> {
                anne.send("MODE #r +" + "b".repeat(most + 1) + names(most + 1, " "))
                        .expect("MODE");
                assertEquals(most, count("367", anne.send("MODE #r b").until("368")));
            }
            case "MONITOR" -> {
                anne.send("MONITOR + " + names(most, ",")).expect("731");
                anne.send("MONITOR + z").expect("734", "anne", String.valueOf(most), "z");
            }
            case "NAMELEN" -> {
                anne.send("SETNAME :" + x(most), "WHOIS anne").expect("311", "anne", "anne", "~anne");
                anne.send("SETNAME :" + x(most + 1)).expect("FAIL", "SETNAME", "INVALID_REALNAME");
            }
            case "NICKLEN" -> {
                anne.send("NICK " + x(most + 1)).expect("432");
                anne.send("NICK " + x(most)).expect("NICK", x(most));
            }
            case "TOPICLEN" -> anne.send("TOPIC #r :" + x(most + 1)).expect("TOPIC", "#r", x(most));
            case "USERLEN" -> {
                server.connect().send("NICK eve", "USER " + x(most) + " 0 * :E").expect("001");
                assertEquals(most, anne.send("WHOIS eve").expect("311").param(2).length());
            }
            default -> fail("Nothing here tests the limit of " + token);
        }
    }

    private void checkFeature(String token, String value) {
        switch (token) {
            case "ACCOUNTEXTBAN" -> {
                for (String name : value.split(",")) {
                    anne.send("MODE #r +b " + name + ":" + name).expect("MODE", "#r", "+b");
                }
            }
            case "BOT" -> anne.send("MODE anne +" + value).expect("MODE", "anne", "+" + value);
            case "CASEMAPPING" -> {
                assertEquals("ascii", value);
                bob.send("NICK ANNE").expect("433");
            }
            case "CHANLIMIT" -> {
                int most = Integer.parseInt(value.substring("#:".length()));
                for (int i = 0; i < most; i++) {
                    bob.enter("#" + i);
                }
                bob.send("JOIN #" + most).expect("405");
            }
            case "CHANMODES" -> checkRoomModes(value.split(",", -1));
            case "CHANTYPES" -> value.chars().forEach(sign -> bob.enter((char) sign + "t"));
            case "ELIST" -> {
                anne.send("TOPIC #r :tea").expect("TOPIC");
                for (int i = 0; i < value.length(); i++) {
                    bob.send("LIST " + LIST_CONDITIONS.get(value.charAt(i))).expect("322", "bob", "#r");
                }
            }
            case "EXCEPTS", "INVEX" -> anne.send("MODE #r +" + value + " x").expect("MODE", "#r", "+" + value, "x!*@*");
            case "EXTBAN" -> {
                for (char letter : value.substring(value.indexOf(',') + 1).toCharArray()) {
                    anne.send("MODE #r +b " + letter + ":x").expect("MODE", "#r", "+b");
                }
            }
            case "MAXLIST" -> {
                for (String list : value.split(",")) {
                    checkList(list.charAt(0), Integer.parseInt(list.substring(2)));
                }
            }
            case "MSGREFTYPES" -> {
                bob.send("CAP REQ :draft/chathistory message-tags").expect("CAP");
                String msgid = bob.send("PRIVMSG bob :hi")
                        .expect("PRIVMSG")
                        .tags()
                        .get("msgid")
                        .orElseThrow();
                bob.sync();
                Map<String, String> references = Map.of("msgid", msgid, "timestamp", "2999-01-01T00:00:00.000Z");
                for (String type : value.split(",")) {
                    bob.send("CHATHISTORY BEFORE bob " + type + "=" + references.get(type) + " 1");
                    bob.expectNo("FAIL");
                }
            }
            case "NETWORK" -> {
                TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :E");
                assertTrue(eve.expect("001").lastParam().startsWith("Welcome to " + value));
            }
            case "PREFIX", "STATUSMSG" -> checkRanks();
            case "SAFELIST" -> bob.send("LIST").expect("323");
            case "TARGMAX" -> {
                for (String command : List.of("PRIVMSG", "WHOIS")) {
                    checkTargets(command, Integer.parseInt(value.replaceAll(".*\\b" + command + ":([0-9]+).*", "$1")));
                }
            }
            case "UTF8ONLY" ->
                anne.sendBytes(new byte[] {'x', (byte) 0xff, '\n'}).expect("FAIL", "*", "INVALID_UTF8");
            case "WHOX" -> anne.send("WHO bob %n").expect("354", "anne", "bob");
            default -> fail("Nothing here tests " + token);
        }
    }

    private void checkTargets(String command, int most) {
        bob.sync();
        List<Message> answers = bob.send(command + " " + names(most + 2, ",") + (command.equals("WHOIS") ? "" : " :hi"))
                .sync();
        assertEquals(most, count("401", answers));
        assertEquals(command.equals("WHOIS") ? 0 : 2, count("407", answers));
    }

    private void checkRoomModes(String[] kinds) {
        for (int kind = 0; kind < kinds.length; kind++) {
            for (char letter : kinds[kind].toCharArray()) {
                List<Message> answers = anne.send("MODE #r -" + letter + "+" + letter + (kind == 3 ? "" : " 5 5"))
                        .sync();
                assertTrue(count("MODE", answers) > 0, () -> letter + ": " + answers);
                assertFalse(count("472", answers) > 0, () -> letter + ": " + answers);
            }
        }
    }

    private void checkList(char letter, int most) {
        for (int i = 0; i < most; i++) {
            anne.send("MODE #r +" + letter + " name" + i).expect("MODE");
        }
        anne.send("MODE #r +" + letter + " another").expect("478", "anne", "#r", String.valueOf(letter));
    }

    private void checkRanks() {
        String signs = announced().memberPrefixes();
        assertEquals(announced().get("STATUSMSG").orElseThrow(), signs);
        anne.send("MODE #r +q anne").expect("MODE");
        bob.enter("#r");
        for (int i = 0; i < signs.length(); i++) {
            char letter = announced().memberModes().charAt(i);
            anne.send("MODE #r +" + letter + " bob").expect("MODE", "#r", "+" + letter, "bob");
            String names = anne.send("NAMES #r").expect("353").lastParam();
            assertTrue(names.contains(signs.charAt(i) + "bob"), names);
            anne.send("PRIVMSG " + signs.charAt(i) + "#r :hi");
            bob.expect("PRIVMSG", signs.charAt(i) + "#r", "hi");
            anne.send("MODE #r -" + letter + " bob").expect("MODE", "#r", "-" + letter, "bob");
        }
    }

    private static long count(String verb, List<Message> messages) {
        return messages.stream().filter(message -> message.verb().equals(verb)).count();
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String names(int count, String separator) {
        StringBuilder names = new StringBuilder(separator.isBlank() ? separator : "");
        for (int i = 0; i < count; i++) {
            names.append(i == 0 ? "" : separator).append("nm").append(i);
        }
        return names.toString();
    }
}
