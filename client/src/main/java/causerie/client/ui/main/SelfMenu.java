package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.ui.kit.UiAction;
import java.awt.Component;
import java.util.Optional;

/** The menu about oneself and the program, as things are when it is asked for. Belongs to the event dispatch thread. */
record SelfMenu(MainContext context, Questions questions, MainWindow window) {
    void show(Component above) {
        Network network = context.network();
        MainRequests requests = context.requests();
        Settings settings = context.settings().get();
        boolean online = network.isOnline();
        MainMenu menu = new MainMenu(context.texts());
        if (network.away().isPresent()) {
            menu.add(
                    context.texts().get("action.back"),
                    online,
                    () -> context.actions().self().setAway(Optional.empty()));
        } else {
            menu.add(UiAction.SET_AWAY, online, questions::away);
        }
        boolean quiet = settings.notices().doNotDisturb();
        menu.check(UiAction.DO_NOT_DISTURB, quiet, () -> WindowDeeds.disturb(context))
                .add(UiAction.RENAME, online, questions::name)
                .add(UiAction.KEEP_NAME, online && network.keepsNames(), questions::keepName)
                .line()
                .add(UiAction.QUICK_SWITCH, window::quickSwitch)
                .add(UiAction.FIND_EVERYWHERE, window::findEverywhere)
                .themes(settings.theme(), requests::useTheme)
                .languages(settings.language(), requests::useLanguage)
                .add(UiAction.SETTINGS, window::showSettings)
                .add(UiAction.SHOW_KEYS, window::showHelp)
                .line()
                .add(UiAction.SIGN_OUT, window::signOut)
                .add(UiAction.QUIT, requests::quit)
                .showAbove(above);
    }
}
