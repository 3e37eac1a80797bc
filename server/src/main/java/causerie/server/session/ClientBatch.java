package causerie.server.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.irc.Message;
import causerie.server.capability.Correction;
import causerie.server.capability.Multiline;
import causerie.server.config.MultilineLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What has come so far of a text of several lines: at most as much as is announced. Belongs to the session's reader
 * thread. See <a href="https://ircv3.net/specs/extensions/multiline">multiline</a>.
 */
public final class ClientBatch {
    private static final Set<String> VERBS = Set.of("PRIVMSG", "NOTICE", Correction.VERB);
    private static final Set<String> TAGS = Set.of("batch", Multiline.CONCAT);

    private final Message opening;
    private final long openedAt;
    private final List<Multiline.Line> lines = new ArrayList<>();
    private String verb = "";
    private String msgid = "";
    private int bytes;

    /**
     * @param opening the command that opened it, with the label and the tags of the whole text
     * @param openedAt in the server clock's nanoseconds
     */
    public ClientBatch(Message opening, long openedAt) {
        this.opening = opening;
        this.openedAt = openedAt;
    }

    /** An answer to whatever is wrong with such a batch. */
    public static CommandException invalid(String sentence) {
        return CommandException.fail("BATCH", "MULTILINE_INVALID", sentence);
    }

    public Message opening() {
        return opening;
    }

    public long openedAt() {
        return openedAt;
    }

    public String reference() {
        return opening.param(0).substring(1);
    }

    public String target() {
        return opening.param(2);
    }

    /** Whether a line, as it came, says that it is in this batch; asked before anything else is read of it. */
    public boolean holds(String line) {
        int end = line.indexOf(' ');
        return line.startsWith("@")
                && end > 0
                && (";" + line.substring(1, end) + ";").contains(";batch=" + reference() + ";");
    }

    /** Takes in one line. */
    public void add(Message message, MultilineLimits limits) throws CommandException {
        checkVerb(message.verb().toUpperCase(Locale.ROOT));
        checkTarget(message.param(0));
        // "Clients MUST NOT send tags other than draft/multiline-concat and batch on messages within the batch."
        if (!TAGS.containsAll(message.tags().values().keySet())) {
            throw invalid("Tags belong on the command that opens the batch");
        }
        checkMessage(message);
        boolean concat = message.tags().get(Multiline.CONCAT).isPresent();
        Multiline.Line line = new Multiline.Line(message.param(isEdit() ? 2 : 1), concat && !lines.isEmpty());
        // "Clients MUST NOT send blank lines with the draft/multiline-concat tag."
        if (concat && line.isBlank()) {
            throw invalid("Invalid multiline batch with concatenated blank line");
        }
        count(line, limits);
        lines.add(line);
    }

    /** "Multiline batches MUST only contain one or more PRIVMSG lines, or one or more NOTICE lines." */
    private void checkVerb(String next) throws CommandException {
        if (!VERBS.contains(next) || !(verb.isEmpty() || verb.equals(next))) {
            throw invalid("A batch holds either PRIVMSG or NOTICE and nothing else");
        }
        verb = next;
    }

    /** "These lines MUST all have a target which matches the batch target." */
    private void checkTarget(String given) throws CommandException {
        if (!Names.same(target(), given)) {
            throw CommandException.fail(
                    "BATCH", "MULTILINE_INVALID_TARGET", target(), given, "Invalid multiline target");
        }
    }

    /** All lines of other words for a message are for the same one. */
    private void checkMessage(Message message) throws CommandException {
        if (isEdit()) {
            String meant = message.param(1);
            if (meant.isEmpty() || !(msgid.isEmpty() || msgid.equals(meant))) {
                throw invalid("All lines of an edit name the same message");
            }
            msgid = meant;
        }
    }

    private void count(Multiline.Line line, MultilineLimits limits) throws CommandException {
        // "Each line feed used to join line messages contributes one byte towards the max-bytes limit."
        int feed = lines.isEmpty() || line.concat() ? 0 : 1;
        bytes += feed + line.text().getBytes(UTF_8).length;
        if (lines.size() >= limits.lines()) {
            throw tooMuch("LINES", limits.lines());
        }
        if (bytes > limits.bytes()) {
            throw tooMuch("BYTES", limits.bytes());
        }
    }

    private static CommandException tooMuch(String what, int limit) {
        String sentence = "Multiline batch max-" + what.toLowerCase(Locale.ROOT) + " exceeded";
        return CommandException.fail("BATCH", "MULTILINE_MAX_" + what, String.valueOf(limit), sentence);
    }

    /** PRIVMSG, NOTICE or EDIT; empty before the first line. */
    public String verb() {
        return verb;
    }

    /** Whether these are other words for a message. */
    public boolean isEdit() {
        return verb.equals(Correction.VERB);
    }

    /** The id of the message that it gives other words; empty for none. */
    public String msgid() {
        return msgid;
    }

    /** The lines, when they make a text. */
    public List<Multiline.Line> complete() throws CommandException {
        if (lines.isEmpty()) {
            throw invalid("A batch holds at least one line");
        }
        // "Clients MUST NOT send messages consisting entirely of blank lines."
        if (lines.stream().allMatch(Multiline.Line::isBlank)) {
            throw invalid("Invalid multiline batch with blank lines only");
        }
        return List.copyOf(lines);
    }
}
