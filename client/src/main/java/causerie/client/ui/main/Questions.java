package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.AskDialog;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.Texts;
import java.awt.Window;
import java.util.Optional;
import java.util.function.Consumer;

/** The small windows that ask for something. Belongs to the event dispatch thread. */
final class Questions {
    private final Window owner;
    private final Network network;
    private final ChatActions actions;
    private final Texts texts;

    Questions(Window owner, MainContext context) {
        this.owner = owner;
        network = context.network();
        actions = context.actions();
        texts = context.texts();
    }

    /** Asks what to tell the others, and goes away. */
    void away() {
        String usual = texts.get("away.usual");
        AskDialog.Question question = new AskDialog.Question(
                texts.get("action.away"), texts.get("away.label"), usual, texts.get("away.accept"));
        AskDialog.ask(
                owner, texts, question, words -> actions.self().setAway(Optional.of(words.isEmpty() ? usual : words)));
    }

    /** Asks for another name, and takes it. */
    void name() {
        AskDialog.Question question = new AskDialog.Question(
                texts.get("action.rename"), texts.get("rename.label"), network.nick(), texts.get("rename.accept"));
        AskDialog.ask(owner, texts, question, name -> {
            if (!name.isEmpty() && !name.equals(network.nick())) {
                actions.self().rename(name);
            }
        });
    }

    /** Asks for a password, and has the name kept for whoever knows it. */
    void keepName() {
        AskDialog.Question question = new AskDialog.Question(
                texts.get("action.keepName"), texts.get("keep.label", network.nick()), "", texts.get("keep.accept"));
        AskDialog.askSecret(owner, texts, question, password -> {
            if (!password.isEmpty()) {
                actions.self().keepName(password);
            }
        });
    }

    /** Asks where to go. */
    void place(Consumer<SwitchRow> go) {
        PickDialog.Choice<SwitchRow> choice = new PickDialog.Choice<>(
                "switch",
                texts.get("action.quickSwitch"),
                texts.get("switch.hint"),
                row -> texts.get("switch.accept"),
                typed -> SwitchRow.find(network, typed),
                new SwitchCell(),
                go);
        new PickDialog<>(owner, texts, choice).open();
    }
}
