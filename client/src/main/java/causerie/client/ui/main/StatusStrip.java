package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.model.Trouble;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.time.Clock;
import java.time.Duration;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** A line above everything that is there only while something is not as it should be. Belongs to the event dispatch thread. */
final class StatusStrip extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int TICK_MILLIS = 500;
    private static final long MILLIS_PER_SECOND = 1000;

    private final transient Network network;
    private final transient Texts texts;
    private final transient Clock clock;
    private final JLabel words = PlainText.label("");
    private final JButton retry;
    private final transient Timer countdown = new Timer(TICK_MILLIS, tick -> refresh());

    StatusStrip(Network network, Texts texts, Clock clock, Runnable tryNow) {
        super(new MigLayout("insets 5 16 5 12, hidemode 3", "[]8[grow, fill][]", "[]"));
        this.network = network;
        this.texts = texts;
        this.clock = clock;
        retry = Buttons.text(texts.get(UiAction.RETRY.textKey()), tryNow);
        retry.setName(UiAction.RETRY.id());
        words.setName("status.words");
        words.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.STRIP_TEXT);
        add(new JLabel(Icons.of("warning", 16, Palette.STRIP_TEXT)));
        add(words, "wmin 0");
        add(retry);
        refresh();
    }

    /** Shows how things are now, and keeps counting while there is something to count. */
    void refresh() {
        Network.Phase phase = network.phase();
        setVisible(phase != Network.Phase.ONLINE);
        retry.setVisible(phase == Network.Phase.WAITING || phase == Network.Phase.OFFLINE);
        words.setText(
                switch (phase) {
                    case CONNECTING, JOINING -> texts.get("status.connecting");
                    case WAITING -> texts.get("status.waiting", reason(), seconds());
                    case OFFLINE -> texts.get("status.offline", reason());
                    case ONLINE -> "";
                });
        if (phase == Network.Phase.WAITING && isDisplayable()) {
            countdown.start();
        } else {
            countdown.stop();
        }
    }

    void close() {
        countdown.stop();
    }

    private String reason() {
        return texts.get(
                switch (network.trouble().orElse(Trouble.LOST)) {
                    case LOST -> "status.lost";
                    case CLOSED -> "status.closed";
                    case UNREACHABLE -> "status.unreachable";
                    case ELSEWHERE -> "status.elsewhere";
                    case NOT_LET_IN -> "status.notLetIn";
                });
    }

    private long seconds() {
        return network.retryAt()
                .map(at -> Duration.between(clock.instant(), at).toMillis())
                .map(millis -> Math.max(0, (millis + MILLIS_PER_SECOND - 1) / MILLIS_PER_SECOND))
                .orElse(0L);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Palette.of(Palette.STRIP));
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
