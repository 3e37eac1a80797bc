package causerie.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each system has its own places. */
class UserFolderTest {
    @ParameterizedTest
    @CsvSource({
        "SETTINGS, Linux, NONE, , /home/anne/.config/causerie",
        "SETTINGS, Linux, XDG_CONFIG_HOME, /etc/anne, /etc/anne/causerie",
        "SETTINGS, Linux, XDG_CONFIG_HOME, relative, /home/anne/.config/causerie",
        "SETTINGS, Mac OS X, NONE, , /home/anne/Library/Application Support/Causerie",
        "SETTINGS, Windows 11, APPDATA, /roaming, /roaming/Causerie",
        "SETTINGS, Windows 11, NONE, , /home/anne/AppData/Roaming/Causerie",
        "DATA, Linux, NONE, , /home/anne/.local/share/causerie",
        "DATA, Linux, XDG_DATA_HOME, /srv/anne, /srv/anne/causerie",
        "DATA, Mac OS X, NONE, , /home/anne/Library/Application Support/Causerie",
        "DATA, Windows 11, LOCALAPPDATA, /local, /local/Causerie",
        "DATA, Windows 11, NONE, , /home/anne/AppData/Local/Causerie",
    })
    void isWhereTheSystemWantsIt(UserFolder folder, String system, String variable, String value, String expected) {
        Map<String, String> environment = value == null ? Map.of() : Map.of(variable, value);
        assertEquals(Path.of(expected), folder.of(system, environment, Path.of("/home/anne")));
    }
}
