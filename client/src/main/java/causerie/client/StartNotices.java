package causerie.client;

import causerie.client.ui.kit.Texts;
import causerie.client.ui.login.LoginFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a person should know of the files that were read at the start; said in whichever window shows first. */
record StartNotices(SettingsFile.Loaded settings, List<Path> setAside) {
    StartNotices {
        setAside = List.copyOf(setAside);
    }

    /** What the login has to say. */
    void show(LoginFrame login) {
        settings.setAside().ifPresent(where -> login.settingsSetAside(where.toString()));
        if (!settings.ignored().isEmpty()) {
            login.settingsIgnored(settings.ignored());
        }
    }

    /**
     * What the chat window has to say, each as a sentence or two.
     *
     * @param joinedAtOnce whether nobody has seen the login
     */
    List<String> sentences(Texts texts, boolean joinedAtOnce) {
        List<String> sentences = new ArrayList<>();
        if (joinedAtOnce) {
            settings.setAside()
                    .ifPresent(where -> sentences.add(
                            texts.get("login.settings") + " " + texts.get("login.settings.where", where.toString())));
            if (!settings.ignored().isEmpty()) {
                String keys = String.join(", ", settings.ignored());
                sentences.add(texts.get("login.ignored", settings.ignored().size()) + " "
                        + texts.get("login.ignored.keys", keys));
            }
        }
        setAside.forEach(where -> sentences.add(texts.get("notice.setAside", where.toString())));
        return sentences;
    }
}
