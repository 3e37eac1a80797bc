package causerie.irc;

import java.util.List;

/**
 * One message of IRC. Immutable. See <a href="https://modern.ircdocs.horse/#message-format">Message format</a>.
 *
 * @param tags what is said about the message
 * @param source who it comes from, {@link Source#NONE} when not said
 * @param verb a command's name as written, or the three digits of a numeric
 * @param params the parameters; only the last may be empty, hold spaces or begin with a colon
 */
public record Message(Tags tags, Source source, String verb, List<String> params) {
    public Message {
        params = List.copyOf(params);
    }

    /** A message without tags and source, as a client sends it. */
    public static Message of(String verb, String... params) {
        return new Message(Tags.NONE, Source.NONE, verb, List.of(params));
    }

    /** A message without tags. */
    public static Message from(Source source, String verb, String... params) {
        return new Message(Tags.NONE, source, verb, List.of(params));
    }

    /** The parameter at an index, empty text when there are not so many. */
    public String param(int index) {
        return index < params.size() ? params.get(index) : "";
    }

    /** The last parameter, empty text when there is none. */
    public String lastParam() {
        return params.isEmpty() ? "" : params.get(params.size() - 1);
    }

    /** The same message with other tags. */
    public Message withTags(Tags others) {
        return new Message(others, source, verb, params);
    }

    /** The same message with one more tag. */
    public Message withTag(String key, String value) {
        return withTags(tags.with(key, value));
    }
}
