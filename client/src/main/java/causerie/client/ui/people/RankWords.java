package causerie.client.ui.people;

import causerie.client.model.Rank;
import causerie.client.ui.kit.Texts;
import java.util.Optional;

/** What somebody is in a room, in words. Stateless. */
final class RankWords {
    private RankWords() {}

    /** Empty for somebody like all others. */
    static Optional<String> of(Texts texts, Rank rank) {
        return switch (rank) {
            case FOUNDER -> Optional.of(texts.get("rank.founder"));
            case ADMIN -> Optional.of(texts.get("rank.admin"));
            case OPERATOR -> Optional.of(texts.get("rank.operator"));
            case HALF_OPERATOR -> Optional.of(texts.get("rank.halfOperator"));
            case VOICE -> Optional.of(texts.get("rank.voice"));
            case NONE -> Optional.empty();
        };
    }
}
