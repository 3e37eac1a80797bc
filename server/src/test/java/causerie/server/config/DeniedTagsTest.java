package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import causerie.irc.Tags;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/** <a href="https://ircv3.net/specs/extensions/message-tags#rpl_isupport-tokens">CLIENTTAGDENY</a>. */
final class DeniedTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo,example/bar | +other,+Foo,msgid",
                "* | msgid",
                "*,-foo,-example/bar | +foo,+example/bar,msgid",
                "'' | +foo,+example/bar,+other,+Foo,msgid"
            })
    void keepsOnlyWhatIsNotDenied(String denied, String kept) {
        Tags tags = new Tags(Map.of("+foo", "1", "+example/bar", "2", "+other", "3", "+Foo", "4", "msgid", "5"));
        DeniedTags rule = ServerConfig.parse("--deny-tags", denied).deniedTags();
        assertEquals(
                List.of(kept.split(",")).stream().sorted().toList(),
                rule.dropFrom(tags).values().keySet().stream().sorted().toList());
        assertEquals(denied, rule.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+typing", "typing,", "a b", "-typing", "typing,*", "*,typing", "é", ","})
    void refusesWhatIsNoSuchList(String list) {
        assertThrows(ParameterException.class, () -> ServerConfig.parse("--deny-tags", list));
    }

    @Test
    void takes300CharactersAndNotOneMore() {
        assertEquals(
                300,
                ServerConfig.parse("--deny-tags", "a".repeat(300))
                        .deniedTags()
                        .token()
                        .length());
        assertThrows(ParameterException.class, () -> ServerConfig.parse("--deny-tags", "a".repeat(301)));
    }
}
