package causerie.client;

import causerie.client.net.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this is the first program with a profile, or another one is and shows its window now. Where that cannot be
 * found out, it is the first: nobody is kept from chatting. Belongs to the main thread.
 */
record FirstStart(Optional<Profile> profile, boolean isElsewhere) {
    /** Another program may just be starting, and not hear of us yet. */
    private static final int KNOCKS = 20;

    private static final int BETWEEN_MILLIS = 100;

    static FirstStart in(Path folder, Runnable knocked) throws InterruptedException {
        try {
            for (int i = 0; i < KNOCKS; i++) {
                Optional<Profile> ours = Profile.claim(folder, knocked);
                if (ours.isPresent()) {
                    return new FirstStart(ours, false);
                }
                if (Profile.knock(folder)) {
                    return new FirstStart(Optional.empty(), true);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
            log().warn("Another program has the profile {} and does not answer", folder);
        } catch (IOException unwritable) {
            log().warn("The profile cannot be taken", unwritable);
        }
        return new FirstStart(Optional.empty(), false);
    }

    void end() {
        try {
            if (profile.isPresent()) {
                profile.get().close();
            }
        } catch (IOException ending) {
            log().debug("The profile could not be given back", ending);
        }
    }

    /** Made when there is something to say: the log takes longer to begin than all else before the first window. */
    private static Logger log() {
        return LoggerFactory.getLogger(FirstStart.class);
    }
}
