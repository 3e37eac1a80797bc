package causerie.client.ui.main;

import causerie.client.model.Settings;
import causerie.client.ui.settings.SettingsRequests;
import java.net.URI;

/** What the window asks the program for. Called on the event dispatch thread. */
public interface MainRequests extends SettingsRequests {
    void useTheme(Settings.Theme theme);

    /** Speak another language; the window is made anew. */
    void useLanguage(Settings.Language language);

    void openLink(URI address);

    /** Leave the server and show the login. */
    void signOut();

    void quit();
}
