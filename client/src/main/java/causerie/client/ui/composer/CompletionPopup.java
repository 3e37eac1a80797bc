package causerie.client.ui.composer;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;

/**
 * The names that finish the word under way, above the cursor; the keys stay with the text. Belongs to the event dispatch
 * thread.
 */
final class CompletionPopup {
    private final InputArea area;
    private final Supplier<Vocabulary> vocabulary;
    private final JPopupMenu popup = new JPopupMenu();
    private final JList<Completion.Candidate> list = new PlainText.PlainList<>();
    private Optional<Completion> offered = Optional.empty();
    private boolean inserting;

    CompletionPopup(InputArea area, Texts texts, Supplier<Vocabulary> vocabulary) {
        this.area = area;
        this.vocabulary = vocabulary;
        list.setName("composer.completions");
        list.setFocusable(false);
        list.setOpaque(false);
        list.setCellRenderer(new Cell());
        list.getAccessibleContext().setAccessibleName(texts.get("composer.completions"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                accept();
            }
        });
        popup.setFocusable(false);
        popup.setBorder(
                BorderFactory.createCompoundBorder(popup.getBorder(), BorderFactory.createEmptyBorder(2, 2, 2, 2)));
        popup.add(list);
        move("UP", -1);
        move("DOWN", 1);
    }

    boolean isOpen() {
        return popup.isVisible();
    }

    void hide() {
        popup.setVisible(false);
        offered = Optional.empty();
    }

    /** The key: finishes the word at once when it can only be one, else offers the choice. */
    void complete() {
        if (accept()) {
            return;
        }
        Optional<Completion> found = find();
        if (found.isEmpty()) {
            leaveUnlessInWord();
            return;
        }
        if (found.get().candidates().size() == 1) {
            insert(found.get(), found.get().candidates().get(0));
        } else {
            offer(found.get());
        }
    }

    /** After each move of the cursor: offers while a word asks for it, and narrows what is offered. */
    void follow() {
        if (inserting) {
            return;
        }
        if (Completion.ended(area.getText(), cursor()).isPresent()) {
            hide();
            // The text cannot be changed while it tells of a change.
            EventQueue.invokeLater(this::settle);
            return;
        }
        boolean asked = isOpen() || Completion.isAsked(area.getText(), cursor());
        Optional<Completion> found = asked ? find() : Optional.empty();
        found.ifPresentOrElse(this::offer, this::hide);
    }

    /** Puts the emoji in place of its name, if one has just been ended. */
    void settle() {
        Completion.ended(area.getText(), cursor())
                .ifPresent(ended -> insert(ended, ended.candidates().get(0)));
    }

    /** Takes the chosen one; answers whether any was offered. */
    boolean accept() {
        if (!isOpen() || offered.isEmpty()) {
            return false;
        }
        int index = Math.max(0, list.getSelectedIndex());
        insert(offered.get(), offered.get().candidates().get(index));
        return true;
    }

    /** Without a word to finish the key does what it does everywhere: it goes on to the next part. */
    private void leaveUnlessInWord() {
        int cursor = cursor();
        if (cursor == 0 || Character.isWhitespace(area.getText().charAt(cursor - 1))) {
            area.transferFocus();
        }
    }

    private Optional<Completion> find() {
        return Completion.at(area.getText(), cursor(), vocabulary.get());
    }

    private int cursor() {
        return area.getCaretPosition();
    }

    private void insert(Completion completion, Completion.Candidate candidate) {
        inserting = true;
        hide();
        area.replaceRange(candidate.inserted(), completion.start(), completion.end());
        inserting = false;
    }

    private void offer(Completion completion) {
        offered = Optional.of(completion);
        list.setListData(completion.candidates().toArray(new Completion.Candidate[0]));
        list.setSelectedIndex(0);
        if (area.isShowing()) {
            Rectangle place = place(completion.start());
            popup.pack();
            popup.show(area, place.x - 8, place.y - popup.getPreferredSize().height - 6);
        }
    }

    private Rectangle place(int offset) {
        try {
            Rectangle2D place = area.modelToView2D(offset);
            return place == null ? new Rectangle() : place.getBounds();
        } catch (BadLocationException changedMeanwhile) {
            return new Rectangle();
        }
    }

    /** Lets an arrow key move in the list while it is open, and in the text otherwise. */
    private void move(String key, int step) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Object usual = area.getInputMap().get(stroke);
        Action before = area.getActionMap().get(usual);
        String name = "causerie completion " + key;
        area.getInputMap().put(stroke, name);
        area.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (isOpen()) {
                    int size = list.getModel().getSize();
                    list.setSelectedIndex((list.getSelectedIndex() + step + size) % size);
                } else if (before != null) {
                    before.actionPerformed(event);
                }
            }
        });
    }

    private static final class Cell extends PaintedCell<Completion.Candidate> {
        private static final long serialVersionUID = 1L;
        private static final int MOST_WIDTH = 360;

        Cell() {
            super(new Completion.Candidate("", ""));
        }

        @Override
        protected String spoken(Completion.Candidate value) {
            return value.shown();
        }

        @Override
        protected int height(Completion.Candidate value) {
            return lineHeight(Fonts.NORMAL, 10);
        }

        @Override
        protected int width(Completion.Candidate value) {
            return Math.min(
                    scaled(MOST_WIDTH), getFontMetrics(Fonts.of(Fonts.NORMAL)).stringWidth(value.shown()) + scaled(56));
        }

        @Override
        protected void paintRow(Graphics2D g, Row<Completion.Candidate> painted) {
            if (painted.selected()) {
                Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
            }
            Font font = Fonts.of(Fonts.NORMAL);
            g.setColor(Palette.of(Palette.TEXT));
            int left = scaled(18);
            int baseline = Draw.baseline(this, font, 0, getHeight());
            Draw.text(this, g, painted.value().shown(), font, left, baseline, getWidth() - 2 * left);
        }
    }
}
