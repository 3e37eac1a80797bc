package causerie.server.command;

import causerie.io.FlushList;
import causerie.io.Line;
import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageParser;
import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.ReplyBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Finds the handler of a line, after the guards that are the same for all, and turns every failure into an answer. Used by
 * all reader threads.
 */
public final class CommandRegistry {
    private final ServerState server;
    private final CommandTable table;

    public CommandRegistry(ServerState server) {
        this.server = server;
        Registration registration = new Registration(server);
        this.table = new CommandTable(List.of(
                new AdminCommand(),
                new AuthenticateCommand(),
                new AwayCommand(),
                new BatchCommand(),
                new CapCommand(registration),
                new ChathistoryCommand(),
                new ChghostCommand(),
                new EditCommand(),
                new HelpCommand(this::table),
                new InfoCommand(),
                new InviteCommand(),
                new IsonCommand(),
                new IsupportCommand(),
                new JoinCommand(),
                new KickCommand(),
                new KillCommand(),
                new LinksCommand(),
                new ListCommand(),
                new LusersCommand(),
                new MarkreadCommand(),
                new MessageCommand(),
                new MetadataCommand(),
                new ModeCommand(),
                new MonitorCommand(),
                new MotdCommand(),
                new NamesCommand(),
                new NickCommand(registration),
                new OperCommand(),
                new PartCommand(),
                new PassCommand(),
                new PingCommand(),
                new QuitCommand(),
                new RedactCommand(),
                new RegisterCommand(server),
                new RehashCommand(),
                new RenameCommand(),
                new SearchCommand(),
                new SessionCommand(registration),
                new SetnameCommand(),
                new StatsCommand(this::table),
                new TimeCommand(),
                new TopicCommand(),
                new UserCommand(registration),
                new UserhostCommand(),
                new VersionCommand(),
                new WallopsCommand(),
                new WhoCommand(),
                new WhoisCommand(),
                new WhowasCommand()));
    }

    private CommandTable table() {
        return table;
    }

    /** Answers one line of a client. */
    public void handle(Line.Text line, Device device, FlushList unflushed) {
        if (line.text().isBlank()) {
            // https://modern.ircdocs.horse/#compatibility-with-incorrect-software: empty lines are ignored.
            return;
        }
        try {
            Message message = MessageParser.parse(line.text());
            handle(message.withTags(server.config().deniedTags().dropFrom(message.tags())), device, unflushed);
        } catch (MalformedMessageException malformed) {
            unasked(device, unflushed).numeric(Numeric.ERR_UNKNOWNCOMMAND, "*", "Unknown command");
        }
    }

    /** Answers a line that could not be read. */
    public void refuse(Line.Defect defect, Device device, FlushList unflushed) {
        ReplyBuffer replies = unasked(device, unflushed);
        switch (defect) {
            case TOO_LONG -> replies.numeric(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
            case INVALID_UTF8 ->
                replies.command("FAIL", "*", "INVALID_UTF8", "Message rejected: this server speaks UTF-8 only");
            case FORBIDDEN_CHARACTER ->
                replies.numeric(Numeric.ERR_UNKNOWNERROR, "*", "A line may not hold NUL, or CR other than at its end");
        }
    }

    private ReplyBuffer unasked(Device device, FlushList unflushed) {
        return ReplyBuffer.unasked(device, unflushed, server.answers());
    }

    private void handle(Message message, Device device, FlushList unflushed) {
        ReplyBuffer replies = ReplyBuffer.to(message, device, unflushed, server.answers());
        CommandContext context = new CommandContext(server, device, message, replies);
        try {
            BatchCommand.expire(context);
            dispatch(context);
        } catch (CommandException refused) {
            device.settle();
            refused.answer(replies);
        } catch (RuntimeException ours) {
            server.log().commandFailed(message.verb(), ours);
            replies.numeric(Numeric.ERR_UNKNOWNERROR, message.verb(), "This failed through a fault of the server");
        }
        replies.end();
    }

    private void dispatch(CommandContext context) throws CommandException {
        Optional<String> batch = context.message().tags().get("batch");
        if (batch.isPresent() && context.session().registered()) {
            BatchCommand.line(batch.get(), context);
            return;
        }
        String verb = context.message().verb();
        CommandTable.Entry entry = table.find(verb)
                .orElseThrow(() -> new CommandException(Numeric.ERR_UNKNOWNCOMMAND, verb, "Unknown command"));
        entry.uses().increment();
        CommandHandler handler = entry.handler();
        if (!handler.pipelines()) {
            context.device().settle();
        }
        if (!handler.mayAsk(context.device())) {
            throw new CommandException(Numeric.ERR_NOTREGISTERED, "You have not registered");
        }
        if (handler.forOperators() && !context.session().isOperator()) {
            throw new CommandException(Numeric.ERR_NOPRIVILEGES, "Permission Denied- You're not an IRC operator");
        }
        if (context.message().params().size() < handler.minParams()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, verb, "Not enough parameters");
        }
        handler.handle(context);
    }
}
