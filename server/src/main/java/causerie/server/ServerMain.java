package causerie.server;

import causerie.io.Threads;
import causerie.irc.Limits;
import causerie.server.config.ServerConfig;
import causerie.server.journal.ServerClock;
import causerie.server.net.Addresses;
import causerie.server.net.CannotStartException;
import causerie.server.net.Service;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the server. Its main thread starts the server and then only waits. */
@Command(
        name = "causerie-server",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        abbreviateSynopsis = true,
        description = "Carries a team's chat: start it on one machine, and everybody else opens the client.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Stopped when asked to", "1:Could not start", "2:An option is wrong"})
public final class ServerMain implements Callable<Integer> {
    @Mixin
    private final ServerConfig config = new ServerConfig();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ServerMain()).setParameterExceptionHandler(ServerMain::explain);
    }

    private static int explain(ParameterException wrong, String... args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println("See causerie-server --help for what is allowed.");
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() throws InterruptedException {
        ChatServer server;
        try {
            IdleMemory.giveBack();
            server = ChatServer.start(config, ServerClock.system());
        } catch (CannotStartException cannot) {
            spec.commandLine().getErr().println(cannot.getMessage());
            return ExitCode.SOFTWARE;
        }
        Threads.onShutdown("shutdown", () -> stop(server));
        PrintWriter out = spec.commandLine().getOut();
        out.print(greeting(server));
        out.flush();
        // The shutdown hook ends the program; there is nothing else to wait for.
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    /** Ends the program with 0: to be asked to stop, by Ctrl+C or a signal, is no failure. */
    private static void stop(ChatServer server) {
        server.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }

    private String greeting(ChatServer server) {
        int port = server.port();
        String suffix = port == Limits.DEFAULT_PORT ? "" : ":" + port;
        StringBuilder text = new StringBuilder(200);
        text.append(String.format("Causerie is running on port %d.%n%n", port));
        text.append(String.format("In the client, the server address is%n"));
        for (String address : addresses()) {
            boolean bracketed = address.indexOf(':') >= 0 && !suffix.isEmpty();
            text.append(String.format("    %s%s%n", bracketed ? "[" + address + "]" : address, suffix));
        }
        if (listensOnAll()) {
            text.append(String.format("    localhost%s   (on this machine)%n", suffix));
        }
        text.append(String.format("%n"));
        server.port(Service.TLS).ifPresent(number -> {
            text.append(
                    String.format("Encrypted connections (TLS): port %d, and the certificate's SHA-256 is%n", number));
            text.append(String.format("    %s%n%n", server.fingerprint().orElse("")));
        });
        text.append(String.format("To stop: Ctrl+C%n"));
        return text.toString();
    }

    private List<String> addresses() {
        return listensOnAll()
                ? Addresses.ofThisMachine()
                : List.of(config.bind().orElse(""));
    }

    private boolean listensOnAll() {
        return config.bind().filter(address -> !Addresses.isAll(address)).isEmpty();
    }
}
