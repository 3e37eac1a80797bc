package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** Who is writing right now; its place stays the same when nobody is. Belongs to the event dispatch thread. */
final class TypingLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Clock clock;
    private final JLabel words = PlainText.label(" ");
    private final transient Timer end;
    private transient Optional<Buffer> shown = Optional.empty();

    TypingLine(Texts texts, Clock clock) {
        super(new MigLayout("insets 2 20 0 16", "[grow, fill]", "[]"));
        this.texts = texts;
        this.clock = clock;
        setOpaque(false);
        end = new Timer(0, tick -> refresh());
        end.setRepeats(false);
        words.setName("typing.words");
        words.setBorder(BorderFactory.createEmptyBorder());
        words.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TINY + "; foreground:$" + Palette.QUIET);
        add(words, "wmin 0");
    }

    void show(Optional<Buffer> buffer) {
        shown = buffer;
        refresh();
    }

    void refresh() {
        Instant now = clock.instant();
        List<String> people = shown.map(buffer -> buffer.typing(now)).orElse(List.of());
        words.setText(sentence(people));
        end.stop();
        shown.flatMap(buffer -> buffer.nextTypingEnd(now)).ifPresent(until -> {
            end.setInitialDelay((int) Duration.between(now, until).toMillis() + 1);
            end.start();
        });
    }

    void close() {
        end.stop();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    private String sentence(List<String> people) {
        return switch (people.size()) {
            case 0 -> " ";
            case 1 -> texts.get("typing.one", people.get(0));
            case 2 -> texts.get("typing.two", people.get(0), people.get(1));
            default -> texts.get("typing.many", people.size());
        };
    }
}
