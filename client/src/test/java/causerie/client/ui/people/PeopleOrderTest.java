package causerie.client.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Member;
import causerie.irc.ISupport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PeopleOrderTest {
    private final PeopleOrder order = new PeopleOrder(Locale.FRENCH);
    private final List<Member> people = List.of(
            new Member("zoé", "", false),
            new Member("Émile", "", true),
            new Member("Fanny", "+", false),
            new Member("yves", "@", false),
            new Member("Denis", "", false));

    @Test
    void whoKeepsOrderComesFirstThenAsTheLanguageSorts() {
        assertEquals(List.of("yves", "Denis", "Émile", "Fanny", "zoé"), names(""));
    }

    @Test
    void filterLooksPastAccentsAndCapitals() {
        assertEquals(List.of("Émile"), names("emil"));
        assertEquals(List.of("zoé"), names(" ZOE "));
    }

    private List<String> names(String filter) {
        return order.of(people, filter, ISupport.NONE).stream()
                .map(Member::nick)
                .toList();
    }
}
