package causerie.client.ui.settings;

import causerie.client.model.Ignored;
import causerie.client.model.Keywords;
import causerie.client.model.Level;
import causerie.client.model.Settings;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.OnChange;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SettingKeys;
import causerie.client.ui.kit.Texts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** What can be set, one below the other. Belongs to the event dispatch thread. */
final class SettingsForm extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final double PERCENT = 100.0;
    private static final int STEP = 24;
    /** In minutes; 0 for never. */
    private static final List<Integer> AWAY_AFTER = List.of(0, 5, 10, 15, 30, 60);

    private final transient Texts texts;
    private final transient Settings first;
    private final transient Consumer<UnaryOperator<Settings>> change;
    private final transient List<Consumer<Settings>> fields = new ArrayList<>();
    private final transient List<JComponent> inputs = new ArrayList<>();

    SettingsForm(Texts texts, Settings now, Ignored ignored, Consumer<UnaryOperator<Settings>> change) {
        super(new MigLayout("insets 8 20 8 20, wrap 2, gap 18 8", "[]18:push[240!, fill]", ""));
        this.texts = texts;
        this.first = now;
        this.change = change;
        appearance();
        writing();
        notices();
        presence();
        row("setting.ignored", new IgnoredButton(texts, ignored));
    }

    /** Shows these as set. */
    void show(Settings now) {
        fields.forEach(field -> field.accept(now));
    }

    void focusFirst() {
        inputs.get(0).requestFocusInWindow();
    }

    private void appearance() {
        heading("setting.appearance");
        choice(
                "setting.theme",
                List.of(Settings.Theme.values()),
                theme -> texts.get(SettingKeys.of(theme)),
                Settings::theme,
                Settings::withTheme);
        choice(
                "setting.language",
                List.of(Settings.Language.values()),
                language -> texts.get(SettingKeys.of(language)),
                Settings::language,
                Settings::withLanguage);
        Swatches swatches = new Swatches(
                texts,
                first.look().accent(),
                accent -> change.accept(now -> now.with(now.look().with(accent))));
        fields.add(now -> swatches.show(now.look().accent()));
        row("setting.accent", swatches);
        choice(
                "setting.textSize",
                sizes(),
                size -> texts.get("setting.percent", size / PERCENT),
                now -> now.look().textSize(),
                (now, size) -> now.with(now.look().withTextSize(size)));
        choice(
                "setting.density",
                List.of(Settings.Density.values()),
                density -> texts.get(SettingKeys.of(density)),
                now -> now.look().density(),
                (now, density) -> now.with(now.look().with(density)));
    }

    private void writing() {
        heading("setting.writing");
        String enter = texts.get("key.enter");
        choice(
                "setting.sendKey",
                List.of(Settings.SendKey.values()),
                key -> key == Settings.SendKey.ENTER ? enter : texts.get("key.control") + "+" + enter,
                now -> now.habits().sendKey(),
                (now, key) -> now.with(now.habits().with(key)));
        choice(
                "setting.spelling",
                List.of(Settings.Spelling.values()),
                spelling -> texts.get(SettingKeys.of(spelling)),
                now -> now.habits().spelling(),
                (now, spelling) -> now.with(now.habits().with(spelling)));
    }

    private void presence() {
        heading("setting.presence");
        Set<Integer> minutes = new TreeSet<>(AWAY_AFTER);
        minutes.add(first.habits().awayMinutes());
        choice(
                "setting.away",
                List.copyOf(minutes),
                after -> texts.get("setting.minutes", after),
                now -> now.habits().awayMinutes(),
                (now, after) -> now.with(now.habits().withAwayMinutes(after)));
    }

    private void notices() {
        heading("setting.notices");
        choice(
                "setting.notify",
                List.of(Level.values()),
                level -> texts.get(SettingKeys.of(level)),
                now -> now.notices().level(),
                (now, level) -> now.with(now.notices().with(level)));
        JTextField keywords = new JTextField(Keywords.write(first.notices().keywords()));
        keywords.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("setting.keywords.placeholder"));
        OnChange.of(keywords, () -> {
            List<String> words = Keywords.read(keywords.getText());
            change.accept(now -> now.with(now.notices().withKeywords(words)));
        });
        row("setting.keywords", keywords);
        JCheckBox quiet = PlainText.plain(new JCheckBox(texts.get("setting.doNotDisturb")));
        quiet.setName("setting.doNotDisturb");
        quiet.setSelected(first.notices().doNotDisturb());
        quiet.addActionListener(event -> {
            boolean wanted = quiet.isSelected();
            change.accept(now -> now.with(now.notices().withDoNotDisturb(wanted)));
        });
        fields.add(now -> quiet.setSelected(now.notices().doNotDisturb()));
        add(quiet, "skip 1");
    }

    private static List<Integer> sizes() {
        return IntStream.iterate(
                        Settings.Look.LEAST_TEXT,
                        size -> size <= Settings.Look.MOST_TEXT,
                        size -> size + Settings.Look.TEXT_STEP)
                .boxed()
                .toList();
    }

    private void heading(String key) {
        JLabel heading = PlainText.label(texts.get(key));
        heading.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.TITLE);
        add(heading, "span 2, gaptop 12, gapbottom 2");
    }

    private <V> void choice(
            String key,
            List<V> values,
            Function<V, String> words,
            Function<Settings, V> get,
            BiFunction<Settings, V, Settings> set) {
        ChoiceBox<V> box = new ChoiceBox<>(values, words, value -> change.accept(now -> set.apply(now, value)));
        box.show(get.apply(first));
        fields.add(now -> box.show(get.apply(now)));
        row(key, box);
    }

    private void row(String key, JComponent input) {
        JLabel label = PlainText.label(texts.get(key));
        label.setLabelFor(input);
        input.setName(key);
        input.getAccessibleContext().setAccessibleName(texts.get(key));
        inputs.add(input);
        add(label);
        add(input);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
