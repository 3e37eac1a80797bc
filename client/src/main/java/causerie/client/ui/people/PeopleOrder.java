package causerie.client.ui.people;

import causerie.client.model.Member;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who is shown for a filter, and in which order: who keeps order first, then by name as the language sorts. */
final class PeopleOrder {
    private final Comparator<Member> order;

    PeopleOrder(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        order = Comparator.comparing((Member member) -> !member.isOperator())
                .thenComparing(Member::nick, collator)
                .thenComparing(Member::nick);
    }

    List<Member> of(Collection<Member> people, String filter) {
        String wanted = plain(filter.strip());
        return people.stream()
                .filter(person -> plain(person.nick()).contains(wanted))
                .sorted(order)
                .toList();
    }

    /** Small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
