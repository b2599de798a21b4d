package org.entente.source.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.source.FileForm;
import org.entente.source.Finding;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceColumn;
import org.entente.source.SourceReading;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTiesTest {
    private static final String HEADER = "state_a,state_b,directed,layer,from,to,value,unit,source,url";
    private static final String SOUND = "AZE,SRB,no,friendship,2010,2012,3,points,a book,https://example.org/1";

    @TempDir
    private Path folder;

    private final UserTies source = new UserTies();

    private SourceReading read(String... rows) throws InputRefused {
        return source.read(
                List.of(SmallWorld.write(folder, "ties.csv", List.of(String.join("\n", rows)))), SmallWorld.context());
    }

    private InputRefused refused(String... rows) {
        return catchThrowableOfType(InputRefused.class, () -> read(rows));
    }

    @Test
    void readsTheExampleWhole() throws InputRefused {
        FileForm form = source.form().orElseThrow();
        SourceReading reading = read(form.example().strip());
        assertThat(reading.ties())
                .extracting(table -> table.layer().id())
                .containsExactly("visa_free_travel", "loan", "gas_contract");
        assertThat(reading.ties())
                .extracting(table -> table.layer().shape())
                .containsExactly(Layer.Shape.PAIR, Layer.Shape.DIRECTED, Layer.Shape.DIRECTED);
        Tie loan = reading.ties().get(1).get(0);
        assertThat(loan.a()).isEqualTo(373);
        assertThat(loan.b()).isEqualTo(345);
        assertThat(loan.value()).isEqualTo(300);
        assertThat(PackedDate.text(loan.from())).isEqualTo("2012-02");
        assertThat(reading.ties().get(1).layer().unit()).isEqualTo("million euro");
        assertThat(reading.ties().get(0).get(0).source()).endsWith(", https://azernews.az/business/189983.html");
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(3, 0, 0, 0, 0));
        assertThat(SmallWorld.count(reading, "own_layer")).isEqualTo(3);
    }

    @Test
    void statesAreThoseOfTheRowsDate() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "YUG,IND,yes,mission,1985,1985,,,a list,",
                "Czechoslovakia,IND,yes,mission,1992,1992,,,a list,",
                "260@1980,265@1980,no,talks,1980-05,1980-05-13,,,a list,");
        assertThat(reading.ties().get(0).list()).extracting(Tie::a).containsExactly(315, 345);
        assertThat(reading.ties().get(1).get(0).b()).isEqualTo(265);
    }

    @Test
    void aPairIsKeptSmallerCodeFirstAndCoverageIsThatOfTheRows() throws InputRefused {
        SourceReading reading = read(HEADER, SOUND, "AZE,TUR,no,friendship,,2005,1,points,a book,");
        assertThat(reading.ties().get(0).get(0).a()).isEqualTo(345);
        assertThat(reading.ties().get(0).coverage().from()).isEqualTo(2005);
        assertThat(reading.ties().get(0).coverage().to()).isEqualTo(2012);
        assertThat(reading.ties().get(0).coverage().complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Azerbeidzhan,SRB,no,talks,2010,,,,a book,|unknown_state|column 1, state_a|is no state",
                ",SRB,no,talks,2010,,,,a book,|unknown_state|column 1, state_a|empty",
                "YUG,SRB,no,talks,2010,,,,a book,|unknown_state|column 1, state_a|mend the date",
                "Korea,SRB,no,talks,2010,,,,a book,|unknown_state|column 1, state_a|may be several states",
                "AZE,Azerbaijan,no,talks,2010,,,,a book,|one_state|column 2, state_b|needs two",
                "AZE,SRB,maybe,talks,2010,,,,a book,|bad_word|column 3, directed|write yes or no",
                "AZE,SRB,no,Talks!,2010,,,,a book,|bad_layer|column 4, layer|small letters",
                "AZE,SRB,no,,2010,,,,a book,|empty_field|column 4, layer|empty",
                "AZE,SRB,no,organisation,2010,,,,a book,|not_of_pairs|column 4, layer|a word of your own",
                "AZE,SRB,no,trade,2010,,,,a book,|direction|column 3, directed|write yes",
                "AZE,SRB,yes,distance,2010,,,,a book,|direction|column 3, directed|write no",
                "AZE,SRB,yes,trade,2010,2010,3,million euro,a book,|unit|column 8, unit|million US dollars",
                "AZE,SRB,yes,trade,2010,2010,3,,a book,|unit|column 8, unit|and convert",
                "AZE,SRB,yes,friendship,2010,,3,points,a book,|direction|column 3, directed|on line 2",
                "AZE,SRB,no,friendship,2010,,3,marks,a book,|unit|column 8, unit|on line 2",
                "AZE,SRB,no,friendship,2010,2012,4,points,a book,|repeated_row|column 4, layer|on line 2",
                "SRB,AZE,no,friendship,2010,2012,3,points,a book,|repeated_row|column 4, layer|on line 2",
                "AZE,SRB,no,talks,May 2010,,,,a book,|bad_date|column 5, from|2009-03-01",
                "AZE,SRB,no,talks,2010-02-30,,,,a book,|bad_date|column 5, from|2009-03-01",
                "AZE,SRB,no,talks,2010,2009,,,a book,|ends_before|column 6, to|before",
                "AZE,SRB,no,talks,2010,,many,,a book,|bad_number|column 7, value|1234.5",
                "AZE,SRB,no,talks,2010,,NaN,,a book,|bad_number|column 7, value|1234.5",
                "AZE,SRB,no,talks,2010,,,,,|empty_field|column 9, source|where it is stated",
                "AZE,SRB,no,talks,2010,,,,a book,ftp://example.org|bad_url|column 10, url|https://",
                "AZE,SRB,no,talks,2010,,,,a book|column_count|9 columns of 10|9 columns of 10"
            })
    void aFaultIsToldWithItsLineAndPlace(String row, String code, String place, String words) {
        InputRefused refused = refused(HEADER, SOUND, row, "AZE,TUR,no,talks,2010,,,,a book,");
        assertThat(refused.because()).hasSize(1);
        Finding fault = refused.because().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.message()).contains(place, words);
        assertThat(fault.excerpt()).isNotNull();
        assertThat(refused.remedy()).contains("import the file again");
    }

    @Test
    void allFaultsAreCountedAndTwentyListedByLine() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        IntStream.range(0, 25).forEach(i -> rows.add("AZE,SRB,perhaps,talks," + (1995 + i) + ",,,,a book,"));
        rows.add("AZE,SRB,no");
        rows.add(SOUND);
        InputRefused refused = refused(rows.toArray(String[]::new));
        assertThat(refused.becauseCount()).isEqualTo(26);
        assertThat(refused.because()).hasSize(20).isSortedAccordingTo((a, b) -> Long.compare(a.line(), b.line()));
        assertThat(refused.headline()).isEqualTo("has 26 faults");
        assertThat(refused.because().get(0).line()).isEqualTo(2);
    }

    @Test
    void columnNamesMustBeThoseOfTheForm() {
        assertThat(refused("state_a,state_b", "AZE,SRB").because().get(0).code())
                .isEqualTo("missing_column");
        assertThat(refused(HEADER + ",vlaue", SOUND + ",1").because().get(0).message())
                .contains("“vlaue”");
        assertThat(refused(HEADER + ",unit", SOUND + ",points").because().get(0).code())
                .isEqualTo("repeated_column");
        assertThat(refused(HEADER).because().get(0).code()).isEqualTo("no_rows");
        assertThat(refused("").because().get(0).code()).isEqualTo("empty_file");
    }

    @Test
    void columnsMayBeLeftOutReorderedAndSeparatedBySemicolons() throws InputRefused {
        SourceReading reading = read("layer;source;state_b;state_a;directed;to;from", "talks;a book;SRB;AZE;no;;2010");
        assertThat(reading.ties().get(0).get(0).from()).isEqualTo(PackedDate.year(2010));
    }

    @Test
    void theCardAndTheSchemaListTheSameColumns() throws Exception {
        JsonNode schema =
                new ObjectMapper().readTree(source.form().orElseThrow().schema());
        List<String> names = new ArrayList<>();
        schema.get("fields").forEach(field -> names.add(field.get("name").asText()));
        assertThat(names).containsExactly(HEADER.split(",", -1));
        assertThat(source.card().columns()).extracting(SourceColumn::name).containsExactlyElementsOf(names);
    }

    @Test
    void isKnownByItsHeader() {
        Path file = SmallWorld.write(folder, "mine.csv", List.of(HEADER, SOUND));
        assertThat(source.recognise(file)).isPresent();
        assertThat(source.recognise(SmallWorld.write(folder, "other.csv", List.of("a,b", "1,2"))))
                .isEmpty();
    }
}
