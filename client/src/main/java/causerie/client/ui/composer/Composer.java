package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.SentTexts;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.EmojiPicker;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.OnChange;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import causerie.client.ui.kit.Words;
import causerie.client.ui.kit.emoji.EmojiWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Where one writes, with a text of its own for each conversation. Belongs to the event dispatch thread. */
public final class Composer extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int PROBLEM_MARGIN = 40;

    private final transient Texts texts;
    private final transient ComposerRequests requests;
    private final transient Drafts drafts;
    private final transient Map<Buffer, Aim> aims = new HashMap<>();
    private final AimStrip strip;
    private final transient LongTexts longTexts;
    private final InputArea area = new InputArea();
    private final Words problem = new Words("", Palette.ERROR, Fonts.SMALL);
    private final JButton send;
    private final transient CompletionPopup popup;
    private final transient SpellMarks marks;
    private final transient EmojiPicker emoji;
    private transient Optional<Buffer> buffer = Optional.empty();
    private boolean loading;

    /** @param drafts what was begun in each conversation; kept up to date here */
    public Composer(Texts texts, Drafts drafts, ComposerRequests requests) {
        super(new MigLayout("insets 4 16 14 16, gap 0 4, wrap 1, hidemode 3", "[grow, fill]", "[][][][]"));
        this.texts = texts;
        this.drafts = drafts;
        this.requests = requests;
        setOpaque(false);
        send = SendButton.of(texts, () -> {
            send();
            area.requestFocusInWindow();
        });
        strip = new AimStrip(texts, this::endAim);
        longTexts = new LongTexts(texts, requests, area, this::say);
        emoji = new EmojiPicker(texts);
        popup = new CompletionPopup(area, texts, this::vocabulary);
        marks = InputMenu.in(area, texts, requests.spelling(), this::isName);
        prepareArea();
        problem.setName("composer.problem");
        problem.setVisible(false);
        add(problem, "gapleft 4, wmin 0");
        add(strip, "wmin 0");
        add(longTexts.strip(), "wmin 0");
        add(new ComposerBox(area, Buttons.icon(UiAction.EMOJI, texts, this::pickEmoji), send), "wmin 0");
        show(Optional.empty());
    }

    /** Writes to another conversation; what was begun in the one before waits there. */
    public void show(Optional<Buffer> next) {
        if (aim().filter(Aim.Edit.class::isInstance).isPresent()) {
            endAim();
        }
        keepDraft();
        if (!next.equals(buffer)) {
            area.forgetPastes();
        }
        boolean first = buffer.isEmpty() && next.isPresent();
        buffer = next;
        popup.hide();
        longTexts.dismiss();
        next.map(Buffer::sent).ifPresent(SentTexts::rest);
        replaceText(next.map(drafts::of).orElse(""));
        strip.show(aim());
        area.setEnabled(next.isPresent());
        refreshHint();
        changed();
        if (first) {
            // A disabled field has lost the focus, and nobody should have to fetch it back.
            area.requestFocusInWindow();
        }
    }

    /** The conversation has another name. */
    public void refreshHint() {
        area.hint(buffer, texts);
    }

    /** A conversation is gone; what was begun there waits for it to come back. */
    public void forget(Buffer gone) {
        aims.remove(gone);
    }

    /** Lets the person choose an emoji, which is put where the cursor is. */
    public void pickEmoji() {
        if (buffer.isPresent()) {
            emoji.open(SwingUtilities.getWindowAncestor(this), picked -> {
                area.replaceSelection(picked.text());
                area.requestFocusInWindow();
            });
        }
    }

    /** Puts a person's name where the cursor is. */
    public void mention(String nick) {
        boolean first = area.getText().isBlank();
        area.replaceSelection(nick + (first ? ": " : " "));
        area.requestFocusInWindow();
    }

    /** Has the next words answer a message, or take the place of those of one. */
    public void aim(Aim next) {
        buffer.ifPresent(shown -> {
            endAim();
            aims.put(shown, next);
            if (next instanceof Aim.Edit edit) {
                replaceText(Command.typed(Markdown.typed(edit.words())));
            }
            strip.show(aim());
            area.requestFocusInWindow();
        });
    }

    /** Puts words before what is written, and lets the person go on after them. */
    public void begin(String words) {
        area.setCaretPosition(0);
        area.replaceSelection(words);
        area.requestFocusInWindow();
    }

    /** Says in one sentence what was not possible. */
    public void complain(String sentence) {
        problem.setText(sentence);
        problem.wrapAt(Math.max(1, getWidth() - PROBLEM_MARGIN));
        problem.setVisible(true);
        revalidate();
    }

    /** What takes the focus when the person goes to write. */
    public JComponent focusTarget() {
        return area;
    }

    /** Whether something was open that Escape closes. */
    public boolean dismiss() {
        if (popup.isOpen() || problem.isVisible() || longTexts.dismiss()) {
            popup.hide();
            problem.setVisible(false);
            return true;
        }
        boolean aimed = aim().isPresent();
        endAim();
        return aimed;
    }

    private void prepareArea() {
        area.setName("composer.input");
        OnChange.of(area, this::changed);
        // Not with the change itself: the caret moves only after it.
        area.addCaretListener(event -> {
            if (!loading) {
                popup.follow();
            }
        });
        area.onPaste(pasted -> longTexts.pasted(pasted, buffer));
        area.onFull(() -> complain(texts.get("composer.full", InputArea.MOST_CHARACTERS)));
        new ComposerKeys(this, area, popup, requests).bind();
    }

    void send() {
        popup.settle();
        String typed = area.getText();
        if (buffer.isEmpty() || typed.isBlank() || area.isPasting()) {
            return;
        }
        Input input = Markdown.in(Aim.of(Command.read(typed), aim()));
        Optional<String> refused = longTexts.refused(buffer.get(), input);
        refused.ifPresent(this::complain);
        if (refused.isEmpty() && !longTexts.asks(buffer.get(), input, () -> send(typed, input))) {
            send(typed, input);
        }
    }

    private void send(String typed, Input input) {
        // Before it is done: a command may show another conversation, and this one is not to keep it as a draft.
        replaceText("");
        keepDraft();
        trySending(typed, input).ifPresent(wrong -> {
            replaceText(typed);
            keepDraft();
            complain(wrong);
        });
    }

    /** Sends it; answers what is wrong if that cannot be. */
    private Optional<String> trySending(String typed, Input input) {
        Buffer to = buffer.orElseThrow();
        Optional<Aim> aim = aim();
        Optional<String> wrong = requests.send(to, input);
        boolean edit = input instanceof Input.Edit;
        if (wrong.isEmpty() && !edit) {
            to.sent().add(typed);
        }
        if (wrong.isEmpty() && (edit || input instanceof Input.Reply)) {
            aim.ifPresent(aims.values()::remove);
            strip.show(aim());
        }
        if (wrong.isEmpty() && edit && shown().filter(to::equals).isPresent()) {
            replaceText(drafts.of(to));
        }
        return wrong;
    }

    /** Sends a long text beside what stands here; what is being changed goes on being changed. */
    private void say(String typed, String coded) {
        Optional<Aim> reply = aim().filter(Aim.Reply.class::isInstance);
        trySending(typed, Aim.of(new Input.Say(coded), reply)).ifPresent(wrong -> {
            area.replaceSelection(typed);
            complain(wrong);
        });
    }

    /** The conversation that one writes to. */
    Optional<Buffer> shown() {
        return buffer;
    }

    private Optional<Aim> aim() {
        return buffer.flatMap(shown -> Optional.ofNullable(aims.get(shown)));
    }

    private void endAim() {
        boolean editing = aim().filter(Aim.Edit.class::isInstance).isPresent();
        buffer.ifPresent(aims::remove);
        strip.show(aim());
        if (editing) {
            // What was begun before comes back.
            replaceText(buffer.map(drafts::of).orElse(""));
        }
        revalidate();
    }

    /** Changes the text without a sign to others that somebody is writing. */
    void replaceText(String text) {
        loading = true;
        area.setText(text);
        loading = false;
    }

    private void changed() {
        problem.setVisible(false);
        longTexts.textChanged();
        send.setEnabled(!area.getText().isBlank());
        revalidate();
        if (!loading) {
            boolean writing = !area.getText().isBlank() && !area.getText().startsWith("/");
            buffer.ifPresent(shown -> requests.typing(shown, writing));
            keepDraft();
        }
    }

    /** Other words for a message are no draft: they would be said again, not put in its place. */
    private void keepDraft() {
        if (aim().filter(Aim.Edit.class::isInstance).isEmpty()) {
            buffer.ifPresent(shown -> drafts.put(shown, area.getText()));
        }
    }

    /** Has the text checked again: in another language, or no longer. */
    public void checkSpelling() {
        marks.check();
    }

    private boolean isName(String word) {
        return buffer.filter(
                        shown -> shown.member(word).isPresent() || shown.name().equalsIgnoreCase(word))
                .isPresent();
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(
                buffer.map(Vocabulary::people).orElse(List.of()), requests.rooms(), EmojiWords.of(texts.locale()));
    }
}
