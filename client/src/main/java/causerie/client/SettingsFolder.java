package causerie.client;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the folder in which each system wants a program's settings to be. */
final class SettingsFolder {
    private SettingsFolder() {}

    /** The folder for whoever runs the program. */
    static Path ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Causerie");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Causerie");
        }
        return folder(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("causerie");
    }

    /** "If an implementation encounters a relative path it should consider the path invalid and ignore it." */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
