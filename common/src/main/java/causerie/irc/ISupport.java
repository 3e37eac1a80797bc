package causerie.irc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server says it can do, as tokens with values. Immutable. See
 * <a href="https://modern.ircdocs.horse/#rplisupport-005">RPL_ISUPPORT</a>.
 */
public record ISupport(Map<String, String> tokens) {
    /** What is true of a server that has announced nothing. */
    public static final ISupport NONE = new ISupport(Map.of());

    private static final int TOKENS_PER_LINE = 13;
    /** In UTF-8; the rest of 512 is for who says it to whom, and the words after the tokens. */
    private static final int BYTES_PER_LINE = 360;

    public ISupport {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }

    /** The value of a token, empty text when it has none; empty when it was not announced. */
    public Optional<String> get(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    /** These tokens and one more. */
    public ISupport with(String token, String value) {
        Map<String, String> all = new LinkedHashMap<>(tokens);
        all.put(token, value);
        return new ISupport(all);
    }

    /**
     * These tokens, changed as the tokens of one 005 line say: {@code KEY}, {@code KEY=value} or {@code -KEY}. One
     * without a key says nothing.
     */
    public ISupport with(List<String> announced) {
        Map<String, String> all = new LinkedHashMap<>(tokens);
        for (String token : announced) {
            int equals = token.indexOf('=');
            String key = equals < 0 ? token : token.substring(0, equals);
            if (key.startsWith("-")) {
                all.remove(key.substring(1));
            } else if (!key.isEmpty()) {
                all.put(key, equals < 0 ? "" : unescape(token.substring(equals + 1)));
            }
        }
        return new ISupport(all);
    }

    /** The tokens as they stand in 005 lines, at most 13 in each and as many as fit. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int bytes = 0;
        for (Map.Entry<String, String> entry : tokens.entrySet()) {
            String token = token(entry.getKey(), entry.getValue());
            int length = token.getBytes(StandardCharsets.UTF_8).length + 1;
            if (line.size() == TOKENS_PER_LINE || (!line.isEmpty() && bytes + length > BYTES_PER_LINE)) {
                lines.add(List.copyOf(line));
                line.clear();
                bytes = 0;
            }
            line.add(token);
            bytes += length;
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    private static String token(String key, String value) {
        return value.isEmpty() ? key : key + "=" + escape(value);
    }

    /** A whole number, or the default when it is not announced or not a number. */
    public int number(String token, int otherwise) {
        try {
            return Integer.parseInt(tokens.getOrDefault(token, ""));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** How names compare; {@code rfc1459} when not announced, as the specification says. */
    public Casemapping casemapping() {
        return get("CASEMAPPING").flatMap(Casemapping::named).orElse(Casemapping.RFC1459);
    }

    /** The characters that begin a channel's name. */
    public String channelTypes() {
        return tokens.getOrDefault("CHANTYPES", "#&");
    }

    /** Whether this is the name of a channel and not of a person. */
    public boolean isChannel(String target) {
        return !target.isEmpty() && channelTypes().indexOf(target.charAt(0)) >= 0;
    }

    /** The modes that members can have, highest first, such as {@code ov}. */
    public String memberModes() {
        String prefix = memberPrefixToken();
        return prefix.substring(1, prefix.indexOf(')'));
    }

    /** The signs of {@link #memberModes} in the same order, such as {@code @+}. */
    public String memberPrefixes() {
        String prefix = memberPrefixToken();
        return prefix.substring(prefix.indexOf(')') + 1);
    }

    /** The channel modes of the four types, list, always, when set, never a parameter, in this order. */
    public List<String> channelModes() {
        List<String> types = new ArrayList<>(
                List.of(tokens.getOrDefault("CHANMODES", "b,k,l,imnpst").split(",", -1)));
        while (types.size() < 4) {
            types.add("");
        }
        return types;
    }

    /** Modes in brackets and as many signs; a value that does not pair them would mislead, so it counts as empty. */
    private String memberPrefixToken() {
        String prefix = tokens.getOrDefault("PREFIX", "(ov)@+");
        int close = prefix.indexOf(')');
        return prefix.startsWith("(") && prefix.length() == 2 * close ? prefix : "()";
    }

    private static String escape(String value) {
        return value.replace("\\", "\\x5C").replace(" ", "\\x20").replace("=", "\\x3D");
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            int code = value.startsWith("\\x", i) && i + 4 <= value.length() ? hex(value.substring(i + 2, i + 4)) : -1;
            if (code >= 0) {
                text.append((char) code);
                i += 3;
            } else {
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    private static int hex(String digits) {
        boolean valid = digits.chars().allMatch(HexFormat::isHexDigit);
        return valid ? HexFormat.fromHexDigits(digits) : -1;
    }
}
