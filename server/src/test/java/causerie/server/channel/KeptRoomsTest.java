package causerie.server.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A room that somebody opens who has an account is theirs, and is there while nobody is in it. */
final class KeptRoomsTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.withAccounts(folder, "anne", "bob"), "--max-kept-rooms", "2", "--playback", "5");

    private TestClient person(String account) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl standard-replies").expect("CAP", "*", "ACK");
        return server.join(client.logIn(account), account);
    }

    private static void leave(TestClient client, String room) {
        client.send("PART " + room).expect("PART", room);
    }

    private static String names(TestClient client, String room) {
        return client.send("NAMES " + room).expect("353").lastParam();
    }

    /** Anne's room, which she has left. */
    private TestClient annesRoom(String... commands) {
        TestClient anne = person("anne").enter("#room");
        anne.send(commands).sync();
        leave(anne, "#room");
        return anne;
    }

    @Test
    void isItsFoundersAgainWithAllThatWasSet() {
        TestClient anne = annesRoom("TOPIC #room :tea", "MODE #room +mk key");
        anne.send("JOIN #room").expect("JOIN", "#room");
        anne.expect("MODE", "#room", "+qo", "anne", "anne");
        anne.expect("332", "anne", "#room", "tea");
        assertEquals("~anne", anne.expect("353").lastParam());
        anne.send("MODE #room").expect("324", "anne", "#room", "+kmnt", "key");
    }

    @Test
    void makesNobodyItsOperatorForBeingFirst() {
        annesRoom();
        TestClient guest = server.join("guest").enter("#room");
        assertEquals("guest", names(guest, "#room"));
        guest.send("MODE #room +q guest").expect("482");
    }

    @Test
    void givesAccountsTheRankThatTheyHad() {
        TestClient bob = person("bob");
        TestClient anne = person("anne").enter("#room");
        bob.enter("#room");
        anne.send("MODE #room +ov bob bob").expect("MODE", "#room", "+ov", "bob", "bob");
        leave(anne, "#room");
        leave(bob, "#room");
        TestClient guest = server.join("guest").enter("#room");
        bob.enter("#room");
        guest.expect("MODE", "#room", "+ov", "bob", "bob");
        assertEquals("@bob", names(bob, "#room").replaceFirst("^.*(@bob).*$", "$1"));
    }

    @Test
    void takesARankFromSomebodyWhoIsNotThere() {
        TestClient bob = person("bob");
        TestClient anne = person("anne").enter("#room");
        bob.enter("#room");
        anne.send("MODE #room +o bob").expect("MODE", "#room", "+o", "bob");
        leave(bob, "#room");
        anne.send("MODE #room -o bob").expect("MODE", "#room", "-o", "bob");
        bob.send("JOIN #room").expect("366");
        bob.send("MODE #room -o bob").expectNo("MODE");
        leave(bob, "#room");
        anne.send("MODE #room -o bob").expect("441", "anne", "bob", "#room");
        anne.send("MODE #room -o nobody").expect("401", "anne", "nobody");
    }

    @Test
    void takesNoRankFromSomebodyAbsentForOneBelow() {
        TestClient bob = person("bob");
        TestClient anne = person("anne").enter("#room");
        bob.enter("#room");
        anne.send("MODE #room +o bob").expect("MODE", "#room", "+o", "bob");
        leave(anne, "#room");
        bob.send("MODE #room -q anne").expect("482", "bob", "#room");
    }

    @Test
    void showsNothingOfItselfToStrangersWhileItIsShutAndEmpty() {
        annesRoom("TOPIC #room :tea", "MODE #room +i");
        TestClient guest = server.join("guest");
        guest.send("JOIN #room").expect("473", "guest", "#room");
        guest.send("LIST", "LIST #room").expect("323");
        guest.expectNo("322");
        guest.send("MODE #room").expect("403", "guest", "#room");
        guest.send("TOPIC #room").expect("403", "guest", "#room");
        guest.send("MODE #room +b").expect("403", "guest", "#room");
        guest.send("PRIVMSG #room :hello").expect("403", "guest", "#room");
        guest.send("METADATA #room LIST").expect("FAIL", "METADATA", "INVALID_TARGET", "#room");
    }

    @Test
    void letsNobodyInWithoutItsKey() {
        annesRoom("MODE #room +k key");
        TestClient guest = server.join("guest");
        guest.send("JOIN #room").expect("475", "guest", "#room");
        guest.send("MODE #room").expect("403", "guest", "#room");
        guest.send("JOIN #room key").expect("JOIN", "#room");
    }

    @Test
    void letsItsFounderInWhateverKeepsOthersOut() {
        TestClient anne = annesRoom("MODE #room +ikb key anne");
        anne.send("JOIN #room").expect("JOIN", "#room");
    }

    @Test
    void letsThoseInWhoHaveARankThereButNotWhenTheyAreBanned() {
        TestClient bob = person("bob");
        TestClient anne = person("anne").enter("#room");
        bob.enter("#room");
        anne.send("MODE #room +vik bob key").expect("MODE", "#room", "+vik");
        leave(bob, "#room");
        bob.send("JOIN #room").expect("JOIN", "#room");
        leave(bob, "#room");
        anne.send("MODE #room +b a:bob").expect("MODE", "#room", "+v", "bob");
        anne.expect("MODE", "#room", "+b", "a:bob");
        bob.send("JOIN #room").expect("474", "bob", "#room");
    }

    @Test
    void isForgottenWithItsLastMemberWhenAGuestHasOpenedIt() {
        TestClient guest = server.join("guest").enter("#room");
        guest.send("TOPIC #room :tea").expect("TOPIC");
        leave(guest, "#room");
        TestClient anne = person("anne");
        anne.send("JOIN #room").expect("JOIN", "#room");
        List<Message> heard = anne.until("366");
        assertEquals(0, heard.stream().filter(line -> line.verb().equals("332")).count());
        assertEquals("~anne", names(anne, "#room"));
    }

    @Test
    void isForgottenWithItsLastMemberWhenItsFounderGivesItUp() {
        TestClient anne = annesRoom("TOPIC #room :tea", "MODE #room -q anne");
        TestClient guest = server.join("guest").enter("#room");
        assertEquals("@guest", names(guest, "#room"));
        anne.enter("#room");
        assertEquals("@guest anne", names(guest, "#room"));
    }

    @Test
    void isHandedOverToAnotherAccount() {
        TestClient bob = person("bob");
        TestClient anne = person("anne").enter("#room");
        bob.enter("#room");
        anne.send("MODE #room +q-q bob anne").expect("MODE", "#room", "+q-q", "bob", "anne");
        leave(anne, "#room");
        leave(bob, "#room");
        assertEquals("guest", names(server.join("guest").enter("#room"), "#room"));
        bob.send("JOIN #room").expect("MODE", "#room", "+q", "bob");
    }

    @Test
    void isKeptForAsManyAsAllowed() {
        TestClient anne = person("anne");
        anne.send("JOIN #1", "JOIN #2").expectNo("WARN");
        assertEquals("~anne", names(anne, "#2"));
    }

    @Test
    void isForgottenWhenThereAreMoreThanAllowed() {
        TestClient anne = person("anne").enter("#1").enter("#2");
        anne.send("JOIN #3").expect("WARN", "JOIN", "ROOM_NOT_KEPT", "#3");
        assertEquals("@anne", names(anne, "#3"));
        anne.send("MODE #1 -q anne").expect("MODE", "#1", "-q", "anne");
        leave(anne, "#3");
        anne.send("JOIN #3").expectNo("WARN");
        assertEquals("~anne", names(anne, "#3"));
    }

    @Test
    void isNotHandedOverToSomebodyWhoHasAsManyAsAllowed() {
        TestClient anne = person("anne").enter("#room");
        TestClient bob = person("bob").enter("#1").enter("#2").enter("#room");
        anne.send("MODE #room +q bob").expect("FAIL", "MODE", "TOO_MANY_ROOMS", "#room", "bob");
        bob.send("MODE #2 -q bob").expect("MODE", "#2", "-q", "bob");
        anne.send("MODE #room +q bob").expect("MODE", "#room", "+q", "bob");
    }

    @Test
    void isThereForAsLongAsItIsToBeKept() {
        annesRoom("TOPIC #room :tea");
        server.clock().setBy(Duration.ofDays(365));
        server.join("guest").send("JOIN #room").expect("332", "guest", "#room", "tea");
    }

    @Test
    void isForgottenWhenNobodyHasEnteredItForLonger() {
        annesRoom("TOPIC #room :tea");
        server.clock().setBy(Duration.ofDays(365).plusSeconds(1));
        assertEquals("@guest", names(server.join("guest").enter("#room"), "#room"));
    }

    @Test
    void isNotForgottenWhileSomebodyIsInIt() {
        TestClient anne = person("anne").enter("#room");
        server.clock().setBy(Duration.ofDays(400));
        server.join("guest").enter("#room");
        assertEquals("~anne guest", names(anne, "#room"));
    }

    @Test
    void playsBackWhatWasSaidBeforeItWasEnteredAgain() {
        annesRoom("PRIVMSG #room :before");
        server.join("guest").send("JOIN #room").expect("PRIVMSG", "#room");
    }

    @Test
    void keepsWhatIsSaidAboutIt() {
        TestClient anne = person("anne");
        anne.send("CAP REQ draft/metadata-2").expect("CAP", "anne", "ACK");
        anne.enter("#room").send("METADATA #room SET url :there").expect("761");
        leave(anne, "#room");
        anne.enter("#room").send("METADATA #room GET url").expect("761", "anne", "#room", "url", "*", "there");
    }
}
