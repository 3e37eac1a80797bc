package causerie.client.ui.kit;

import causerie.client.model.Settings;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of the window in one language. Any thread may ask. Texts use the typographic apostrophe, so that no quoting rule of
 * {@link MessageFormat} is ever met.
 */
public final class Texts {
    /** What the window speaks; the first is for everybody whose language is not here. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String BUNDLE = "causerie.client.ui.texts";

    private static final Pattern SPACE_AT_MARK = Pattern.compile(" (?=[:;?!»])|(?<=«) ");

    private final Locale locale;
    private final ResourceBundle bundle;
    /** As many as there are keys; each is used by one thread at a time. */
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        // Without the fallback of the runtime, which would answer in French for a German system run by a French user.
        ResourceBundle.Control asAsked = ResourceBundle.Control.getNoFallbackControl(List.of("java.properties"));
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, asAsked);
    }

    /** The texts in the language nearest to a locale. */
    public static Texts in(Locale wanted) {
        Locale known = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return new Texts(known);
    }

    /** The texts in a language by its code, such as {@code fr}; that of the system when the code is empty. */
    public static Texts in(String code) {
        return in(code.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(code));
    }

    /** The texts in the language that was chosen. */
    public static Texts in(Settings.Language language) {
        return switch (language) {
            case SYSTEM -> in("");
            case EN -> in("en");
            case FR -> in("fr");
        };
    }

    /** The sentence of a key, with its places filled. */
    public String get(String key, Object... arguments) {
        MessageFormat sentence =
                sentences.computeIfAbsent(key, any -> new MessageFormat(whole(bundle.getString(any)), locale));
        synchronized (sentence) {
            return sentence.format(arguments);
        }
    }

    /** French has a space before some marks, at which no line may end. */
    private static String whole(String text) {
        return SPACE_AT_MARK.matcher(text).replaceAll("\u00a0");
    }

    /** A day and a time of it, as the language writes them. */
    public String time(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }

    public Locale locale() {
        return locale;
    }
}
