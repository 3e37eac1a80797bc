package causerie.server.session;

import java.util.ArrayList;
import java.util.List;

/** What a client has written, as an answer repeats it. */
final class Echoed {
    private static final int MAX_LENGTH = 120;

    private Echoed() {}

    /** What was echoed from the client has to be one short word again; the last is our own sentence. */
    static List<String> params(String... params) {
        List<String> all = new ArrayList<>(params.length);
        for (int i = 0; i < params.length; i++) {
            all.add(i < params.length - 1 ? word(params[i]) : params[i]);
        }
        return all;
    }

    private static String word(String param) {
        boolean isWord = !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
        return isWord ? Names.cut(param, MAX_LENGTH) : "*";
    }
}
