package causerie.irc;

/**
 * A pattern for names in which {@code *} stands for any text and {@code ?} for any one character; compared by a
 * casemapping. Takes at most (text × mask) steps, whatever the pattern. Immutable. See
 * <a href="https://modern.ircdocs.horse/#mask">Masks</a>.
 */
public final class Mask {
    private final Casemapping casemapping;
    private final String pattern;
    private final String folded;

    public Mask(String pattern, Casemapping casemapping) {
        this.casemapping = casemapping;
        this.pattern = pattern;
        this.folded = casemapping.fold(pattern);
    }

    /**
     * The ban mask that somebody means by what they typed: {@code anne} is {@code anne!*@*}, {@code *@host} is
     * {@code *!*@host}.
     */
    public static Mask ofPerson(String typed, Casemapping casemapping) {
        int bang = typed.indexOf('!');
        int at = typed.indexOf('@', Math.max(bang, 0));
        String whole;
        if (bang < 0) {
            whole = at < 0 ? typed + "!*@*" : "*!" + typed;
        } else {
            whole = at < 0 ? typed + "@*" : typed;
        }
        return new Mask(whole, casemapping);
    }

    /** Whether the whole text fits. */
    public boolean matches(String text) {
        String name = casemapping.fold(text);
        int inMask = 0;
        int inName = 0;
        int afterStar = -1;
        int starTook = 0;
        while (inName < name.length()) {
            char wanted = inMask < folded.length() ? folded.charAt(inMask) : '\0';
            if (wanted == '*') {
                // Only the latest star ever needs to give way: what an earlier one took already fitted.
                afterStar = ++inMask;
                starTook = inName;
            } else if (wanted == '?') {
                inMask++;
                inName += Character.charCount(name.codePointAt(inName));
            } else if (inMask < folded.length() && wanted == name.charAt(inName)) {
                inMask++;
                inName++;
            } else if (afterStar >= 0) {
                inMask = afterStar;
                inName = ++starTook;
            } else {
                return false;
            }
        }
        while (inMask < folded.length() && folded.charAt(inMask) == '*') {
            inMask++;
        }
        return inMask == folded.length();
    }

    /** Whether any text at all could be left out: the pattern holds a wildcard. */
    public boolean hasWildcard() {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask && mask.folded.equals(folded) && mask.casemapping == casemapping;
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return pattern;
    }
}
