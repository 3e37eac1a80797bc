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

    LoginHeading(Texts texts) {
        super(new MigLayout("insets 0, gap 0 0", "[]14[grow, fill]", "[]2[]"));
        setOpaque(false);
        JLabel logo = new JLabel(Icons.logo(48));
        JLabel title = PlainText.label(texts.get("app.name"));
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h1");
        add(logo, "spany 2");
        add(title, "wrap");
        add(new Words(texts.get("login.subtitle"), Palette.QUIET, Fonts.NORMAL), "wmin 0");
    }
}
