package causerie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.channels.OverlappingFileLockException;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of ARCHITECTURE.md that hold in every module; each module's ArchitectureTest checks them on its own classes. */
public final class Rules {

    /** The one class that makes threads, with what is nested in it. */
    private static final String THREAD_MAKER = "causerie\\.io\\.Threads(\\$.*)?";

    private static final String MAIN_CLASSES = ".*Main(\\$.*)?";

    private Rules() {}

    public static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(be(DescribedPredicate.describe(
                        "in a package whose package-info.java says @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .allowEmptyShould(true);
    }

    public static ArchRule packagesHaveNoCycles() {
        return slices().matching("(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Each package, the first on top, uses only those named after it; what is not named is free. */
    public static ArchRule pointsDownward(String... packagesFromTop) {
        Stream<ArchRule> rules = IntStream.range(1, packagesFromTop.length)
                .mapToObj(i -> noClasses()
                        .that()
                        .resideInAPackage(packagesFromTop[i])
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(Stream.of(packagesFromTop).limit(i).toArray(String[]::new))
                        .allowEmptyShould(true));
        return all(rules);
    }

    public static ArchRule socketsOnlyIn(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.channels..", "javax.net..")
                        .and(DescribedPredicate.not(DescribedPredicate.describe("are files", Rules::isFile)))
                        .or(DescribedPredicate.describe("are sockets", Rules::isSocket)))
                .allowEmptyShould(true);
    }

    private static boolean isFile(JavaClass type) {
        return type.getSimpleName().startsWith("File") || type.isEquivalentTo(OverlappingFileLockException.class);
    }

    public static ArchRule threadsAreMadeByThreadsOnly() {
        DescribedPredicate<JavaConstructorCall> makesThread = owner(are(
                        assignableTo(Thread.class).or(assignableTo(Timer.class)).or(assignableTo(Executor.class))))
                .onResultOf(JavaConstructorCall::getTarget);
        return all(Stream.of(
                noClasses()
                        .that()
                        .haveNameNotMatching(THREAD_MAKER)
                        .should()
                        .callConstructorWhere(makesThread)
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .haveNameNotMatching(THREAD_MAKER)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Executors.class)
                        .allowEmptyShould(true)));
    }

    public static ArchRule onlyMainClassesPrint() {
        return noClasses()
                .that()
                .haveNameNotMatching(MAIN_CLASSES)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true);
    }

    public static ArchRule noWindowsOutside(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev..", "net.miginfocom..")
                .allowEmptyShould(true);
    }

    /** The parts of a window know neither each other nor the frame that assembles them; all may use the kit. */
    public static ArchRule partsDoNotKnowEachOther(String parent, String kit, String frame) {
        return slices().matching(parent + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(parent + "." + kit + ".."))
                .ignoreDependency(resideInAnyPackage(parent + "." + frame + ".."), alwaysTrue())
                .allowEmptyShould(true);
    }

    private static boolean isSocket(JavaClass type) {
        return type.getPackageName().equals("java.net") && type.getSimpleName().endsWith("Socket");
    }

    private static ArchRule all(Stream<ArchRule> rules) {
        return rules.reduce((first, second) -> CompositeArchRule.of(first).and(second))
                .orElseThrow();
    }
}
