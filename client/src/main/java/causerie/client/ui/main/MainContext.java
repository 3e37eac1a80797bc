package causerie.client.ui.main;

import causerie.client.model.Drafts;
import causerie.client.model.KeptConversation;
import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.session.ChatActions;
import causerie.client.session.Connections;
import causerie.client.spelling.Spelling;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.timeline.PictureSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that the chat window works with.
 *
 * @param settings where the window was, and which choices to show as made
 * @param drafts what was begun and not yet sent; outlives the window
 * @param closed the conversations that were closed, the latest first
 * @param pictures where those come from that somebody wants to see
 * @param address what colleagues type to come here too
 */
public record MainContext(
        Network network,
        ChatActions actions,
        Connections connections,
        Texts texts,
        Clock clock,
        Supplier<Settings> settings,
        Drafts drafts,
        Supplier<List<KeptConversation>> closed,
        Spelling spelling,
        PictureSource pictures,
        String address,
        MainRequests requests) {}
