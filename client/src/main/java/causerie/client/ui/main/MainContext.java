package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.session.ChatActions;
import causerie.client.session.Connections;
import causerie.client.ui.kit.Texts;
import java.time.Clock;

/**
 * All that the chat window works with.
 *
 * @param settings where the window was, and which choices to show as made
 * @param address what colleagues type to come here too
 */
public record MainContext(
        Network network,
        ChatActions actions,
        Connections connections,
        Texts texts,
        Clock clock,
        Settings settings,
        String address,
        MainRequests requests) {}
