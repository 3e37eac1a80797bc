package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Rank;
import causerie.irc.ISupport;
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who is shown for a filter, and in which order: who keeps order first, then by name as the language sorts. */
final class PeopleOrder {
    /** The most names whose keys are kept: those of the largest room and of another. */
    private static final int MAX_KEYS = 2 * Buffer.MAX_MEMBERS;

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.keepsOrder)
            .thenComparing(Row::key)
            .thenComparing(row -> row.member.nick());

    private final Collator collator;
    /** Those of the names last shown, for making them takes longer than sorting by them. */
    private final Map<String, CollationKey> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CollationKey> eldest) {
            return size() > MAX_KEYS;
        }
    };

    /** @param key of the name, which is made once and compared often */
    private record Row(Member member, boolean keepsOrder, CollationKey key) {}

    PeopleOrder(Locale locale) {
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
    }

    /** @param isupport says what the signs of ranks mean */
    List<Member> of(Collection<Member> people, String filter, ISupport isupport) {
        String wanted = plain(filter.strip());
        return people.stream()
                .filter(person -> wanted.isEmpty() || plain(person.nick()).contains(wanted))
                .map(person -> new Row(
                        person,
                        Rank.of(person, isupport).keepsOrder(),
                        keys.computeIfAbsent(person.nick(), collator::getCollationKey)))
                .sorted(ORDER)
                .map(Row::member)
                .toList();
    }

    /** Small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
