package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Reaction;
import java.util.Set;

/** Whom a timeline asks what can be done to messages, and tells that it shall be. On the event dispatch thread. */
public interface LineDeeds {
    /** What can be done to a message now. */
    Set<LineRequest.Kind> possible(Line.Text line);

    void ask(LineRequest request);

    /** Take part in a reaction, or not any more. */
    void toggle(Line.Text line, Reaction reaction);

    /** Show who said a message. */
    void showAuthor(Line.Text line);

    /** Show the message that the server calls so. */
    void showOriginal(String id);
}
