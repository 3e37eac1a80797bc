package causerie.client.ui.main;

import causerie.client.model.BanMask;
import causerie.client.ui.kit.Texts;

/** Who may not come into a room, in words. Stateless. */
final class BanWords {
    private BanWords() {}

    static String of(Texts texts, BanMask mask) {
        return texts.get(
                switch (mask.kind()) {
                    case ACCOUNT -> "ban.account";
                    case HOST -> "ban.host";
                    case NAME -> "ban.name";
                    case OTHER -> "ban.other";
                },
                mask.who());
    }

    /** The same by the name of the kind. */
    static String of(Texts texts, String kind, String who) {
        return of(texts, new BanMask(BanMask.Kind.valueOf(kind), who, who));
    }
}
