package causerie.client.ui.login;

import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.OnChange;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The three fields of the login; the password's is hidden until it is wanted. Belongs to the event dispatch thread. */
final class LoginFields extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField name = new JTextField();
    private final JTextField server = new JTextField();
    private final JPasswordField password = new JPasswordField();
    private final JLabel passwordLabel;
    private final JButton showPassword;
    private transient Runnable growth = () -> {};

    LoginFields(Texts texts, LoginForm form) {
        super(new MigLayout("insets 0, hidemode 3, wrap 1, gapy 0", "[grow, fill]", ""));
        setOpaque(false);
        passwordLabel = label(texts.get("login.password"), password);
        showPassword = Buttons.link(texts.get("login.showPassword"), this::askForPassword);
        showPassword.setName("login.showPassword");
        prepare(name, "login.name", form.name(), texts);
        prepare(server, "login.server", form.server(), texts);
        prepare(password, "login.password", form.password().orElse(""), texts);
        add(label(texts.get("login.name"), name), "gapbottom 4");
        add(name, "h 36!, gapbottom 12");
        add(label(texts.get("login.server"), server), "gapbottom 4");
        add(server, "h 36!");
        add(showPassword, "growx 0, alignx left, gaptop 4, gapleft -4");
        add(passwordLabel, "gaptop 12, gapbottom 4");
        add(password, "h 36!");
        showPassword(form.password().isPresent());
    }

    /** Runs the work when a field has come and the window must be larger. */
    void onGrowth(Runnable work) {
        growth = work;
    }

    LoginForm form() {
        String typed = new String(password.getPassword());
        Optional<String> given = typed.isEmpty() ? Optional.empty() : Optional.of(typed);
        return new LoginForm(name.getText().strip(), server.getText().strip(), given);
    }

    void name(String other) {
        name.setText(other);
    }

    /** Puts the cursor where something is missing, else into the name. */
    void focusFirst() {
        JTextField first = name.getText().isEmpty() || !server.getText().isEmpty() ? name : server;
        first.requestFocusInWindow();
    }

    /** Shows which field to mend and goes there. */
    void mark(LoginProblem.Field which) {
        unmark();
        JTextField field = switch (which) {
            case NAME -> name;
            case SERVER -> server;
            case PASSWORD -> password;
        };
        if (which == LoginProblem.Field.PASSWORD) {
            showPassword(true);
        }
        field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
        field.selectAll();
        field.requestFocusInWindow();
    }

    /** Shows no field as wrong. */
    void unmark() {
        List.of(name, server, password).forEach(field -> field.putClientProperty(FlatClientProperties.OUTLINE, null));
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        List.of(name, server, password, showPassword).forEach(field -> field.setEnabled(enabled));
    }

    private void askForPassword() {
        showPassword(true);
        growth.run();
        password.requestFocusInWindow();
    }

    private void showPassword(boolean shown) {
        showPassword.setVisible(!shown);
        passwordLabel.setVisible(shown);
        password.setVisible(shown);
    }

    private static JLabel label(String text, JTextField field) {
        JLabel label = PlainText.label(text);
        label.setLabelFor(field);
        label.putClientProperty(FlatClientProperties.STYLE, "font:$semibold.font");
        return label;
    }

    private static void prepare(JTextField field, String key, String text, Texts texts) {
        field.setName(key);
        field.setText(text);
        field.getAccessibleContext().setAccessibleName(texts.get(key));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get(key + ".placeholder"));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                field.selectAll();
            }
        });
        OnChange.of(field, () -> field.putClientProperty(FlatClientProperties.OUTLINE, null));
    }
}
