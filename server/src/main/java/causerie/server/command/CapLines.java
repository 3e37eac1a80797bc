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
        List<String> lists = lists(most);
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

    private List<String> lists(int most) {
        List<String> lists = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (String token : tokens) {
            if (!list.isEmpty() && bytes(list) + 1 + bytes(token) > most) {
                lists.add(list.toString());
                list.setLength(0);
            }
            list.append(list.isEmpty() ? "" : " ").append(token);
        }
        lists.add(list.toString());
        return lists;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
