package causerie.client.ui.kit;

import causerie.client.model.Level;
import causerie.client.model.Settings;

/** The keys of the words for what can be set. */
public final class SettingKeys {
    private SettingKeys() {}

    public static String of(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> "theme.system";
            case LIGHT -> "theme.light";
            case DARK -> "theme.dark";
        };
    }

    public static String of(Settings.Language language) {
        return switch (language) {
            case SYSTEM -> "language.system";
            case EN -> "language.en";
            case FR -> "language.fr";
        };
    }

    public static String of(Settings.Accent accent) {
        return switch (accent) {
            case INDIGO -> "accent.indigo";
            case TEAL -> "accent.teal";
            case GREEN -> "accent.green";
            case ORANGE -> "accent.orange";
            case ROSE -> "accent.rose";
            case PURPLE -> "accent.purple";
            case GREY -> "accent.grey";
        };
    }

    public static String of(Settings.Density density) {
        return switch (density) {
            case COMFORTABLE -> "density.comfortable";
            case COMPACT -> "density.compact";
        };
    }

    public static String of(Settings.Spelling spelling) {
        return switch (spelling) {
            case WINDOW -> "spelling.window";
            case EN -> "language.en";
            case FR -> "language.fr";
            case BOTH -> "spelling.both";
            case OFF -> "spelling.off";
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case ALL -> "level.all";
            case MENTIONS -> "level.mentions";
            case NONE -> "level.none";
        };
    }
}
