package causerie.server.config;

import picocli.CommandLine.Option;

/** What people are told about who runs the server. */
public final class AdminTexts {
    @Option(
            names = "--admin-place",
            paramLabel = "TEXT",
            defaultValue = "",
            converter = Converters.Words.class,
            description = "Where the server is, for those who ask who runs it (default: nothing is told).")
    private String place = "";

    @Option(
            names = "--admin-organisation",
            paramLabel = "TEXT",
            defaultValue = "",
            converter = Converters.Words.class,
            description = "Who runs it (default: nothing is told).")
    private String organisation = "";

    @Option(
            names = "--admin-email",
            paramLabel = "ADDRESS",
            defaultValue = "",
            converter = Converters.Words.class,
            description = "Where to write to them (default: nothing is told).")
    private String email = "";

    public String place() {
        return place;
    }

    public String organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public boolean isEmpty() {
        return place.isEmpty() && organisation.isEmpty() && email.isEmpty();
    }
}
