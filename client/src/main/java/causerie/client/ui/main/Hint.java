package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoundedPanel;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** A kind word where there is nothing to read yet, with the next step if there is one. */
final class Hint extends RoundedPanel {
    private static final long serialVersionUID = 1L;
    /** Right after the start the server puts us into a room; that there is none is said only if it does not. */
    private static final int PATIENCE_MILLIS = 1200;

    private final transient Network network;
    private final transient Texts texts;
    private final transient CommandRunner.Window window;
    private final Words words = new Words("", Palette.TEXT, Fonts.NORMAL);
    private final JButton button;
    /** Whoever has just come in is in no room yet. */
    private final transient Timer patience = new Timer(PATIENCE_MILLIS, tick -> waited());

    private boolean hasWaited;
    private transient Runnable step = () -> {};
    private transient String address;

    Hint(MainContext context, CommandRunner.Window window) {
        super(new MigLayout("insets 12 16 12 12, hidemode 3", "[grow, fill]12[]", "[center]"), Palette.SIDE, 14);
        this.network = context.network();
        this.texts = context.texts();
        this.address = context.address();
        this.window = window;
        button = Buttons.text("", () -> step.run());
        button.setName("hint.button");
        words.setName("hint.words");
        add(words, "wmin 0");
        add(button);
        patience.setRepeats(false);
        setVisible(false);
    }

    void address(String next) {
        address = next;
        refresh();
    }

    /** Says what fits the conversation that is shown now, or nothing. */
    void refresh() {
        Optional<Buffer> shown = network.current();
        setVisible(false);
        if (!network.isOnline() || shown.filter(Buffer::joined).isPresent()) {
            patience.stop();
            hasWaited = false;
        } else if (!hasWaited) {
            patience.start();
        } else if (shown.isEmpty()) {
            say(texts.get("hint.noRoom"), texts.get("hint.chooseRoom"), window::showDirectory);
        } else {
            say(
                    texts.get("hint.notIn"),
                    texts.get("hint.enter"),
                    () -> window.enter(shown.get().name()));
        }
        if (network.isOnline() && shown.filter(Hint::isAlone).isPresent()) {
            sayAlone();
        }
    }

    private void waited() {
        hasWaited = true;
        refresh();
    }

    private static boolean isAlone(Buffer buffer) {
        return buffer.isRoom() && buffer.joined() && buffer.members().size() == 1;
    }

    private void sayAlone() {
        if (isAloneEverywhere()) {
            say(texts.get("hint.alone", address), "", () -> {});
        } else {
            say(texts.get("hint.aloneHere"), texts.get("hint.invite"), window::invite);
        }
    }

    private boolean isAloneEverywhere() {
        return network.buffers().stream().allMatch(room -> room.members().size() <= 1);
    }

    private void say(String sentence, String next, Runnable work) {
        words.setText(sentence);
        button.setText(next);
        button.setVisible(!next.isEmpty());
        step = work;
        setVisible(true);
    }
}
