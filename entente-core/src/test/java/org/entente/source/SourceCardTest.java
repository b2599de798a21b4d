package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCardTest {
    private static String resource(String name) throws Exception {
        try (InputStream in = SourceCard.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("card.schema.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"builtin.json", "voeten/card.json", "undl/card.json"})
    void meetsTheSchema(String card) throws Exception {
        assertThat(schema().validate(resource(card), InputFormat.JSON)).isEmpty();
    }

    @Test
    void isWrittenAsItIsRead() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        for (SourceCard card : SourceCatalogue.cards()) {
            String written = mapper.writeValueAsString(card);
            assertThat(schema().validate(written, InputFormat.JSON))
                    .as(card.id())
                    .isEmpty();
            assertThat(mapper.readValue(written, SourceCard.class)).isEqualTo(card);
        }
    }

    @Test
    void schemaRefusesACardThatLacksItsTerms() throws Exception {
        String card = resource("undl/card.json").replace("\"terms\"", "\"term\"");
        assertThat(schema().validate(card, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void namesTheFilesThatTheImportExpects() {
        for (DataSource source : SourceCatalogue.list()) {
            Set<String> roles = new HashSet<>();
            source.roles().forEach(role -> roles.add(role.word()));
            assertThat(source.card().columns()).extracting(SourceColumn::file).allMatch(roles::contains);
        }
    }

    @Test
    void keysAreCitedAlikeEverywhere() {
        List<SourceCitation> all = SourceCatalogue.cards().stream()
                .flatMap(card -> card.citations().stream())
                .toList();
        for (SourceCitation citation : all) {
            assertThat(all)
                    .filteredOn(other -> other.key().equals(citation.key()))
                    .allMatch(citation::equals);
        }
    }

    @Test
    void writesBibtex() {
        SourceCard card = SourceCatalogue.card("unga-voeten").orElseThrow();
        assertThat(card.bibtex())
                .startsWith("@misc{voeten_unga,\n  author = {Voeten, Erik and Strezhnev, Anton and Bailey, Michael},\n")
                .contains("\n}\n\n@article{bailey2017,\n")
                .contains("  doi = {10.7910/DVN/LEJUQZ}");
    }
}
