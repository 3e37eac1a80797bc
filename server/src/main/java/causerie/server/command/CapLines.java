package causerie.server.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that the server lists with CAP, in as many lines as they take.
 *
 * @param marksMore whether all lines but the last have an asterisk, which clients know that said version 302
 */
record CapLines(String subcommand, List<String> tokens, boolean marksMore) {
    /** For the colon and spaces around names, {@code CAP}, the longest subcommand, the asterisk and the line's ending. */
    private static final int OTHER_BYTES = 20;

    /** The parameters of each line; there is always one. */
    List<String[]> params(String server, String nick, int lineBytes) {
        int most = lineBytes - OTHER_BYTES - bytes(server) - bytes(nick);
        List<String> full = WordLines.of(tokens, " ", most);
        // "If no capabilities are available, an empty parameter MUST be sent."
        List<String> lists = full.isEmpty() ? List.of("") : full;
        List<String[]> params = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            boolean marked = marksMore && i < lists.size() - 1;
            params.add(
                    marked
                            ? new String[] {nick, subcommand, "*", lists.get(i)}
                            : new String[] {nick, subcommand, lists.get(i)});
        }
        return params;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
