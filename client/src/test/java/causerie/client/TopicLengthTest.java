package causerie.client;

import java.awt.AWTException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How much of a long topic stands in the window. */
final class TopicLengthTest extends OpenChat {
    private static final int MOST = 500;

    TopicLengthTest() throws IOException, AWTException {}

    @Test
    void aTopicIsShownUpToTheMostAndMarkedWhereMoreIsLeftOut() {
        join();
        server.says(":Bertrand!u@h TOPIC #general :" + "x".repeat(MOST));
        person.reads("topic.text", "x".repeat(MOST)::equals);
        server.says(":Bertrand!u@h TOPIC #general :" + "x".repeat(MOST + 1));
        person.reads("topic.text", ("x".repeat(MOST) + "…")::equals);
    }
}
