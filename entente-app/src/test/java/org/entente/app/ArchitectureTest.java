package org.entente.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The flow of the whole: what each package may know of the others, top to bottom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    /** A package and all it may name, one a line; whoever stands lower may know those above, never the other way. */
    private static final String DIAGRAM = """
            stat      ->
            chart     ->
            page      ->
            text      ->
            vote      ->
            notice    ->
            state     -> notice
            tie       -> notice state
            event     -> tie notice state
            speech    -> notice state
            source    -> vote tie event speech notice state
            store     -> vote tie event speech notice state source
            cases     -> vote tie event speech notice state source
            record    -> vote tie event speech notice state source store cases
            synthetic -> vote tie event speech notice state source
            measure   -> vote tie event speech notice state source store cases record stat
            construct -> vote tie event speech notice state source store cases record stat measure text
            claim     -> vote tie event speech notice state source store cases record stat measure text construct
            dossier   -> vote tie event speech notice state source store cases record stat measure construct chart page
            app       -> vote tie event speech notice state source store cases record stat measure text construct claim chart page dossier synthetic
            """;

    /** Shared tools of the sources; every other package under {@code source} is one source. */
    private static final String SOURCE_TOOLS = "org.entente.source.table..";

    private static final String FETCH = "org.entente.app.fetch..";

    /** Asks a language model, if one was named. */
    private static final String EXTRACTOR = "org.entente.app.extractor..";

    private static final Map<String, Set<String>> ALLOWED = parse(DIAGRAM);

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("/testkit/"))
            .importPackages("org.entente");

    @Test
    void everyPackageKnowsOnlyThoseItsLineNames() {
        ALLOWED.forEach((name, allowed) -> {
            String[] forbidden = ALLOWED.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because("the diagram's line for " + name + " does not name it")
                    .allowEmptyShould(true)
                    .check(ours);
        });
    }

    @Test
    void everyPackageHasALineInTheDiagram() {
        Set<String> found = ours.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("org.entente".length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ALLOWED.keySet())
                .as("every package stands in the diagram above: add a line that says what it may know")
                .containsAll(found);
    }

    @Test
    void kernelsChartsAndPagesImportNothingOfOurs() {
        for (String pure : List.of("stat", "text", "chart", "page")) {
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(pure))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.entente..")
                            .and(DescribedPredicate.not(resideInAPackage(packageOf(pure)))))
                    .check(ours);
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void noSourceImportsAnother() {
        slices().matching("org.entente.source.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(SOURCE_TOOLS))
                .check(ours);
    }

    @Test
    void onlyTheCatalogueNamesASource() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.source..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente.source.*..")
                        .and(DescribedPredicate.not(resideInAPackage(SOURCE_TOOLS))))
                .because("sources are found through the catalogue")
                .check(ours);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        classes()
                .that(DescribedPredicate.not(resideInAPackage("org.entente.store..")))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("org.duckdb..", "java.sql..")))
                .check(ours);
    }

    @Test
    void onlyFetchAndTheExtractorTouchTheNetwork() {
        DescribedPredicate<JavaClass> network = resideInAnyPackage(
                        "java.net.http..", "javax.net..", "com.sun.net..", "org.apache.hc..", "dev.langchain4j..")
                .or(assignableTo("org.jsoup.Connection"))
                .or(assignableTo("java.net.URLConnection"))
                .or(assignableTo("java.net.Socket"))
                .or(assignableTo("java.net.ServerSocket"))
                .or(assignableTo("java.net.DatagramSocket"))
                .or(assignableTo("java.net.InetAddress"))
                .or(assignableTo("java.nio.channels.NetworkChannel"));
        noClasses()
                .that()
                .resideOutsideOfPackages(FETCH, EXTRACTOR)
                .should()
                .dependOnClassesThat(network)
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo("java.net.URL"))).and(target(nameMatching("open.*|getContent"))))
                .because("nothing but " + FETCH + " and " + EXTRACTOR + " uses the network, and that only when told to")
                .check(ours);
        for (String allowed : List.of(FETCH, EXTRACTOR)) {
            assertThat(ours.stream()
                            .filter(resideInAPackage(allowed))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .anyMatch(dependency -> network.test(dependency.getTargetClass())))
                    .as("the rule sees what it forbids in " + allowed)
                    .isTrue();
        }
    }

    @Test
    void oneClassAloneAsksTheLanguageModel() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.entente.app.extractor.RemoteModel")
                .and()
                .resideInAPackage(EXTRACTOR)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "dev.langchain4j.."))
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage(EXTRACTOR)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.entente.claim.rule..", "org.entente.construct..")
                        .or(assignableTo("org.entente.claim.Verdict")))
                .because("a language model proposes claims, never verdicts")
                .check(ours);
    }

    private static String packageOf(String name) {
        return "org.entente." + name + "..";
    }

    private static Map<String, Set<String>> parse(String diagram) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        diagram.lines().forEach(line -> {
            String[] sides = line.split("->", -1);
            allowed.put(
                    sides[0].trim(),
                    Stream.of(sides[1].trim().split(" ", -1)).collect(Collectors.toCollection(TreeSet::new)));
        });
        return allowed;
    }
}
