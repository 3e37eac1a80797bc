package causerie.client.ui;

import com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Gives the tests a screen in memory, so that windows open where there is no display. AWT chooses its toolkit once in
 * the life of a JVM, at its first use: therefore this runs before the first test of the run, whichever that is, and a
 * test of a window needs no annotation. JUnit finds it through META-INF/services.
 */
public final class ScreenInMemory implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Not yet: Maven's own JVM looks for the tests, too, and runs none.
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                install();
                if (opensWindows()) {
                    EventChecks.begin();
                }
            }

            @Override
            public void testPlanExecutionFinished(TestPlan plan) {
                EventChecks.print();
            }
        });
    }

    /** Not so where the packaged programs are tried, which run in JVMs of their own: there events would only do harm. */
    private static boolean opensWindows() {
        return System.getProperty("java.awt.headless", "").equals("false");
    }

    /** Gives this JVM its screen; has to come before anything else of AWT. */
    public static void install() {
        try {
            RemovedJdkParts.putBack();
            Class.forName(CacioExtension.class.getName());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no screen in memory on Java " + Runtime.version(), e);
        }
    }
}
