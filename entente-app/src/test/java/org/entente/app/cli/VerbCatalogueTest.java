package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class VerbCatalogueTest {
    @Test
    void everyVerbIsRegistered() {
        Set<String> registered = VerbCatalogue.list().stream()
                .map(entry -> entry.create().get().getClass().getName())
                .collect(Collectors.toSet());
        Set<String> written = new ClassFileImporter()
                .importPackages("org.entente.app").stream()
                        .filter(type -> type.isAssignableTo(Verb.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(registered)
                .as("a verb is missing; add to VerbCatalogue: new Entry(\"WORD\", Group.ANSWER, \"…\", XVerb::new)")
                .isEqualTo(written);
    }

    @Test
    void wordsAreThoseOfTheCommands() {
        for (VerbCatalogue.Entry entry : VerbCatalogue.list()) {
            Command command = entry.create().get().getClass().getAnnotation(Command.class);
            assertThat(command).as(entry.name()).isNotNull();
            assertThat(command.name()).isEqualTo(entry.name());
        }
    }

    @Test
    void everyAnswerHasASchema() {
        for (VerbCatalogue.Entry entry : VerbCatalogue.list()) {
            if (!entry.name().equals("completion")) {
                assertThat(VerbCatalogueTest.class.getResource("/org/entente/app/schema/" + entry.name() + ".json"))
                        .as("add the JSON Schema of " + entry.name() + " to the resources")
                        .isNotNull();
            }
        }
    }
}
