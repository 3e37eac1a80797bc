package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What one device of somebody says and does, their other devices are told; each in the way it has asked for. */
final class DevicesTalkTest {
    private static final String CAPABILITIES = "echo-message labeled-response batch message-tags draft/multiline"
            + " draft/message-redaction draft/read-marker causerie/edit";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(ConfigFiles.withAccounts(folder, "Anne", "bob"), "--devices", "shared");

    private final TestClient eve = server.join("eve", "message-tags");
    private final TestClient desk = anne(CAPABILITIES);
    private final TestClient phone = anne("");

    private TestClient anne(String capabilities) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl " + capabilities).expect("CAP", "*", "ACK");
        return server.join(client.logIn("anne"), "anne");
    }

    private static List<String> verbs(List<Message> messages) {
        return messages.stream().map(Message::verb).toList();
    }

    @Test
    void hearEachOtherInRooms() {
        phone.send("PRIVMSG #general :one");
        assertEquals("one", desk.expect("PRIVMSG", "#general").lastParam());
        assertEquals("one", eve.expect("PRIVMSG", "#general").lastParam());
        assertEquals(List.of(), verbs(phone.sync()));
        Message echo = desk.send("@label=7 PRIVMSG #general :two").expect("PRIVMSG", "#general");
        assertEquals("7", echo.tags().get("label").orElse(""));
        phone.expectNextLine(":anne!~anne@127.0.0.1 PRIVMSG #general :two");
        assertEquals("two", eve.expect("PRIVMSG", "#general").lastParam());
        assertEquals(List.of(), verbs(desk.sync()));
    }

    @Test
    void hearEachOtherInPrivate() {
        phone.send("PRIVMSG eve :psst");
        String heard = eve.expect("PRIVMSG", "eve").tags().get("msgid").orElseThrow();
        assertEquals(heard, desk.expect("PRIVMSG", "eve").tags().get("msgid").orElseThrow());
        desk.send("NOTICE eve :hush").expect("NOTICE", "eve");
        phone.expectNextLine(":anne!~anne@127.0.0.1 NOTICE eve :hush");
    }

    @Test
    void bothHearWhatIsSaidToThePerson() {
        eve.send("PRIVMSG anne :both");
        assertEquals("both", desk.expect("PRIVMSG", "anne").lastParam());
        phone.expectNextLine(":eve!~eve@127.0.0.1 PRIVMSG anne :both");
        assertEquals(List.of(), verbs(desk.sync()));
    }

    @Test
    void hearOnceWhatThePersonSaysToThemselves() {
        phone.send("PRIVMSG anne :note");
        assertEquals(List.of("PRIVMSG"), verbs(phone.sync()));
        assertEquals(List.of("PRIVMSG"), verbs(desk.sync()));
        desk.send("@label=1 PRIVMSG anne :note").sync();
        assertEquals(List.of("PRIVMSG"), verbs(phone.sync()));
    }

    @Test
    void hearTagsAndLongTextsInTheirOwnWay() {
        desk.send("@+typing=active TAGMSG #general").expect("TAGMSG");
        assertEquals(List.of(), verbs(phone.sync()));
        desk.send("BATCH +1 draft/multiline #general", "@batch=1 PRIVMSG #general :a", "@batch=1 PRIVMSG #general :b")
                .send("BATCH -1");
        assertEquals("a", phone.expect("PRIVMSG").lastParam());
        assertEquals("b", phone.expect("PRIVMSG").lastParam());
        phone.send("PRIVMSG #general :oops");
        desk.expect("BATCH");
        Message said = desk.expect("PRIVMSG");
        while (!said.lastParam().equals("oops")) {
            said = desk.expect("PRIVMSG");
        }
        String msgid = said.tags().get("msgid").orElseThrow();
        TestClient tablet = anne("draft/message-redaction");
        desk.send("REDACT #general " + msgid).expect("REDACT", "#general", msgid);
        tablet.expect("REDACT", "#general", msgid);
        assertEquals(List.of(), verbs(phone.sync()));
    }

    @Test
    void hearOtherWordsInTheirOwnWay() {
        phone.send("PRIVMSG #general :te");
        String msgid = desk.expect("PRIVMSG").tags().get("msgid").orElseThrow();
        desk.send("EDIT #general " + msgid + " :tea");
        assertEquals("tea", desk.expect("EDIT", "#general", msgid).lastParam());
        phone.expectNextLine(":anne!~anne@127.0.0.1 PRIVMSG #general :corrected: tea");
    }

    @Test
    void enterAndLeaveRoomsTogether() {
        eve.enter("#tea").send("TOPIC #tea :Earl Grey").expect("TOPIC");
        phone.send("JOIN #tea");
        assertEquals(List.of("JOIN", "332", "333", "353", "366"), verbs(phone.until("366")));
        assertEquals(List.of("JOIN", "332", "333", "MARKREAD", "353", "366"), verbs(desk.until("366")));
        assertEquals("anne", eve.expect("JOIN", "#tea").source().name());
        desk.send("@label=3 PART #tea enough");
        assertEquals("3", desk.expect("PART", "#tea").tags().get("label").orElse(""));
        phone.expectNextLine(":anne!~anne@127.0.0.1 PART #tea enough");
        eve.expect("PART", "#tea");
        phone.send("PRIVMSG #tea :x", "JOIN #tea").expect("366");
        eve.expect("JOIN", "#tea");
        eve.expectNo("PRIVMSG", "JOIN");
    }

    @Test
    void areCalledOtherwiseTogether() {
        phone.send("NICK annabel").expect("NICK", "annabel");
        desk.expect("NICK", "annabel");
        desk.send("PRIVMSG #general :me");
        phone.expectNextLine(":annabel!~anne@127.0.0.1 PRIVMSG #general :me");
        assertEquals("annabel", eve.expect("PRIVMSG").source().name());
    }

    @Test
    void areAwayWhenAllAre() {
        TestClient watcher = server.join("watcher", "away-notify");
        TestClient tablet = anne("away-notify");
        tablet.send("AWAY :lunch").expect("306", "anne");
        assertEquals(
                "You have been marked as being away from this device, and are here with another device",
                phone.send("AWAY :walk").expect("306", "anne").lastParam());
        assertEquals(List.of(), verbs(watcher.sync()));
        assertEquals(
                "You have been marked as being away",
                desk.send("AWAY :home").expect("306", "anne").lastParam());
        assertEquals("home", watcher.expect("AWAY").lastParam());
        assertEquals("home", tablet.expect("AWAY").lastParam());
        phone.sync();
        desk.send("AWAY").expect("305", "anne");
        assertEquals(List.of(), watcher.expect("AWAY").params());
        assertEquals(List.of(), verbs(phone.sync()));
    }

    @Test
    void areAwayWhenThoseThatAreLeftAre() {
        TestClient watcher = server.join("watcher", "away-notify");
        phone.send("AWAY :walk").expect("306", "anne");
        desk.send("QUIT").expectEnd();
        assertEquals("walk", watcher.expect("AWAY").lastParam());
        TestClient early = server.connect();
        early.send("CAP REQ :sasl draft/pre-away").expect("CAP", "*", "ACK");
        early.logIn("anne").send("AWAY :not yet here").expect("306");
        server.join(early, "anne");
        assertEquals("not yet here", watcher.expect("AWAY").lastParam());
        anne("").send("PRIVMSG #general :here");
        assertEquals(List.of(), watcher.expect("AWAY").params());
        assertEquals("here", watcher.expect("PRIVMSG").lastParam());
    }

    @Test
    void areToldOfOneAnothersChanges() {
        TestClient tablet = anne("setname");
        phone.send("MODE anne +i").expect("MODE", "anne", "+i");
        desk.expect("MODE", "anne", "+i");
        phone.send("SETNAME :Annabel");
        assertEquals("Annabel", tablet.expect("SETNAME").lastParam());
        phone.enter("#own").send("TOPIC #own :mine", "MODE #own +m").expect("TOPIC");
        assertEquals("mine", desk.expect("TOPIC", "#own").lastParam());
        desk.expect("MODE", "#own", "+m");
        eve.enter("#own").send("INVITE anne #own").expect("443");
        desk.send("KICK #own eve").expect("KICK", "#own", "eve");
        phone.expect("KICK", "#own", "eve");
    }

    @Test
    void areBothAskedInAndBothPutOut() {
        eve.enter("#own").send("INVITE anne #own").expect("341");
        desk.expect("INVITE", "anne", "#own");
        phone.expect("INVITE", "anne", "#own");
        phone.enter("#own");
        desk.expect("366");
        eve.send("KICK #own anne").expect("KICK");
        desk.expect("KICK", "#own", "anne");
        phone.expect("KICK", "#own", "anne");
    }

    @Test
    void knowHowFarThePersonHasRead() {
        TestClient tablet = anne("draft/read-marker");
        String time = "timestamp=2026-01-01T00:00:00.000Z";
        tablet.send("MARKREAD eve " + time).expect("MARKREAD", "eve", time);
        desk.expect("MARKREAD", "eve", time);
        assertEquals(List.of(), verbs(phone.sync()));
    }

    @Test
    void areAnsweredAlone() {
        desk.send("@label=9 WHOIS eve").expect("BATCH");
        phone.send("TOPIC #general", "NAMES #general", "PRIVMSG nobody :x").expect("401");
        assertTrue(verbs(desk.sync()).stream().noneMatch("401"::equals));
        assertEquals(List.of(), verbs(phone.sync()));
    }
}
