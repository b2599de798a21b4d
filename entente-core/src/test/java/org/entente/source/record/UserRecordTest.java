package org.entente.source.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.source.Finding;
import org.entente.source.InputRefused;
import org.entente.source.SmallWorld;
import org.entente.source.SourceColumn;
import org.entente.source.SourceReading;
import org.entente.store.Importer;
import org.entente.store.StoreCheck;
import org.entente.store.StoreReader;
import org.entente.tie.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserRecordTest {
    private static final String HEADER =
            "type,level,from,to,state_a,state_b,actor,place,stance,name,amount,unit,wording,source,url,confidence";
    private static final String SOUND = "visit,head,2010-05-13,,AZE,SRB,SRB,Baku,,,,,A visit.,a book,,";

    @TempDir
    private Path folder;

    private final UserRecord source = new UserRecord();

    private SourceReading read(String... rows) throws InputRefused {
        return source.read(List.of(file(rows)), SmallWorld.context());
    }

    private Path file(String... rows) {
        return SmallWorld.write(folder, "record.csv", List.of(String.join("\n", rows)));
    }

    private InputRefused refused(String... rows) {
        return catchThrowableOfType(InputRefused.class, () -> read(rows));
    }

    private static String resource(String name) throws Exception {
        try (InputStream in = UserRecord.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsTheExampleWhole() throws InputRefused {
        PairEvents pair =
                read(source.form().orElseThrow().example().strip()).events().get(0);
        assertThat(pair.ccode1()).isEqualTo(345);
        assertThat(pair.ccode2()).isEqualTo(373);
        assertThat(pair.events())
                .extracting(DatedEvent::type)
                .containsExactly(
                        EventType.RELATIONS,
                        EventType.STATEMENT,
                        EventType.VISIT,
                        EventType.MISSION,
                        EventType.AGREEMENT);
        assertThat(pair.events().get(1).facts().stance()).isEqualTo("for");
        assertThat(pair.events().get(3).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(pair.events().get(4).facts().amount()).hasValue(300);
        assertThat(pair.complete())
                .extracting(CompleteSpan::words)
                .containsExactly("diplomatic relations complete 2007–2024");
    }

    @Test
    void theBuiltInRecordIsSuchAFile() throws Exception {
        SourceReading reading = read(resource("azerbaijan_serbia.csv").strip());
        assertThat(reading.events()).isEqualTo(UserRecord.builtIn());
        assertThat(reading.snapshot().recordEnd()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(reading.snapshot().rows()).isEqualTo(50);
    }

    @Test
    void comesBackFromTheStoreAndIsReplacedByTheNext() throws Exception {
        Path store = folder.resolve("store.duckdb");
        Importer importer = new Importer(store, Duration.ofSeconds(5));
        String example = source.form().orElseThrow().example().strip();
        importer.run(source, List.of(file(example)), SmallWorld.context());
        assertThat(importer.run(source, List.of(file(example)), SmallWorld.context())
                        .alreadyHeld())
                .isTrue();
        try (StoreReader reader = StoreReader.open(store)) {
            assertThat(reader.events()).isEqualTo(read(example).events());
            assertThat(StoreCheck.run(reader)).isEmpty();
        }
        importer.run(source, List.of(file(HEADER, SOUND)), SmallWorld.context());
        try (StoreReader reader = StoreReader.open(store)) {
            assertThat(reader.events()).hasSize(1);
            assertThat(reader.events().get(0).events()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trip,head,2010,,AZE,SRB,SRB,,,,,,A trip.,a book,,|bad_type|column 1, type|write complete or one of",
                "visit,king,2010,,AZE,SRB,SRB,,,,,,A trip.,a book,,|bad_level|column 2, level|head, minister, official",
                "visit,,2010,,AZE,SRB,SRB,,,,,,A trip.,a book,,|bad_level|column 2, level|head, minister, official",
                "relations,head,2010,,AZE,SRB,,,,,,,Done.,a book,,|bad_level|column 2, level|leave it empty",
                "other,Big Deal,2010,,AZE,SRB,,,,,,,Done.,a book,,|bad_level|column 2, level|small letters",
                "visit,head,spring,,AZE,SRB,SRB,,,,,,A trip.,a book,,|bad_date|column 3, from|2009-03-01",
                "visit,head,,,AZE,SRB,SRB,,,,,,A trip.,a book,,|empty_field|column 3, from|year, month or day",
                "visit,head,2010-05,2010-04,AZE,SRB,SRB,,,,,,A trip.,a book,,|ends_before|column 4, to|before",
                "visit,head,2010,,Nowhere,SRB,SRB,,,,,,A trip.,a book,,|unknown_state|column 5, state_a|no state",
                "visit,head,2010,,AZE,373,AZE,,,,,,A trip.,a book,,|one_state|column 6, state_b|needs two",
                "visit,head,2010,,AZE,SRB,,,,,,,A trip.,a book,,|empty_field|column 7, actor|which of the two",
                "visit,head,2010,,AZE,SRB,TUR,,,,,,A trip.,a book,,|third_state|column 7, actor|neither",
                "statement,,2010,,AZE,SRB,AZE,,maybe,,,,Said.,a book,,|bad_stance|column 9, stance|for, against",
                "statement,,2010,,AZE,SRB,,,for,,,,Said.,a book,,|bad_stance|column 9, stance|actor",
                "visit,head,2010,,AZE,SRB,AZE,,for,,,,A trip.,a book,,|bad_stance|column 9, stance|does not apply",
                "agreement,,2010,,AZE,SRB,,,,a name far too long for any drawing,,,Done.,a book,,"
                        + "|long_name|column 10, name|30 characters",
                "agreement,,2010,,AZE,SRB,,,,,lots,euro,Done.,a book,,|bad_number|column 11, amount|1234.5",
                "agreement,,2010,,AZE,SRB,,,,,3,,Done.,a book,,|unit|column 12, unit|both or neither",
                "agreement,,2010,,AZE,SRB,,,,,,,,a book,,|empty_field|column 13, wording|one sentence",
                "agreement,,2010,,AZE,SRB,,,,,,,Done.,,,|empty_field|column 14, source|where it is reported",
                "agreement,,2010,,AZE,SRB,,,,,,,Done.,a book,www.example.org,|bad_url|column 15, url|https://",
                "agreement,,2010,,AZE,SRB,,,,,,,Done.,a book,,sure|bad_confidence|column 16, confidence|high, medium, low",
                "complete,trips,2008,2024,AZE,SRB,,,,,,,,,,|bad_type|column 2, level|names one of",
                "complete,visit,2008,,AZE,SRB,,,,,,,,,,|empty_field|column 4, to|to when",
                "visit,head,2010-05-13,,AZE,SRB,SRB,Baku,,,,,A visit.,a book,,|repeated_row|column 1, type|on line 2",
                "agreement,,2010,,AZE,SRB|column_count|6 columns of 16|6 columns of 16"
            })
    void aFaultIsToldWithItsLineAndPlace(String row, String code, String place, String words) {
        InputRefused refused = refused(HEADER, SOUND, row, "friction,,2012,,AZE,SRB,,,,,,,A quarrel.,a book,,");
        assertThat(refused.because()).hasSize(1);
        Finding fault = refused.because().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.message()).contains(place, words);
    }

    @Test
    void columnsThatMayBeLeftOutMayBeLeftOut() throws InputRefused {
        PairEvents pair = read(
                        "type,level,from,to,state_a,state_b,wording,source",
                        "friction,,2012,,AZE,SRB,A quarrel.,a book")
                .events()
                .get(0);
        assertThat(pair.events().get(0).facts().actor()).isEmpty();
        assertThat(pair.events().get(0).confidence()).isEqualTo(Confidence.HIGH);
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
}
