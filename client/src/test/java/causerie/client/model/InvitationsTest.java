package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InvitationsTest {
    private final NetworkEditor editor = new NetworkEditor();
    private final Invitations invitations = editor.network().invitations();

    @Test
    void theLatestIsAnsweredFirst() {
        editor.invited("Bob", "#tea");
        editor.invited("Carol", "#coffee");
        editor.invited("Dave", "#TEA");
        assertEquals(Optional.of(new Invitations.Invitation("Dave", "#TEA")), invitations.latest());
        invitations.forget("#tea");
        assertEquals(Optional.of(new Invitations.Invitation("Carol", "#coffee")), invitations.latest());
        invitations.forget("#coffee");
        assertEquals(Optional.empty(), invitations.latest());
    }

    @Test
    void whoeverIsInNeedsNoneAnyMore() {
        editor.invited("Bob", "#tea");
        editor.entered(editor.room("#tea").orElseThrow(), Instant.EPOCH);
        assertEquals(Optional.empty(), invitations.latest());
    }

    @Test
    void theOldestAreForgottenBeyondTheLimit() {
        for (int i = 1; i <= Invitations.MAX_WAITING; i++) {
            editor.invited("Bob", "#room" + i);
        }
        assertEquals(Invitations.MAX_WAITING, waiting());
        for (int i = 1; i <= Invitations.MAX_WAITING + 1; i++) {
            editor.invited("Bob", "#room" + i);
        }
        assertEquals(Invitations.MAX_WAITING, waiting());
    }

    /** Forgets all, the latest first, and counts them. */
    private int waiting() {
        int count = 0;
        while (invitations.latest().isPresent()) {
            invitations.forget(invitations.latest().get().room());
            count++;
        }
        return count;
    }
}
