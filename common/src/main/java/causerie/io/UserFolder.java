package causerie.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the folders in which each system wants a program's files to be. */
public enum UserFolder {
    /** What a person has set. */
    SETTINGS("APPDATA", "Roaming", "XDG_CONFIG_HOME", ".config"),
    /** What a program keeps. */
    DATA("LOCALAPPDATA", "Local", "XDG_DATA_HOME", ".local/share");

    private final String windowsVariable;
    private final String windowsFolder;
    private final String xdgVariable;
    private final String xdgFolder;

    UserFolder(String windowsVariable, String windowsFolder, String xdgVariable, String xdgFolder) {
        this.windowsVariable = windowsVariable;
        this.windowsFolder = windowsFolder;
        this.xdgVariable = xdgVariable;
        this.xdgFolder = xdgFolder;
    }

    /** The folder for whoever runs the program; need not exist yet. */
    public Path ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, windowsVariable)
                    .orElse(home.resolve("AppData").resolve(windowsFolder))
                    .resolve("Causerie");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Causerie");
        }
        return folder(environment, xdgVariable).orElse(home.resolve(xdgFolder)).resolve("causerie");
    }

    /** "If an implementation encounters a relative path it should consider the path invalid and ignore it." */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
