package causerie.client;

import causerie.client.net.Download;
import causerie.client.ui.kit.Edt;
import causerie.client.ui.timeline.PictureProblem;
import causerie.client.ui.timeline.PictureSource;
import causerie.io.Threads;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Fetches pictures from the web, a few at a time, each on a thread of its own, and makes them small there. Belongs to the event
 * dispatch thread.
 */
final class WebPictures implements PictureSource {
    /** So many are fetched at a time. */
    static final int MOST_AT_ONCE = 3;
    /** So many more wait for those. */
    static final int MOST_WAITING = 20;

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final Queue<Job> waiting = new ArrayDeque<>();
    private int running;

    private record Job(Download download, Receiver receiver) {}

    @Override
    public Runnable fetch(URI address, Receiver receiver) {
        if (waiting.size() >= MOST_WAITING) {
            receiver.failed(PictureProblem.TOO_MANY);
            return () -> {};
        }
        Job job = new Job(new Download(address, SILENCE, WHOLE), receiver);
        waiting.add(job);
        next();
        return () -> {
            waiting.remove(job);
            job.download().cancel();
        };
    }

    private void next() {
        while (running < MOST_AT_ONCE && !waiting.isEmpty()) {
            Job job = waiting.remove();
            running++;
            Threads.start("picture", () -> {
                Runnable told = result(job);
                Edt.run(() -> {
                    running--;
                    told.run();
                    next();
                });
            });
        }
    }

    /** What to tell, found on the thread that fetches. */
    private static Runnable result(Job job) {
        try {
            BufferedImage picture = DecodedPicture.of(job.download().run());
            return () -> job.receiver().got(picture);
        } catch (Download.RefusedException refused) {
            return () -> job.receiver().failed(problem(refused.refusal()));
        } catch (DecodedPicture.UndecodableException undecodable) {
            return () -> job.receiver().failed(undecodable.problem());
        } catch (IOException unreachable) {
            return () -> job.receiver().failed(PictureProblem.UNREACHABLE);
        }
    }

    private static PictureProblem problem(Download.Refusal refusal) {
        return switch (refusal) {
            case TOO_LARGE -> PictureProblem.TOO_LARGE;
            case NOT_THERE -> PictureProblem.NOT_THERE;
            case LED_ELSEWHERE -> PictureProblem.LED_ELSEWHERE;
        };
    }
}
