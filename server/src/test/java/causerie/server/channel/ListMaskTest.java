package causerie.server.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.session.Identity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bans by hostmask and <a href="https://ircv3.net/specs/extensions/account-extban">by account</a>. */
final class ListMaskTest {
    private static final Identity BOB = bob(Optional.of("Bob"));

    private static Identity bob(Optional<String> account) {
        return new Identity("bobby", "~b", "a.guest", "192.0.2.1", "Bob", account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:bob",
                "account:Bob",
                "m:a:BOB",
                "m:account:bob",
                "a:*",
                "a:b?b",
                "bobby",
                "m:*@192.0.2.1",
                "*@192.0.2.*",
                "*@A.guest"
            })
    void fitsBob(String typed) {
        // https://ircv3.net/specs/extensions/account-extban: "Servers MUST support matching exact account names.
        // Servers MAY support matching account masks"
        assertEquals(Optional.of(true), ListMask.typed(typed).map(mask -> mask.fits(BOB)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:bobby", "a:bob!*@*", "account:b", "bob", "account"})
    void doesNotFitBob(String typed) {
        assertEquals(Optional.of(false), ListMask.typed(typed).map(mask -> mask.fits(BOB)));
    }

    @Test
    void fitsNobodyWithoutAnAccount() {
        assertEquals(Optional.of(false), ListMask.typed("a:*").map(mask -> mask.fits(bob(Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({
        "a:bob, a:bob",
        "account:bob, a:bob",
        "m:account:bob, m:a:bob",
        "bob, bob!*@*",
        "m:bob, m:bob!*@*",
        "*!*@2001:db8::*, *!*@2001:db8::*",
        "::1, ::1!*@*"
    })
    void isShownInOneForm(String typed, String shown) {
        assertEquals(Optional.of(shown), ListMask.typed(typed).map(ListMask::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:bob", "a:", "account:", "m:", "m:a:", "m:x:bob", "m:m:bob"})
    void knowsNoOther(String typed) {
        assertEquals(Optional.empty(), ListMask.typed(typed));
    }
}
