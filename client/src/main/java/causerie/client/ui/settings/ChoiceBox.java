package causerie.client.ui.settings;

import causerie.client.ui.kit.PlainText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;

/** One of several values, in words. Belongs to the event dispatch thread. */
final class ChoiceBox<V> extends JComboBox<ChoiceBox.Choice<V>> {
    private static final long serialVersionUID = 1L;

    private boolean showing;

    /** A value and its words. */
    record Choice<V>(V value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** @param chosen told what the person chooses, and not what is only shown */
    ChoiceBox(List<V> values, Function<V, String> words, Consumer<V> chosen) {
        PlainText.plain(this);
        values.forEach(value -> addItem(new Choice<>(value, words.apply(value))));
        setMaximumRowCount(Math.max(1, values.size()));
        addActionListener(event -> {
            int index = getSelectedIndex();
            if (!showing && index >= 0) {
                chosen.accept(getItemAt(index).value());
            }
        });
    }

    /** Shows a value as chosen. */
    void show(V value) {
        showing = true;
        for (int i = 0; i < getItemCount(); i++) {
            if (getItemAt(i).value().equals(value)) {
                setSelectedIndex(i);
            }
        }
        showing = false;
    }
}
