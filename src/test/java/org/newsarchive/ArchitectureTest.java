package org.newsarchive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages use each other one way only, each library is known to few of them, and nothing hangs on hidden state. */
class ArchitectureTest {
    private static final String ROOT = "org.newsarchive";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Which of our packages each may use, with the packages below it. The façade and the command line may use all. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("article", Set.of()),
            entry("disk", Set.of("article")),
            entry("source", Set.of("article", "disk")),
            entry("markdown", Set.of("article")),
            entry("settings", Set.of("article")),
            entry("extract", Set.of("source", "article", "markdown")),
            entry("store", Set.of("article", "markdown", "disk")),
            entry("preview", Set.of("article")),
            entry("page", Set.of("article", "markdown", "settings", "disk")),
            entry("search", Set.of("article", "markdown", "settings", "disk")),
            entry("render", Set.of("page", "article", "markdown", "settings", "disk")),
            entry("census", Set.of("extract", "source", "article", "disk")),
            entry("picture", Set.of("page", "source", "article", "settings", "markdown", "disk")),
            entry("catalogue", Set.of("page", "source", "article", "settings", "markdown", "disk")),
            entry("site", Set.of("render", "page", "search", "article", "markdown", "settings", "disk"))));

    /** Which of our packages know a library. */
    private static final Map<String, Set<String>> KNOWN_TO = new TreeMap<>(Map.of(
            "org.jsoup", Set.of("extract.page"),
            "org.commonmark", Set.of("markdown"),
            "freemarker", Set.of("render"),
            "picocli", Set.of("cli"),
            "com.fasterxml.jackson", Set.of("store", "settings", "extract.page", "render"),
            "org.mozilla.universalchardet", Set.of("source"),
            "net.coobird.thumbnailator", Set.of("picture"),
            "javax.imageio", Set.of("picture")));

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyThoseBehindIt() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] allowed = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                            .map(ArchitectureTest::within)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(within(entry.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                            .allowEmptyShould(true)
                            .because("only " + Arrays.toString(allowed) + " stand behind it; see the README")
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
                        .filter(name -> !name.equals("cli"))
                        .distinct())
                .as("packages that MAY_USE should name")
                .isSubsetOf(MAY_USE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsKnownToFewPackages() {
        return KNOWN_TO.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] allowed = entry.getValue().stream()
                            .map(ArchitectureTest::within)
                            .toArray(String[]::new);
                    noClasses()
                            .that(not(resideInAnyPackage(allowed)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey() + "..")
                            .because("only " + entry.getValue() + " should know the library")
                            .check(CLASSES);
                }));
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingIsKeptInStaticVariables() {
        fields().that(areStatic())
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(isMutable())
                .because("hidden state makes two runs differ")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .because("output must not depend on where it is made; name Locale.ROOT or a character set")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .that(not(resideInAnyPackage(within("cli"))))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same input must give the same bytes, whatever the time")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that(not(resideInAnyPackage(within("cli"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static DescribedPredicate<JavaField> areStatic() {
        return DescribedPredicate.describe(
                "are static",
                field -> modifier(JavaModifier.STATIC).test(field)
                        && !modifier(JavaModifier.SYNTHETIC).test(field));
    }

    private static DescribedPredicate<JavaClass> isMutable() {
        return DescribedPredicate.describe(
                "is mutable",
                type -> Stream.of(
                                AtomicBoolean.class,
                                AtomicInteger.class,
                                AtomicLong.class,
                                AtomicReference.class,
                                StringBuilder.class,
                                java.util.ArrayList.class,
                                java.util.HashMap.class,
                                java.util.HashSet.class,
                                java.util.concurrent.ConcurrentHashMap.class,
                                ThreadLocal.class)
                        .anyMatch(type::isAssignableTo));
    }
}
