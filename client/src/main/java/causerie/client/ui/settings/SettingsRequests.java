package causerie.client.ui.settings;

import causerie.client.model.Ignored;
import causerie.client.model.Settings;

/** What the dialog asks the program for. Called on the event dispatch thread. */
public interface SettingsRequests {
    /** The settings of the moment. */
    Settings settings();

    /** Of whom the person wants to hear nothing. */
    Ignored ignored();

    /** Live by these from now on, and remember them. */
    void use(Settings next);
}
