package causerie.client.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one or two letters that stand for a name. Stateless. */
public final class Initials {
    private Initials() {}

    /** The letters for a name. */
    public static String of(String name) {
        List<String> firsts = firstLetters(name);
        if (firsts.isEmpty()) {
            return "?";
        }
        String last = firsts.size() > 1 ? firsts.get(firsts.size() - 1) : "";
        return (firsts.get(0) + last).toUpperCase(Locale.ROOT);
    }

    private static List<String> firstLetters(String name) {
        List<String> firsts = new ArrayList<>();
        boolean inWord = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (letter && !inWord) {
                firsts.add(Character.toString(c));
            }
            inWord = letter;
        }
        return firsts;
    }
}
