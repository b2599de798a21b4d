package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodCatalogueTest {
    @Test
    void everyDefinitionIsFoundByAnIdOfItsOwnThatCanBeAnAnchor() {
        assertThat(MethodCatalogue.list()).extracting(Method::id).doesNotHaveDuplicates();
        assertThat(MethodCatalogue.list()).allSatisfy(method -> {
            assertThat(method.id()).matches("[a-z][a-z0-9-]*");
            assertThat(method.name()).isNotBlank();
            assertThat(method.definition()).endsWith(".");
            assertThat(MethodCatalogue.find(method.id())).contains(method);
        });
    }

    @Test
    void everyMeasureIsDefined() {
        for (Measure measure : Measure.list()) {
            assertThat(MethodCatalogue.list()).contains(Method.of(measure));
        }
        assertThat(MethodCatalogue.find("no-such")).isEmpty();
    }
}
