package causerie.client.ui.login;

import causerie.client.session.LoginFailure;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Texts;
import causerie.io.Endpoint;
import causerie.irc.Limits;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/**
 * The first window: who are you, and where do you want to go? What goes wrong is said in it, and nothing typed is lost.
 * Belongs to the event dispatch thread.
 */
public final class LoginFrame extends JFrame {
    private static final long serialVersionUID = 1L;
    static final int CONTENT_WIDTH = 336;

    private final transient Texts texts;
    private final transient LoginRequests requests;
    private final LoginFields fields;
    private final ProblemPanel problem;
    private final JProgressBar progress = new JProgressBar();
    private final JButton join;
    private final JButton cancel;
    private boolean connecting;
    private transient LoginForm asked = new LoginForm("", "", Optional.empty());

    public LoginFrame(Texts texts, LoginForm form, LoginRequests requests) {
        super(texts.get("app.name"));
        this.texts = texts;
        this.requests = requests;
        fields = new LoginFields(texts, form);
        problem = new ProblemPanel(texts, this::joinAs);
        join = Buttons.primary(texts.get("login.join"), this::join);
        cancel = Buttons.text(texts.get("login.cancel"), this::cancel);
        join.setName("login.join");
        cancel.setName("login.cancel");
        setIconImages(Icons.windowImages());
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                // How much of the window the system's own frame takes is only guessed before.
                fit();
            }

            @Override
            public void windowClosing(WindowEvent event) {
                requests.closed();
            }
        });
        setContentPane(content());
        getRootPane().setDefaultButton(join);
        Keys.bind(getRootPane(), JComponent.WHEN_IN_FOCUSED_WINDOW, KeyStroke.getKeyStroke("ESCAPE"), this::cancel);
        fields.onGrowth(this::fit);
        setResizable(false);
        connecting(false);
        fit();
        setLocationRelativeTo(null);
        fields.focusFirst();
    }

    /** Says why it did not work, next to what was typed. */
    public void failed(LoginFailure failure) {
        say(LoginProblem.of(failure, asked, texts));
    }

    /** Says that the settings could not be read and where they are now. */
    public void settingsSetAside(String where) {
        problem.show(LoginProblem.settingsSetAside(where, texts));
        fit();
    }

    /** Says what in the settings' file says nothing that we know. */
    public void settingsIgnored(List<String> keys) {
        problem.show(LoginProblem.settingsIgnored(keys, texts));
        fit();
    }

    /** Tries with what stands in the fields, as the button does. */
    public void join() {
        if (connecting) {
            return;
        }
        LoginForm form = fields.form();
        Optional<LoginProblem> mistake = mistake(form);
        if (mistake.isPresent()) {
            say(mistake.get());
            return;
        }
        asked = form;
        problem.clear();
        fields.unmark();
        connecting(true);
        fit();
        requests.join(form, Endpoint.parse(form.server(), Limits.DEFAULT_PORT));
    }

    /** Whether an attempt is under way. */
    public boolean isConnecting() {
        return connecting;
    }

    private void joinAs(String name) {
        fields.name(name);
        join();
    }

    private void cancel() {
        if (connecting) {
            connecting(false);
            requests.cancel();
            fit();
            fields.focusFirst();
        }
    }

    private Optional<LoginProblem> mistake(LoginForm form) {
        if (form.name().isEmpty()) {
            return Optional.of(LoginProblem.at(LoginProblem.Field.NAME, texts, "login.noName"));
        }
        if (!PersonName.valid(form.name()).equals(form.name())) {
            return Optional.of(LoginProblem.nameInvalid(form.name(), texts));
        }
        try {
            Endpoint.parse(form.server(), Limits.DEFAULT_PORT);
            return Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(LoginProblem.at(LoginProblem.Field.SERVER, texts, "login.noServer"));
        }
    }

    private void say(LoginProblem what) {
        connecting(false);
        problem.show(what);
        fields.mark(what.field());
        fit();
    }

    private void connecting(boolean underWay) {
        connecting = underWay;
        fields.setEnabled(!underWay);
        progress.setIndeterminate(underWay);
        progress.setVisible(underWay);
        join.setEnabled(!underWay);
        join.setText(texts.get(underWay ? "login.joining" : "login.join"));
        cancel.setVisible(underWay);
    }

    private void fit() {
        pack();
    }

    private JPanel content() {
        JPanel panel = new JPanel(
                new MigLayout("insets 28 32 24 32, hidemode 3, wrap 1, gapy 0", "[" + CONTENT_WIDTH + "!, fill]", ""));
        panel.add(new LoginHeading(texts), "gapbottom 18");
        panel.add(problem, "gapbottom 14, wmin 0");
        panel.add(fields, "gapbottom 18");
        panel.add(progress, "h 4!, gapbottom 12");
        panel.add(join, "h 38!");
        panel.add(cancel, "h 34!, gaptop 8");
        return panel;
    }
}
