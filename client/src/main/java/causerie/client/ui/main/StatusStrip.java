package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.model.Trouble;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.time.Clock;
import java.time.Duration;
import javax.swing.JButton;
import javax.swing.Timer;

/** A line above everything that is there only while something is not as it should be. Belongs to the event dispatch thread. */
final class StatusStrip extends WarningStrip {
    private static final long serialVersionUID = 1L;
    private static final int TICK_MILLIS = 500;
    private static final long MILLIS_PER_SECOND = 1000;

    private final transient Network network;
    private final transient Texts texts;
    private final transient Clock clock;
    private final JButton retry;
    private final transient Timer countdown = new Timer(TICK_MILLIS, tick -> refresh());

    StatusStrip(Network network, Texts texts, Clock clock, Runnable tryNow) {
        this(network, texts, clock, Buttons.text(texts.get(UiAction.RETRY.textKey()), tryNow));
    }

    private StatusStrip(Network network, Texts texts, Clock clock, JButton retry) {
        super(retry);
        this.network = network;
        this.texts = texts;
        this.clock = clock;
        this.retry = retry;
        words().setName("status.words");
        retry.setName(UiAction.RETRY.id());
        refresh();
    }

    /** Shows how things are now, and keeps counting while there is something to count. */
    void refresh() {
        Network.Phase phase = network.phase();
        setVisible(phase != Network.Phase.ONLINE);
        retry.setVisible(phase == Network.Phase.WAITING || phase == Network.Phase.OFFLINE);
        say(
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
}
