package causerie.client.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Lets a person type a few letters and pick one of what they find. Belongs to the event dispatch thread. */
public final class PickDialog<E> {
    /**
     * What is picked and how it looks.
     *
     * @param name a stable name for tests and assistive programs
     * @param hint what to type
     * @param accept the words of the button for what is chosen
     * @param find what there is for what was typed, best first
     */
    public record Choice<E>(
            String name,
            String title,
            String hint,
            Function<E, String> accept,
            Function<String, List<E>> find,
            PaintedCell<E> cell,
            Consumer<E> picked) {}

    private final Choice<E> choice;
    private final JDialog dialog;
    private final JTextField field = new JTextField();
    private final DefaultListModel<E> rows = new DefaultListModel<>();
    private final JList<E> list = new PlainText.PlainList<>();
    private final JLabel note = PlainText.label(" ");
    private final JButton accept;
    private int clicks = 2;

    /** How much place the list has, at the usual size of text. */
    public record Size(int width, int height) {}

    public PickDialog(Window owner, Texts texts, Choice<E> choice) {
        this(owner, texts, choice, new Size(460, 300));
    }

    public PickDialog(Window owner, Texts texts, Choice<E> choice, Size size) {
        this.choice = choice;
        JPanel panel = new JPanel(new MigLayout(
                "insets 16 16 14 16, wrap 1, gap 0 10",
                "[" + size.width() + "!, fill]",
                "[][" + size.height() + "!, fill][]"));
        dialog = Dialogs.dialog(owner, choice.title(), panel);
        dialog.setName(choice.name());
        accept = Buttons.primary("", this::accept);
        accept.setName(choice.name() + ".accept");
        prepareField();
        prepareList();
        note.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        panel.add(field, "h 36!");
        panel.add(scroll());
        panel.add(note, "split 3, growx, pushx, wmin 0");
        panel.add(Buttons.text(texts.get("dialog.cancel"), dialog::dispose), "growx 0");
        panel.add(accept, "growx 0");
        dialog.getRootPane().setDefaultButton(accept);
        dialog.setResizable(false);
        refresh();
    }

    /** Shows the finds side by side in squares of this size, to be picked by one click. */
    public void inSquares(int side) {
        list.setLayoutOrientation(JList.HORIZONTAL_WRAP);
        list.setVisibleRowCount(-1);
        list.setFixedCellWidth(side);
        list.setFixedCellHeight(side);
        clicks = 1;
        Keys.bindFocused(field, "DOWN", () -> move(columns(side)));
        Keys.bindFocused(field, "UP", () -> move(-columns(side)));
        Keys.bindFocused(field, "RIGHT", () -> move(1));
        Keys.bindFocused(field, "LEFT", () -> move(-1));
        list.addListSelectionListener(event -> {
            E chosen = list.getSelectedValue();
            note(chosen == null ? "" : choice.cell().spoken(chosen));
        });
        refresh();
    }

    private int columns(int side) {
        return Math.max(1, list.getWidth() / side);
    }

    public void open() {
        Dialogs.open(dialog);
        field.requestFocusInWindow();
    }

    public boolean isOpen() {
        return dialog.isShowing();
    }

    public void close() {
        dialog.dispose();
    }

    /** Runs once when it has been closed, however that was. */
    public void onClosed(Runnable work) {
        Dialogs.onClosed(dialog, work);
    }

    /** Says something beside the buttons. */
    public void note(String words) {
        note.setText(words.isEmpty() ? " " : words);
    }

    /** Looks again for what was typed, and keeps what was chosen if it is still found. */
    public void refresh() {
        Optional<E> chosen = Optional.ofNullable(list.getSelectedValue());
        List<E> found = choice.find().apply(field.getText().strip());
        rows.clear();
        rows.addAll(found);
        list.setSelectedIndex(
                found.isEmpty()
                        ? -1
                        : chosen.map(found::indexOf).filter(index -> index >= 0).orElse(0));
        list.ensureIndexIsVisible(list.getSelectedIndex());
        accept.setEnabled(!found.isEmpty());
    }

    private void accept() {
        E chosen = list.getSelectedValue();
        if (chosen != null) {
            dialog.dispose();
            choice.picked().accept(chosen);
        }
    }

    private void nameButton() {
        E chosen = list.getSelectedValue();
        if (chosen != null) {
            accept.setText(choice.accept().apply(chosen));
        }
    }

    private void move(int step) {
        if (!rows.isEmpty()) {
            int index = Math.floorMod(list.getSelectedIndex() + step, rows.size());
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    private void prepareField() {
        field.setName(choice.name() + ".field");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, choice.hint());
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        field.getAccessibleContext().setAccessibleName(choice.hint());
        OnChange.of(field, () -> {
            list.clearSelection();
            refresh();
        });
        Keys.bindFocused(field, "DOWN", () -> move(1));
        Keys.bindFocused(field, "UP", () -> move(-1));
    }

    private void prepareList() {
        list.setName(choice.name() + ".list");
        list.setModel(rows);
        PaintedCell.evenRows(list, choice.cell(), choice.cell().row.value());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(event -> nameButton());
        list.getAccessibleContext().setAccessibleName(choice.title());
        Keys.bindFocused(list, "ENTER", this::accept);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == clicks) {
                    accept();
                }
            }
        });
    }

    private JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
