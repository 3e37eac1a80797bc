package causerie.server;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is: what the manifest of the jar says. */
final class Version implements IVersionProvider {
    /** Such as {@code causerie-1.2.0}; classes that are in no jar have no number. */
    static String text() {
        return number().map(number -> "causerie-" + number).orElse("causerie");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"causerie-server " + number().orElse("(not packaged)")};
    }

    private static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
