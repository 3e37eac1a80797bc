package causerie.server.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerTimeTextTest {
    /** Spec: "The time format is YYYY-MM-DDThh:mm:ss.sssZ". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T01:02:03.000Z",
                "2026-11-25T01:02:03.007Z",
                "2026-11-25T01:02:03.999Z",
                "1970-01-01T00:00:00.000Z",
                "2028-02-29T23:59:59.120Z"
            })
    void writesMillisecondsAlways(String text) {
        assertEquals(text, ServerTime.text(Instant.parse(text)));
    }

    @Test
    void writesASecondAgainAfterAnother() {
        Instant one = Instant.parse("2026-11-25T01:02:03.250Z");
        assertEquals("2026-11-25T01:02:03.250Z", ServerTime.text(one));
        assertEquals("2026-11-25T01:02:04.250Z", ServerTime.text(one.plusSeconds(1)));
        assertEquals("2026-11-25T01:02:03.250Z", ServerTime.text(one));
    }
}
