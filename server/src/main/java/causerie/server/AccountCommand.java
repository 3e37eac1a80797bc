package causerie.server;

import causerie.server.account.Fingerprint;
import causerie.server.account.StoredAccounts;
import causerie.server.config.Account;
import causerie.server.config.ConfigException;
import causerie.server.config.ScramVerifier;
import causerie.server.config.ServerConfig;
import causerie.server.session.Names;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Who has an account, from the command line; also while a server runs with the same data, which then knows it at the next
 * log-in. Passwords are never arguments, which others could see.
 */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes accounts, and takes them away; also while the server runs.")
final class AccountCommand {
    private static final String THE_NAME = "What somebody logs in as, and what nobody else may be called.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            mixinStandardHelpOptions = true,
            description = "Makes an account; asks for its password, or takes the first line of the input for it.")
    int add(@Mixin KeptData data, @Parameters(paramLabel = "NAME", description = THE_NAME) String name)
            throws IOException {
        return data.use(spec, (accounts, config) -> {
            String account = Names.nick(name, config.limits().text().nickLength())
                    .orElseThrow(() -> new ConfigException("'" + name + "' cannot be the name of a person here."));
            requireOther(account, config);
            ScramVerifier password = ScramVerifier.of(PasswordPrompt.ask());
            Optional<String> present = accounts.add(new Account(account, password), Instant.now(), Names::lookAlike);
            if (present.isPresent()) {
                throw new ConfigException(taken(account, present.get(), "there"));
            }
            return account + " has an account now.";
        });
    }

    private static void requireOther(String name, ServerConfig config) throws ConfigException {
        for (Account account : config.accounts()) {
            if (Names.lookAlike(account.name(), name)) {
                throw new ConfigException(taken(name, account.name(), "in the configuration file"));
            }
        }
    }

    private static String taken(String name, String present, String where) {
        return "There is an account " + present + " " + where + " already"
                + (present.equals(name) ? "." : ", which looks like " + name + ".");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Takes an account away; who is logged in to it is logged out.")
    int remove(@Mixin KeptData data, @Parameters(paramLabel = "NAME", description = THE_NAME) String name)
            throws IOException {
        return data.use(spec, (accounts, config) -> {
            requireStored(accounts.remove(name), name);
            return name + " has no account any more.";
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Gives an account another password; asks for it, or takes the first line of the input for it.")
    int passwd(@Mixin KeptData data, @Parameters(paramLabel = "NAME", description = THE_NAME) String name)
            throws IOException {
        return data.use(spec, (accounts, config) -> {
            requireStored(accounts.find(name).isPresent(), name);
            requireStored(accounts.changePassword(name, ScramVerifier.of(PasswordPrompt.ask())), name);
            return name + " has another password now.";
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists all accounts, and since when they are there.")
    int list(@Mixin KeptData data) throws IOException {
        return data.use(spec, (accounts, config) -> {
            StringBuilder text = new StringBuilder();
            config.accounts()
                    .forEach(account ->
                            text.append(String.format("%-32s  in the configuration file%n", account.name())));
            for (StoredAccounts.Entry entry : accounts.list()) {
                text.append(String.format("%-32s  since %s%n", entry.name(), entry.made()));
            }
            return text.toString().stripTrailing();
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lets whoever has a certificate log in to an account with SASL EXTERNAL, over encrypted"
                    + " connections.")
    int cert(
            @Mixin KeptData data,
            @Parameters(paramLabel = "NAME", description = THE_NAME) String name,
            @Parameters(paramLabel = "FINGERPRINT", description = "The certificate's SHA-256, as 64 digits.")
                    String fingerprint,
            @Option(names = "--remove", description = "Have it open the account no more.") boolean remove)
            throws IOException {
        return data.use(spec, (accounts, config) -> {
            Fingerprint certificate = Fingerprint.parse(fingerprint)
                    .orElseThrow(() -> new ConfigException("'" + fingerprint + "' is no SHA-256 of 64 digits, such as"
                            + " openssl x509 -noout -fingerprint -sha256 -in FILE shows."));
            if (remove) {
                if (!accounts.removeCertificate(name, certificate)) {
                    throw new ConfigException("This certificate does not open the account " + name + ".");
                }
                return "This certificate opens the account " + name + " no more.";
            }
            boolean configured = config.accounts().stream().anyMatch(account -> Names.same(account.name(), name));
            requireStored(configured || accounts.find(name).isPresent(), name);
            accounts.addCertificate(name, certificate);
            return "This certificate opens the account " + name + " now, and no other.";
        });
    }

    private static void requireStored(boolean found, String name) throws ConfigException {
        if (!found) {
            throw new ConfigException(
                    "There is no account " + name + " in the data of this server; account list shows which there are.");
        }
    }
}
