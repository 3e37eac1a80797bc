package causerie.client.ui.settings;

import causerie.client.model.Settings;

/** What the dialog asks the program for. Called on the event dispatch thread. */
public interface SettingsRequests {
    /** The settings of the moment. */
    Settings settings();

    /** Live by these from now on, and remember them. */
    void use(Settings next);
}
