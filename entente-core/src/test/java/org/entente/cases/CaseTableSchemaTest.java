package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables' columns, words and codebook. */
class CaseTableSchemaTest {
    private final List<Map<String, String>> texts = Csv.rows("case_texts.csv");

    @Test
    void valuesAreWellFormed() {
        for (Map<String, String> row : texts) {
            assertThat(Csv.value(row, "symbol")).matches("A/RES/\\S+");
            assertThat(Csv.value(row, "date")).matches("(\\d{4}-\\d{2}-\\d{2})?");
            assertThat(Csv.value(row, "rcid") + Csv.value(row, "undl")).matches("\\d*");
            assertThat(Csv.value(row, "direction")).isIn("1", "0", "-1");
            assertThat(Csv.value(row, "entry")).isIn("listed", "added");
            if (Csv.value(row, "entry").equals("added")) {
                assertThat(Csv.value(row, "source"))
                        .as("an addition names the library's record")
                        .isEqualTo("undl:" + Csv.value(row, "undl"));
            }
        }
    }

    @Test
    void everyColumnAndWordStandsInTheCodebook() throws IOException {
        String codebook;
        try (InputStream in = CaseTableSchemaTest.class.getResourceAsStream("codebook.md")) {
            assertThat(in).isNotNull();
            codebook = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> words = new TreeSet<>();
        for (String table : List.of("cases.csv", "case_texts.csv", "dated_record_pairs.csv")) {
            words.addAll(Csv.rows(table).get(0).keySet());
        }
        texts.forEach(row ->
                List.of("vote", "directness", "subject", "entry").forEach(column -> words.add(Csv.value(row, column))));
        Csv.rows("cases.csv")
                .forEach(row -> List.of("dimension", "supported_kind", "opposing_kind")
                        .forEach(column -> words.add(Csv.value(row, column))));
        assertThat(words).allSatisfy(word -> assertThat(codebook).contains("`" + word + "`"));
    }

    @Test
    void quotedFieldsAreRead() {
        assertThat(Csv.fields("a,\"b, c\",\"d \"\"e\"\"\",")).containsExactly("a", "b, c", "d \"e\"", "");
    }
}
