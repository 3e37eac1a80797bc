package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.ISupport;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BanMaskTest {
    private static final ISupport ACCOUNTS = ISupport.NONE.with("ACCOUNTEXTBAN", "a,account");

    @Test
    void readsWhatItHasWritten() {
        for (BanMask mask : new BanMask[] {
            BanMask.ofName("Bob"),
            BanMask.ofHost("10.0.0.7").orElseThrow(),
            BanMask.ofAccount("bobby", ACCOUNTS).orElseThrow()
        }) {
            assertEquals(mask, BanMask.read(mask.mask(), ACCOUNTS));
        }
        assertEquals(
                BanMask.Kind.ACCOUNT, BanMask.read("account:bobby", ACCOUNTS).kind());
    }

    @Test
    void saysNothingOfMasksThatMeanSeveral() {
        for (String mask : new String[] {"B*!*@*", "*!*@*.org", "*!b@*", "a:b*", "m:Bob!*@*", ""}) {
            assertEquals(new BanMask(BanMask.Kind.OTHER, mask, mask), BanMask.read(mask, ACCOUNTS));
        }
    }

    @Test
    void makesNoneOfWhatWouldMeanSeveral() {
        assertEquals(Optional.empty(), BanMask.ofHost("*"));
        assertEquals(Optional.empty(), BanMask.ofHost(""));
        assertEquals(Optional.empty(), BanMask.ofAccount("b?b", ACCOUNTS));
        assertEquals(Optional.empty(), BanMask.ofAccount("bobby", ISupport.NONE));
    }
}
