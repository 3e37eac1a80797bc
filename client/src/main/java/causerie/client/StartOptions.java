package causerie.client;

import causerie.client.model.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** What the command line asks for; empty where it says nothing. */
record StartOptions(
        Optional<String> server,
        Optional<String> name,
        Optional<String> password,
        Optional<Path> profile,
        Optional<Settings.Theme> theme,
        Optional<Settings.Language> language) {
    /** Whether enough is said to go in without asking. */
    boolean joinsAtOnce() {
        return server.isPresent() && name.isPresent();
    }

    /** The settings with what the command line says instead. */
    Settings over(Settings kept) {
        Settings themed = theme.map(kept::withTheme).orElse(kept);
        return language.map(themed::withLanguage).orElse(themed);
    }
}
