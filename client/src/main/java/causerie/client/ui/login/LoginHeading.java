package causerie.client.ui.login;

import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The sign and the name of the program, and what it is for. */
final class LoginHeading extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int LOGO = 48;
    private static final int GAP = 14;

    LoginHeading(Texts texts) {
        super(new MigLayout("insets 0, gap 0 0", "[]" + GAP + "[grow, fill]", "[]2[]"));
        setOpaque(false);
        JLabel logo = new JLabel(Icons.logo(LOGO));
        JLabel title = PlainText.label(texts.get("app.name"));
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h1");
        add(logo, "spany 2");
        add(title, "wrap");
        Words subtitle = new Words(texts.get("login.subtitle"), Palette.QUIET, Fonts.NORMAL);
        subtitle.wrapAt(LoginFrame.CONTENT_WIDTH - LOGO - GAP);
        add(subtitle, "wmin 0");
    }
}
