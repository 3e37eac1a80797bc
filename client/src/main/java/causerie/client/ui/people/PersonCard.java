package causerie.client.ui.people;

import causerie.client.model.About;
import causerie.client.model.Network;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Words;
import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Window;
import java.time.ZoneId;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is known of a person, and what one can do from there. Belongs to the event dispatch thread. */
public final class PersonCard {
    private static final int NAME_WIDTH = 250;
    private static final int FACT_WIDTH = 200;

    private final Subject subject;
    private final Texts texts;
    private final PeopleRequests requests;
    private final Portrait portrait;
    private final JLabel name = PlainText.label("");
    private final JLabel nick = PlainText.label("");
    private final Words state = new Words("", Palette.QUIET, Fonts.NORMAL);
    private final JPanel facts =
            new JPanel(new MigLayout("insets 0, wrap 2, gap 14 6", "[]14[" + FACT_WIDTH + "!, fill]"));
    private final JDialog dialog;
    private final JButton write;

    /** Whom it is about, and where times are told. */
    public record Subject(Network network, String nick, ZoneId zone) {}

    private PersonCard(Window owner, Texts texts, Subject subject, PeopleRequests requests) {
        this.subject = subject;
        this.texts = texts;
        this.requests = requests;
        portrait = new Portrait(subject.nick());
        JPanel panel =
                new JPanel(new MigLayout("insets 20, wrap 1, gap 0 0, hidemode 3", "[grow, fill]", "[]14[]18[]"));
        dialog = Dialogs.dialog(owner, texts.get("card.title", Bounded.name(subject.nick())), panel);
        dialog.setName("card");
        write = Buttons.primary(texts.get("card.write"), () -> {
            dialog.dispose();
            requests.writeTo(subject.nick());
        });
        write.setName("card.write");
        dialog.getRootPane().setDefaultButton(write);
        panel.add(head());
        panel.add(facts);
        panel.add(buttons());
        dialog.setResizable(false);
    }

    /** Shows what is known, and then what the server tells. */
    public static void open(Window owner, Texts texts, Subject subject, PeopleRequests requests) {
        PersonCard card = new PersonCard(owner, texts, subject, requests);
        card.show(Optional.empty(), false);
        Dialogs.open(card.dialog);
        card.write.requestFocusInWindow();
        requests.ask(subject.nick(), about -> card.answered(about));
    }

    private void answered(Optional<About> about) {
        if (dialog.isDisplayable()) {
            show(about, true);
            dialog.pack();
        }
    }

    private void show(Optional<About> about, boolean answered) {
        PersonFacts known = new PersonFacts(subject.network(), texts, subject.zone(), subject.nick(), about, answered);
        String shown = known.displayName();
        name.setText(shown);
        nick.setText(subject.nick());
        nick.setVisible(!shown.equals(subject.nick()));
        state.setText(known.state());
        state.wrapAt(UIScale.scale(NAME_WIDTH));
        portrait.show(known.presence());
        facts.removeAll();
        known.facts().forEach(this::add);
        facts.setVisible(facts.getComponentCount() > 0);
        dialog.getAccessibleContext().setAccessibleDescription(String.join(". ", shown, known.state()));
    }

    private void add(PersonFacts.Fact fact) {
        JLabel label = PlainText.label(fact.label());
        label.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        Words value = new Words(fact.value(), Palette.TEXT, Fonts.NORMAL);
        value.getAccessibleContext().setAccessibleName(fact.label());
        value.wrapAt(UIScale.scale(FACT_WIDTH));
        label.setLabelFor(value);
        facts.add(label, "aligny top");
        facts.add(value, "wmin 0");
    }

    private JPanel head() {
        JPanel head = new JPanel(
                new MigLayout("insets 0, wrap 1, gap 0 2, hidemode 3", "[" + NAME_WIDTH + "!, fill]", "[][][]"));
        name.setName("card.name");
        name.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TITLE);
        nick.putClientProperty(FlatClientProperties.STYLE, "foreground:$" + Palette.QUIET);
        state.setName("card.state");
        state.getAccessibleContext().setAccessibleName(texts.get("setting.presence"));
        head.add(name, "wmin 0");
        head.add(nick, "wmin 0");
        head.add(state, "wmin 0");
        JPanel whole = new JPanel(new MigLayout("insets 0, gap 0", "[]16[]", "[]"));
        whole.add(portrait, "aligny top");
        whole.add(head, "aligny center");
        return whole;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8 0", "[][]push[]", "[]"));
        String who = subject.nick();
        boolean self = subject.network().isSelf(who);
        boolean ignored = subject.network().attention().ignores(who);
        JButton ignore =
                button(texts.get(ignored ? "people.heed" : "people.ignore"), () -> requests.ignore(who, !ignored));
        ignore.setName("card.ignore");
        ignore.setVisible(!self);
        JButton mention = button(texts.get("people.mention"), () -> requests.mention(who));
        mention.setName("card.mention");
        row.add(ignore);
        row.add(mention);
        row.add(write);
        return row;
    }

    /** Closes the card first. */
    private JButton button(String words, Runnable work) {
        return Buttons.text(words, () -> {
            dialog.dispose();
            work.run();
        });
    }
}
