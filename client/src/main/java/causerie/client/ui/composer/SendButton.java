package causerie.client.ui.composer;

import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import javax.swing.JButton;

/** Sends what was written, for those who use the mouse. Belongs to the event dispatch thread. */
final class SendButton {
    private SendButton() {}

    static JButton of(Texts texts, Runnable send) {
        JButton button = new JButton(Icons.of("send", 18, Palette.ACCENT));
        button.setDisabledIcon(Icons.of("send", 18, Palette.FAINT));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setMargin(new Insets(6, 8, 6, 8));
        button.setName("composer.send");
        button.setFocusable(false);
        button.setToolTipText(texts.get("composer.send"));
        button.getAccessibleContext().setAccessibleName(texts.get("composer.send"));
        button.addActionListener(event -> send.run());
        return button;
    }
}
