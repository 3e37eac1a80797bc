package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.server.config.ScramVerifier;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What people lose at once when another configuration does not give it to them any more. */
final class WithdrawalTest {
    private static final String OPERATOR = ConfigFiles.operator("admin");
    private static final String REMOVED = "operator admin was removed from the configuration";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.write(folder, ConfigFiles.account("Anne"), ConfigFiles.account("bob"), OPERATOR));

    private void reconfigure(String... sections) {
        server.reconfigure(ConfigFiles.write(folder, sections));
    }

    @Test
    void logsOutWhoseAccountIsGone() {
        // https://ircv3.net/specs/extensions/sasl-3.1: "901 … is sent when the user's account name is unset (whether by
        // SASL or otherwise)."
        TestClient anne = server.join("anna", "sasl", "account-notify").logIn("Anne");
        TestClient bob = server.join("robert", "sasl").logIn("bob");
        anne.sync();
        reconfigure(ConfigFiles.account("bob"));
        anne.expectNextLine(":causerie.local 901 anna anna!~anna@127.0.0.1 :You are now logged out: there is no such"
                + " account any more");
        anne.expectNextLine(":anna!~anna@127.0.0.1 ACCOUNT *");
        assertFalse(bob.send("WHOIS anna").until("318").stream()
                .anyMatch(line -> line.verb().equals("330")));
        anne.send("WHOIS robert").expect("330", "anna", "robert", "bob");
    }

    @Test
    void tellsThoseWhoAskedThatSomebodyIsLoggedOut() {
        // https://ircv3.net/specs/extensions/account-notify: "ACCOUNT * … represents that the user identified by
        // nick!user@host has logged out of their account."
        TestClient eve = server.join("eve", "account-notify", "account-tag");
        TestClient plain = server.join("plain");
        TestClient watcher = server.join("tom", "account-notify", "extended-monitor");
        watcher.send("PART #general", "MONITOR + anna").expect("731");
        TestClient stranger = server.join("ulf", "account-notify");
        stranger.send("PART #general").expect("PART");
        TestClient anne = server.join("anna", "sasl").logIn("Anne");
        eve.expect("ACCOUNT", "Anne");
        watcher.expect("ACCOUNT", "Anne");
        reconfigure();
        eve.expectLine("@account=Anne :anna!~anna@127.0.0.1 ACCOUNT *");
        watcher.expectLine(":anna!~anna@127.0.0.1 ACCOUNT *");
        anne.send("PRIVMSG #general :now without");
        eve.expectLine(":anna!~anna@127.0.0.1 PRIVMSG #general :now without");
        anne.expectNo("ACCOUNT");
        plain.expectNo("ACCOUNT");
        stranger.expectNo("ACCOUNT");
    }

    @Test
    void logsOutWhoHasNotEvenSaidTheirName() {
        TestClient anne = server.connect().send("CAP REQ sasl").logIn("Anne");
        reconfigure();
        anne.expect("901", "*", "*!*@127.0.0.1");
        anne.send("NICK anne", "USER anne 0 * :Anne", "CAP END").expect("001", "anne");
    }

    @Test
    void keepsThoseLoggedInWhoseAccountStays() {
        TestClient anne = server.join("anna", "sasl").logIn("Anne");
        reconfigure(ConfigFiles.account("Anne"), ConfigFiles.account("new"));
        assertEquals(List.of(), anne.sync());
        anne.send("WHOIS anna").expect("330", "anna", "anna", "Anne");
    }

    @Test
    void makesNoOperatorOfWhoIsNotInTheFileAnyMore() {
        TestClient anne = server.join("anne1").oper("admin");
        reconfigure();
        anne.expectNextLine(":causerie.local MODE anne1 -o");
        anne.expectNextLine(":causerie.local NOTICE anne1 :You are not an IRC operator any more: " + REMOVED + ".");
        anne.send("KILL nobody :why").expect("481", "anne1");
        anne.send("MODE anne1").expect("221", "anne1", "+");
        server.join("bob1").send("LUSERS").expect("252", "bob1", "0");
    }

    @Test
    void makesNoOperatorOfWhoHasAnotherPasswordNow() {
        TestClient anne = server.join("anne1").oper("admin");
        reconfigure("[operator.admin]\npassword-hash = \"" + ScramVerifier.of("another") + "\"\n");
        anne.expectNextLine(":causerie.local MODE anne1 -o");
        assertEquals(
                "You are not an IRC operator any more: operator admin has another password now.",
                anne.next().lastParam());
        anne.send("OPER admin another").expect("381");
    }

    @Test
    void makesNoOperatorOfWhoMayNotComeFromHereAnyMore() {
        TestClient anne = server.join("anne1").oper("admin");
        reconfigure(OPERATOR + "networks = \"127.0.0.0/8\"\n");
        assertEquals(List.of(), anne.sync());
        reconfigure(OPERATOR + "networks = \"10.0.0.0/8\"\n");
        anne.expectNextLine(":causerie.local MODE anne1 -o");
        assertEquals(
                "You are not an IRC operator any more: operator admin may not come from your network any more.",
                anne.next().lastParam());
    }

    @Test
    void saysNothingToWhoHasLaidItDownBefore() {
        TestClient anne = server.join("anne1").oper("admin");
        anne.send("MODE anne1 -o").expect("MODE", "anne1", "-o");
        reconfigure();
        anne.expectNo("MODE", "NOTICE");
    }

    @Test
    void takesTheLatestNameThatSomebodyHasBecomeAnOperatorBy() {
        reconfigure(OPERATOR, ConfigFiles.operator("second"));
        TestClient anne = server.join("anne1").oper("admin");
        anne.send("OPER second " + ConfigFiles.PASSWORD).expect("381");
        reconfigure(ConfigFiles.operator("second"));
        anne.expectNo("MODE");
        reconfigure(OPERATOR);
        anne.expect("MODE", "anne1", "-o");
    }

    @Test
    void laysDownWhatTheOperatorWhoHasTheFileReadAgainHasTakenFromThemselves() {
        TestClient anne = server.join("anne1").oper("admin");
        ConfigFiles.write(folder);
        anne.send("REHASH").expect("MODE", "anne1", "-o");
        anne.expect("NOTICE", "anne1");
        anne.expect("382", "anne1");
        anne.send("REHASH").expect("481", "anne1");
    }
}
