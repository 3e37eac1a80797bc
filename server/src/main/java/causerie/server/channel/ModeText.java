package causerie.server.channel;

import java.util.ArrayList;
import java.util.List;

/** Gathers changes that were made into the parameters of one MODE message: {@code +o-m Anne}. */
final class ModeText {
    /** A line's bytes but for the longest source and mask. */
    private static final int FULL = 200;

    private final StringBuilder letters = new StringBuilder();
    private final List<String> parameters = new ArrayList<>();
    private int size;
    private char sign;

    void add(boolean set, char letter) {
        char wanted = set ? '+' : '-';
        if (sign != wanted) {
            letters.append(wanted);
            sign = wanted;
        }
        letters.append(letter);
    }

    void add(boolean set, char letter, String parameter) {
        add(set, letter);
        parameters.add(parameter);
        size += 1 + parameter.length();
    }

    /** Whether the next change could make the line longer than 512 bytes, so that another line has to begin. */
    boolean isFull() {
        return size > FULL;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** All parameters of the message. */
    List<String> params(String channel) {
        List<String> params = new ArrayList<>();
        params.add(channel);
        params.add(letters.toString());
        params.addAll(parameters);
        return params;
    }
}
