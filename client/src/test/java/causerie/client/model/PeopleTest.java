package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Casemapping;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PeopleTest {
    private final People people = new People(Casemapping.ASCII);

    @Test
    void followsAPersonUntilThePersonIsGone() {
        people.account("Bob", Optional.of("bobby"));
        people.away("BOB", Optional.of("lunch"));
        people.renamed("bob", "Robert");
        assertEquals(Optional.empty(), people.account("Bob"));
        assertEquals(Optional.of("bobby"), people.account("robert"));
        assertEquals(Optional.of("lunch"), people.away("robert"));
        people.gone("Robert");
        assertEquals(Optional.empty(), people.account("robert"));
    }

    @Test
    void knowsNothingOfWhomThereIsNothingToKnow() {
        people.away("Bob", Optional.of(" "));
        assertEquals(Optional.empty(), people.away("Bob"));
        people.away("Bob", Optional.empty());
        assertEquals(0, people.size());
    }

    @Test
    void knowsSoManyAndNotOneMore() {
        for (int i = 0; i < People.MAX_PEOPLE; i++) {
            people.account("p" + i, Optional.of("a"));
        }
        assertEquals(Optional.of("a"), people.account("p0"));
        people.account("more", Optional.of("a"));
        assertEquals(Optional.empty(), people.account("p0"));
        assertEquals(People.MAX_PEOPLE, people.size());
    }
}
