package causerie.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import causerie.architecture.Rules;
import causerie.architecture.WithoutTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The server module keeps to the packages and directions of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "causerie.server", importOptions = WithoutTests.class)
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
            "causerie.server",
            "causerie.server.net..",
            "causerie.server.command..",
            "causerie.server.channel..",
            "causerie.server.export..",
            "causerie.server.store..",
            "causerie.server.journal..",
            "causerie.server.log..",
            "causerie.server.marker..",
            "causerie.server.session..",
            "causerie.server.metadata..",
            "causerie.server.capability..",
            "causerie.server.account..",
            "causerie.server.data..",
            "causerie.server.config..");

    @ArchTest
    static final ArchRule socketsOnlyInNet = Rules.socketsOnlyIn("causerie.server.net..");

    @ArchTest
    static final ArchRule othersLogThroughSlf4j = noClasses()
            .that()
            .resideOutsideOfPackage("causerie.server.log..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ch.qos.logback..");

    @ArchTest
    static final ArchRule noWindows = Rules.noWindowsOutside();
}
