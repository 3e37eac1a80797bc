package causerie.client.ui.main;

import causerie.client.model.Beginning;
import causerie.client.model.Buffer;
import causerie.client.model.Level;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Where we are and what it is about, which can be changed in its place. Belongs to the event dispatch thread. */
final class TopicBar extends JPanel {
    private static final long serialVersionUID = 1L;
    /** More than a line, and as much as a tool tip can show. */
    private static final int MOST_SHOWN = 500;

    private static final String WORDS = "words";
    private static final String FIELD = "field";

    /** What the header asks the window for. */
    interface Requests {
        void setTopic(Buffer room, String topic);

        void togglePeople();

        void find();

        /** Of what in the conversation that is shown the person wants to be told is asked for. */
        void level(Component under);

        /** What somebody left as a message while away. */
        Optional<String> away(String nick);

        /** The person has finished with the topic by the keyboard. */
        void done();
    }

    private final transient Texts texts;
    private final transient Requests requests;
    private final JLabel name = PlainText.label("");
    private final JLabel topic = PlainText.label("");
    private final JTextField field = new JTextField();
    private final CardLayout cards = new CardLayout();
    /** Either the words or the field; as high as the words, so that nothing moves. */
    private final JPanel place = new JPanel(cards);

    private final JButton edit;
    private final JButton bell;
    private final JButton people;
    private transient Optional<Buffer> shown = Optional.empty();
    private boolean changeable;
    private boolean editing;

    TopicBar(Texts texts, Requests requests) {
        super(new MigLayout("insets 8 12 8 12, hidemode 3, gap 0 0", "[grow, fill]4[][][][]", "[]"));
        this.texts = texts;
        this.requests = requests;
        setOpaque(false);
        edit = Buttons.icon(UiAction.EDIT_TOPIC, texts, this::edit);
        bell = Buttons.icon(UiAction.LEVEL, texts, this::askLevel);
        people = Buttons.icon(UiAction.TOGGLE_PEOPLE, texts, requests::togglePeople);
        name.setName("topic.name");
        name.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TITLE);
        topic.setName("topic.text");
        topic.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        topic.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                edit();
            }
        });
        prepareField();
        place.setOpaque(false);
        place.add(card("insets 0 8 0 8, gap 0 0, wrap 1", name, topic), WORDS);
        place.add(card("insets 0", field), FIELD);
        add(place, "wmin 0");
        add(edit);
        add(Buttons.icon(UiAction.FIND, texts, requests::find));
        add(bell);
        add(people);
    }

    /** Shows another conversation, or what has changed of the same. */
    void show(Optional<Buffer> buffer, boolean online) {
        if (!buffer.equals(shown)) {
            stop();
        }
        shown = buffer;
        changeable =
                online && buffer.filter(Buffer::isRoom).filter(Buffer::joined).isPresent();
        name.setText(buffer.map(RoomNames::shown).orElse(texts.get("app.name")));
        String all = buffer.map(this::words).orElse("");
        String words = Beginning.marked(all, MOST_SHOWN);
        topic.setText(words.isEmpty() ? " " : words);
        topic.setToolTipText(words.isEmpty() ? null : words);
        edit.setVisible(buffer.filter(Buffer::isRoom).isPresent());
        edit.setEnabled(changeable);
        bell.setVisible(buffer.isPresent());
        bell.setIcon(Icons.of(buffer.filter(it -> it.level() == Level.NONE).isPresent() ? "belloff" : "bell"));
        people.setVisible(buffer.filter(Buffer::isRoom).isPresent());
    }

    private void askLevel() {
        requests.level(bell);
    }

    /** Lets the person change the topic here. */
    void edit() {
        if (changeable) {
            editing = true;
            field.setText(shown.map(Buffer::topic).orElse(""));
            field.selectAll();
            swap();
            field.requestFocusInWindow();
        }
    }

    /** Stops changing and keeps things as they were; answers whether anything was being changed. */
    boolean stop() {
        boolean was = editing;
        editing = false;
        swap();
        return was;
    }

    private void accept() {
        if (editing) {
            String wanted = field.getText().strip();
            finish();
            shown.filter(room -> !room.topic().equals(wanted)).ifPresent(room -> requests.setTopic(room, wanted));
        }
    }

    private void finish() {
        stop();
        requests.done();
    }

    private void swap() {
        cards.show(place, editing ? FIELD : WORDS);
    }

    private String words(Buffer buffer) {
        if (!buffer.isRoom()) {
            return requests.away(buffer.name())
                    .map(message -> texts.get("self.awayWith", message))
                    .orElseGet(() -> texts.get("topic.direct"));
        }
        return buffer.topic().isBlank() && buffer.joined() ? texts.get("topic.none") : buffer.topic();
    }

    private void prepareField() {
        field.setName("topic.field");
        field.getAccessibleContext().setAccessibleName(texts.get("action.editTopic"));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("topic.placeholder"));
        Keys.bindFocused(field, "ENTER", this::accept);
        Keys.bindFocused(field, "ESCAPE", this::finish);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    stop();
                }
            }
        });
    }

    private static JPanel card(String layout, JComponent... parts) {
        JPanel card = new JPanel(new MigLayout(layout + ", aligny center", "[grow, fill]", ""));
        card.setOpaque(false);
        for (JComponent part : parts) {
            card.add(part, "wmin 0");
        }
        return card;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        graphics.setColor(Palette.of(Palette.LINE));
        graphics.fillRect(0, getHeight() - 1, getWidth(), 1);
    }
}
