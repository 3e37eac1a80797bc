package causerie.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The common module keeps to the packages and directions of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "causerie", importOptions = WithoutTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = Rules.everyPackageIsNullMarked();

    @ArchTest
    static final ArchRule packagesHaveNoCycles = Rules.packagesHaveNoCycles();

    @ArchTest
    static final ArchRule threadsAreMadeByThreadsOnly = Rules.threadsAreMadeByThreadsOnly();

    @ArchTest
    static final ArchRule onlyMainClassesPrint = Rules.onlyMainClassesPrint();

    @ArchTest
    static final ArchRule dependenciesPointDownward = Rules.pointsDownward("causerie.io..", "causerie.irc..");

    @ArchTest
    static final ArchRule socketsOnlyWhereBytesAre = Rules.socketsOnlyIn("causerie.io..");

    @ArchTest
    static final ArchRule noWindows = Rules.noWindowsOutside();
}
