package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceCatalogueTest {
    @Test
    void listsEverySourceThereIs() {
        Set<String> registered = new TreeSet<>();
        SourceCatalogue.list()
                .forEach(source -> registered.add(source.getClass().getName()));
        List<JavaClass> missing = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.entente").stream()
                        .filter(type -> type.isAssignableTo(DataSource.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> !registered.contains(type.getName()))
                        .toList();
        if (!missing.isEmpty()) {
            fail("add to SourceCatalogue.SOURCES:  new " + missing.get(0).getSimpleName() + "()");
        }
    }

    @Test
    void everyCompiledSourceIsInTheCatalogue() {
        Set<String> registered = new HashSet<>();
        SourceCatalogue.compiled()
                .forEach(source -> registered.add(source.getClass().getName()));
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.entente").stream()
                                .filter(type -> type.isAssignableTo(CompiledSource.class) && !type.isInterface())
                                .map(JavaClass::getName))
                .as("add to SourceCatalogue.COMPILED")
                .allMatch(registered::contains);
    }

    @Test
    void findsSourcesAndCardsByTheirWords() {
        assertThat(SourceCatalogue.ofVotes()).extracting(DataSource::id).containsExactly("unga-voeten", "unga-undl");
        assertThat(SourceCatalogue.cards())
                .extracting(SourceCard::id)
                .startsWith("builtin")
                .contains("unga-voeten", "unga-undl", "sipri-arms")
                .doesNotHaveDuplicates();
        assertThat(SourceCatalogue.find("unga-undl")).isPresent();
        assertThat(SourceCatalogue.find("builtin")).isEmpty();
        assertThat(SourceCatalogue.card("builtin")).isPresent();
        assertThat(SourceCatalogue.card("gdelt")).isEmpty();
    }
}
