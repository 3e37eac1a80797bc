package causerie.client.ui.composer;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;
import javax.swing.text.NavigationFilter;
import javax.swing.text.Position;

/**
 * Lets nobody write in the middle of an emoji, or take out only a part of one: it may be of many characters. Belongs to the
 * event dispatch thread.
 */
final class WholeEmoji extends NavigationFilter {
    private final JTextComponent area;

    private WholeEmoji(JTextComponent area) {
        this.area = area;
    }

    static void in(JTextComponent area) {
        WholeEmoji whole = new WholeEmoji(area);
        area.setNavigationFilter(whole);
        whole.removeWhole(DefaultEditorKit.deletePrevCharAction, EmojiTable.Match::end);
        whole.removeWhole(DefaultEditorKit.deleteNextCharAction, EmojiTable.Match::start);
    }

    @Override
    public void setDot(FilterBypass caret, int dot, Position.Bias bias) {
        caret.setDot(outside(dot), bias);
    }

    @Override
    public void moveDot(FilterBypass caret, int dot, Position.Bias bias) {
        caret.moveDot(outside(dot), bias);
    }

    /** The edge of an emoji in the direction of the move. */
    private int outside(int dot) {
        boolean back = dot < area.getCaretPosition();
        return find(emoji -> emoji.start() < dot && dot < emoji.end())
                .map(emoji -> back ? emoji.start() : emoji.end())
                .orElse(dot);
    }

    private Optional<EmojiTable.Match> find(Predicate<EmojiTable.Match> wanted) {
        return EmojiTable.find(area.getText()).stream().filter(wanted).findFirst();
    }

    private void removeWhole(String name, ToIntFunction<EmojiTable.Match> edge) {
        Action usual = area.getActionMap().get(name);
        area.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                boolean selected = area.getSelectionStart() < area.getSelectionEnd();
                Optional<EmojiTable.Match> emoji =
                        selected ? Optional.empty() : find(match -> edge.applyAsInt(match) == area.getCaretPosition());
                emoji.ifPresent(whole -> area.select(whole.start(), whole.end()));
                usual.actionPerformed(event);
            }
        });
    }
}
