package causerie.server;

import causerie.io.Threads;
import causerie.server.config.ConfigException;
import causerie.server.config.ConfigSource;
import causerie.server.config.ServerConfig;
import causerie.server.journal.ServerClock;
import causerie.server.log.Logging;
import causerie.server.net.CannotStartException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the server. Its main thread starts the server and then only waits. */
@Command(
        name = "causerie-server",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AccountCommand.class,
            BackupCommand.class,
            ExportCommand.class,
            HashPassword.class,
            RestoreCommand.class
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        abbreviateSynopsis = true,
        description = "Carries a team's chat: start it on one machine, and everybody else opens the client.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Stopped when asked to",
            "1:Could not start",
            "2:An option is wrong",
            "130, 143:Ended at once when asked to stop a second time"
        })
public final class ServerMain implements Callable<Integer> {
    private static final int ENDED_BY_SIGNAL = 128;

    @Option(
            names = "--print-config",
            description = "Print everything that is in force, as a file for --config, and exit.")
    private boolean printConfig;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        Logging.close();
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new ServerMain());
        // Which options there are; what they are set to, together with a file, ConfigSource finds out.
        line.getCommandSpec().addMixin("config", CommandSpec.forAnnotatedObject(new ServerConfig()));
        return line.setParameterExceptionHandler(ServerMain::explain);
    }

    private static int explain(ParameterException wrong, String... args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println("See causerie-server --help for what is allowed.");
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            ServerConfig config =
                    ConfigSource.of(spec.commandLine().getParseResult()).load();
            return printConfig ? print(config.toml()) : serve(config);
        } catch (ConfigException wrong) {
            spec.commandLine().getErr().println(wrong.sentence());
            return ExitCode.USAGE;
        } catch (CannotStartException cannot) {
            spec.commandLine().getErr().println(cannot.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private int print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return ExitCode.OK;
    }

    private int serve(ServerConfig config) throws CannotStartException, InterruptedException {
        ChatServer server = ChatServer.start(config, ServerClock.system());
        IdleMemory.giveBack(server);
        Thread.setDefaultUncaughtExceptionHandler(server.log()::threadFailed);
        Threads.onShutdown("shutdown", () -> stop(server));
        Terminal terminal = new Terminal();
        Signals.on("HUP", number -> hangUp(terminal, server));
        print(new Greeting(config, server).text());
        server.logStart();
        // The shutdown hook ends the program; there is nothing else to wait for.
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    /** What the system says when a terminal is closed, and people who want the configuration to be read again. */
    private static void hangUp(Terminal terminal, ChatServer server) {
        if (terminal.isGone()) {
            System.exit(ExitCode.OK);
        } else {
            server.rehash("SIGHUP");
        }
    }

    /** Ends the program with 0: to be asked to stop, by Ctrl+C or a signal, is no failure. */
    private static void stop(ChatServer server) {
        // Who asks once more does not want to wait; a JVM that is stopping takes no notice of it otherwise.
        Signals.on("INT", ServerMain::endAtOnce);
        Signals.on("TERM", ServerMain::endAtOnce);
        server.close();
        Logging.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }

    /** With the exit code of a program that a signal has ended. */
    private static void endAtOnce(int signal) {
        Runtime.getRuntime().halt(ENDED_BY_SIGNAL + signal);
    }
}
