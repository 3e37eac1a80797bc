package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.AskDialog;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.quick.QuickCell;
import causerie.client.ui.quick.QuickFind;
import causerie.client.ui.quick.QuickIndex;
import java.awt.Window;
import java.util.Optional;

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

    /** Asks where to go, or what to do. */
    void place(QuickIndex index) {
        PickDialog.Choice<QuickFind> choice = new PickDialog.Choice<>(
                "switch",
                texts.get("action.quickSwitch"),
                texts.get("switch.hint"),
                found -> texts.get(found.row().isPlace() ? "switch.accept" : "switch.do"),
                index::find,
                new QuickCell(texts),
                found -> found.row().go().run());
        new PickDialog<>(owner, texts, choice, new PickDialog.Size(520, 340)).open();
    }
}
