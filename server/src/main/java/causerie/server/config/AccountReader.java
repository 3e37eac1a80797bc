package causerie.server.config;

import causerie.irc.Casemapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the accounts of a configuration file, each a section such as {@code [account.anne]}. */
final class AccountReader {
    static final String SECTION = "account";

    // What people can also be called, as the account's name is kept for them.
    private static final SectionReader.Kind KIND = new SectionReader.Kind(
            SECTION,
            "an account",
            Pattern.compile("[\\p{L}_\\[\\]{}^`|][\\p{L}\\p{N}_\\[\\]{}^`|-]{0,31}"),
            "an account's name is that of a person: up to 32 letters, digits and any of _-[]{}^`|.",
            List.of(SectionReader.PASSWORD_HASH));

    private final ConfigReader file;
    private final SectionReader sections;

    AccountReader(ConfigReader file) {
        this.file = file;
        this.sections = new SectionReader(file, KIND);
    }

    List<Account> read() throws ConfigException {
        List<Account> accounts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : sections.names()) {
            accounts.add(new Account(name, sections.hash(name, sections.section(name))));
            if (!seen.add(Casemapping.ASCII.fold(name))) {
                throw file.wrong(sections.path(name), "there is an account of this name above.");
            }
        }
        return accounts;
    }
}
