package org.entente.app.construct;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Constructs;
import org.entente.construct.Indicator;
import org.entente.construct.composite.CompositeCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct that was written is in the catalogue, and its card says all that a reader needs. */
class ConstructCatalogueTest {
    static List<Construct> constructs() {
        return Constructs.list();
    }

    static Stream<ConstructCard> cards() {
        return Stream.concat(Constructs.list().stream().map(Construct::card), Stream.of(CompositeCard.CARD));
    }

    @Test
    void everyConstructIsInTheCatalogue() {
        Set<String> listed = Constructs.list().stream()
                .map(construct -> construct.getClass().getName())
                .collect(Collectors.toSet());
        List<JavaClass> missing = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.entente").stream()
                        .filter(type -> type.isAssignableTo(Construct.class) && !type.isInterface())
                        .filter(type -> !listed.contains(type.getName()))
                        .toList();
        String lines = missing.stream()
                .map(type -> "            new " + type.getSimpleName() + "(),\n")
                .collect(Collectors.joining());
        assertThat(missing).as("add to Constructs.LIST:\n" + lines).isEmpty();
    }

    @Test
    void idsAreUnique() {
        assertThat(cards().map(ConstructCard::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardIsComplete(ConstructCard card) {
        assertThat(card.title()).isNotBlank();
        assertThat(card.question()).endsWith("?");
        assertThat(card.caveats()).isNotBlank();
        assertThat(card.inputs()).isNotEmpty();
        assertThat(card.indicators()).isNotEmpty();
        assertThat(card.indicators().stream().map(Indicator::id)).doesNotHaveDuplicates();
        for (Indicator indicator : card.indicators()) {
            assertThat(List.of(
                            indicator.name(),
                            indicator.formula(),
                            indicator.reference(),
                            indicator.uncertainty(),
                            indicator.minimum()))
                    .as(card.id() + ", " + indicator.id() + ": name, formula, reference, uncertainty, minimum")
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    /** That a finding is of an indicator of its card holds by itself: the card is asked for it wherever it is shown. */
    @ParameterizedTest
    @MethodSource("constructs")
    void whatCanBeWeighedIsAnIndicator(Construct construct) {
        assertThat(construct.card().indicators().stream().map(Indicator::id))
                .as(construct.card().id())
                .containsAll(construct.weighed());
    }
}
