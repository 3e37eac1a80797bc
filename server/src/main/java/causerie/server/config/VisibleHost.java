package causerie.server.config;

import causerie.irc.Limits;
import java.util.regex.Pattern;

/** What can be shown as somebody's host in place of their address. */
public final class VisibleHost {
    /** What is allowed, in words. */
    public static final String RULE = "a host has up to " + Limits.HOST_LENGTH
            + " letters, digits and any of . - _ /, begins and ends with a letter or digit, and has a letter.";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private VisibleHost() {}

    /** Whether it may be shown; what could be taken for an address may not, so that nobody seems to come from elsewhere. */
    public static boolean isAllowed(String typed) {
        return typed.length() <= Limits.HOST_LENGTH
                && FORM.matcher(typed).matches()
                && LETTER.matcher(typed).find();
    }
}
