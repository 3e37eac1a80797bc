package causerie.client;

import causerie.architecture.Rules;
import causerie.architecture.WithoutTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The client module keeps to the packages and directions of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "causerie.client", importOptions = WithoutTests.class)
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
    static final ArchRule dependenciesPointDownward = Rules.pointsDownward(
            "causerie.client", "causerie.client.ui..", "causerie.client.session..", "causerie.client.model..");

    /** The network end knows lines only, and is known by the wiring only. */
    @ArchTest
    static final ArchRule netStandsAlone = Rules.pointsDownward(
            "causerie.client",
            "causerie.client.net..",
            "causerie.client.ui..",
            "causerie.client.session..",
            "causerie.client.model..");

    @ArchTest
    static final ArchRule netKnowsLinesOnly = Rules.pointsDownward(
            "causerie.client.ui..", "causerie.client.session..", "causerie.client.model..", "causerie.client.net..");

    @ArchTest
    static final ArchRule socketsOnlyInNet = Rules.socketsOnlyIn("causerie.client.net..");

    @ArchTest
    static final ArchRule windowsOnlyInUi = Rules.noWindowsOutside("causerie.client", "causerie.client.ui..");

    @ArchTest
    static final ArchRule partsDoNotKnowEachOther = Rules.partsDoNotKnowEachOther("causerie.client.ui", "kit", "main");
}
