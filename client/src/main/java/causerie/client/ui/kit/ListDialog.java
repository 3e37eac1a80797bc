package causerie.client.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Window;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** A list of which one entry after the other can be undone. Belongs to the event dispatch thread. */
public final class ListDialog<E> {
    private static final int WIDTH = 440;
    private static final int HEIGHT = 260;

    /**
     * What is listed and how it looks.
     *
     * @param name a stable name for tests and assistive programs
     * @param undo the words of the button for what is chosen
     */
    public record Content<E>(String name, String title, String undo, PaintedCell<E> cell, Consumer<E> undone) {}

    private final Content<E> content;
    private final JDialog dialog;
    private final DefaultListModel<E> rows = new DefaultListModel<>();
    private final JList<E> list = new PlainText.PlainList<>();
    private final JLabel note = PlainText.label(" ");
    private final JButton undo;

    public ListDialog(Window owner, Texts texts, Content<E> content) {
        this.content = content;
        JPanel panel = new JPanel(new MigLayout(
                "insets 16 16 14 16, wrap 1, gap 0 10", "[" + WIDTH + "!, fill]", "[" + HEIGHT + "!, fill][]"));
        dialog = Dialogs.dialog(owner, content.title(), panel);
        dialog.setName(content.name());
        undo = Buttons.text(content.undo(), this::undo);
        undo.setName(content.name() + ".undo");
        prepareList();
        note.setName(content.name() + ".note");
        note.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        JButton close = Buttons.primary(texts.get("dialog.close"), dialog::dispose);
        panel.add(scroll());
        panel.add(note, "split 3, growx, pushx, wmin 0");
        panel.add(undo, "growx 0");
        panel.add(close, "growx 0");
        dialog.getRootPane().setDefaultButton(close);
        dialog.setResizable(false);
        show(List.of(), "");
    }

    public void open() {
        Dialogs.open(dialog);
        list.requestFocusInWindow();
    }

    public boolean isOpen() {
        return dialog.isDisplayable();
    }

    /** Lists these, and says something beside the buttons. */
    public void show(List<E> entries, String words) {
        int chosen = Math.max(0, list.getSelectedIndex());
        rows.clear();
        rows.addAll(entries);
        list.setSelectedIndex(Math.min(chosen, entries.size() - 1));
        note.setText(words.isEmpty() ? " " : words);
        undo.setEnabled(!entries.isEmpty());
    }

    private void undo() {
        E chosen = list.getSelectedValue();
        if (chosen != null) {
            content.undone().accept(chosen);
        }
    }

    private void prepareList() {
        list.setName(content.name() + ".list");
        list.setModel(rows);
        PaintedCell.evenRows(list, content.cell(), content.cell().row.value());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(content.title());
        Keys.bindFocused(list, "DELETE", this::undo);
    }

    private JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
