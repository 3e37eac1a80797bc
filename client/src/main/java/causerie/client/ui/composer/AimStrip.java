package causerie.client.ui.composer;

import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Says above the text what it will become, with a way out. Belongs to the event dispatch thread. */
final class AimStrip extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JLabel sign = new JLabel();
    private final AimWords words = new AimWords();

    /** @param cancel what the button at the end does */
    AimStrip(Texts texts, Runnable cancel) {
        super(new MigLayout("insets 0 6 0 0, gap 8 0", "[][grow, fill][]", "[center]"));
        this.texts = texts;
        setOpaque(false);
        words.setName("composer.aim");
        add(sign);
        add(words, "wmin 0");
        add(cancelButton(cancel));
        setVisible(false);
    }

    void show(Optional<Aim> aim) {
        aim.ifPresent(next -> {
            words.setWords(sentence(next));
            sign.setIcon(icon(next));
        });
        setVisible(aim.isPresent());
    }

    private String sentence(Aim aim) {
        return aim instanceof Aim.Reply reply
                ? texts.get("composer.replying", reply.author(), reply.words())
                : texts.get("composer.editing");
    }

    private static Icon icon(Aim aim) {
        return Icons.of(aim instanceof Aim.Reply ? "reply" : "pencil", 14, Palette.QUIET);
    }

    private JButton cancelButton(Runnable cancel) {
        JButton button = PlainText.plain(new JButton(Icons.of("close", 14, Palette.QUIET)));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setMargin(new Insets(2, 4, 2, 4));
        button.setName("composer.cancelAim");
        button.setToolTipText(texts.get("dialog.cancel"));
        button.getAccessibleContext().setAccessibleName(texts.get("dialog.cancel"));
        button.addActionListener(event -> cancel.run());
        return button;
    }
}
