package causerie.client.session;

import causerie.irc.Message;
import java.util.List;

/**
 * Messages that a server sent as belonging together.
 *
 * @param type what holds them together
 * @param params what follows the type; depends on it
 * @param label of what it answers; empty text for none
 */
record Batch(String type, List<String> params, List<Message> messages, String label) {
    /** What was said before, in the conversation that the first parameter names. */
    static final String HISTORY = "chathistory";
    /** In which conversations something was said. */
    static final String TARGETS = "draft/chathistory-targets";

    /** What has words that were looked for. */
    static final String SEARCH = "soju.im/search";

    Batch(String type, List<String> params, List<Message> messages) {
        this(type, params, messages, "");
    }

    Batch {
        params = List.copyOf(params);
        messages = List.copyOf(messages);
    }

    /** The first parameter; empty text when there is none. */
    String target() {
        return params.isEmpty() ? "" : params.get(0);
    }
}
