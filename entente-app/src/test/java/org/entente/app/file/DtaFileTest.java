package org.entente.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stata files as pandas reads them, a reader that shares nothing with our writer. */
class DtaFileTest {
    private static final String LONG = "Ökologie, “Frieden” и мир ".repeat(120);

    @TempDir
    private Path folder;

    private static List<Column> columns() {
        return List.of(
                new Column.Whole("ccode", "COW code", new int[] {345, Column.MISSING, -2}),
                new Column.Real("agreement", "share of joint votes", new double[] {0.1, Double.NaN, -1e300}),
                new Column.Text("name", "short text", new @Nullable String[] {"Côte d’Ivoire", null, "Türkiye"}),
                new Column.Text("title", "long text", new @Nullable String[] {LONG, null, LONG}),
                new Column.Text("other", "another", new @Nullable String[] {"x".repeat(3000), "", "y".repeat(81)}),
                new Column.Day("date", "day", new @Nullable LocalDate[] {
                    LocalDate.of(2008, 3, 14), null, LocalDate.of(1946, 1, 10)
                }),
                new Column.Flag("final", "whole text", new @Nullable Boolean[] {true, null, false}),
                new Column.Text("empty", "no text at all", new @Nullable String[3]));
    }

    private Path written(List<Column> columns, String label) throws IOException {
        Path file = folder.resolve("x.dta");
        DtaFile.write(file, columns, label);
        return file;
    }

    @Test
    void everyKindOfColumnReadsBack() throws Exception {
        JsonNode read = Pandas.read(written(columns(), "Entente: a try"));
        assertThat(read.get("label").asText()).isEqualTo("Entente: a try");
        JsonNode data = read.get("data");
        assertThat(data.get("ccode").toString()).isEqualTo("[345.0,null,-2.0]");
        assertThat(data.get("agreement").get(0).asDouble()).isEqualTo(0.1);
        assertThat(data.get("agreement").get(1).isNull()).isTrue();
        assertThat(data.get("agreement").get(2).asDouble()).isEqualTo(-1e300);
        assertThat(data.get("name").toString()).isEqualTo("[\"Côte d’Ivoire\",\"\",\"Türkiye\"]");
        assertThat(data.get("title").get(0).asText()).isEqualTo(LONG);
        assertThat(data.get("title").get(1).asText()).isEmpty();
        assertThat(data.get("title").get(2).asText()).isEqualTo(LONG);
        assertThat(data.get("other").get(0).asText()).hasSize(3000);
        assertThat(data.get("other").get(2).asText()).hasSize(81);
        assertThat(data.get("date").toString()).isEqualTo("[\"2008-03-14\",null,\"1946-01-10\"]");
        assertThat(data.get("final").toString()).isEqualTo("[1.0,null,0.0]");
        assertThat(data.get("empty").toString()).isEqualTo("[\"\",\"\",\"\"]");
        assertThat(read.get("labels").get("agreement").asText()).isEqualTo("share of joint votes");
    }

    @Test
    void namesAndLabelsKeepToWhatStataTakes() throws Exception {
        String wide = "a_name_that_is_longer_than_thirty_two";
        List<Column> columns = List.of(
                new Column.Whole(wide + "_lo", "é".repeat(200), new int[] {1}),
                new Column.Whole(wide + "_hi", "", new int[] {2}),
                new Column.Whole("2nd", "", new int[] {3}),
                new Column.Whole("in", "", new int[] {4}),
                new Column.Whole("a b", "", new int[] {5}));
        JsonNode read = Pandas.read(written(columns, "é".repeat(100)));
        List<String> names = new ArrayList<>();
        read.get("data").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "a_name_that_is_longer_than_thirt", "a_name_that_is_longer_than_thi_2", "v_2nd", "v_in", "a_b");
        assertThat(names).allMatch(name -> name.length() <= 32);
        assertThat(read.get("labels").get(names.get(0)).asText()).isEqualTo("é".repeat(79) + "…");
        assertThat(read.get("label").asText()).isEqualTo("é".repeat(79) + "…");
    }

    @Test
    void aTableWithoutRowsReadsBack() throws Exception {
        List<Column> none =
                List.of(new Column.Whole("a", "", new int[0]), new Column.Text("b", "", new @Nullable String[0]));
        JsonNode read = Pandas.read(written(none, ""));
        assertThat(read.get("data").get("a")).isEmpty();
        assertThat(read.get("data").get("b")).isEmpty();
    }

    /** The layout that Stata documents: the map's fourteen places are those where the parts begin. */
    @Test
    void theMapSaysWhereThePartsAre() throws Exception {
        byte[] bytes = Files.readAllBytes(written(columns(), "x"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("<stata_dta><header><release>118</release><byteorder>LSF</byteorder>");
        int map = text.indexOf("<map>");
        List<String> parts = List.of(
                "<stata_dta>",
                "<map>",
                "<variable_types>",
                "<varnames>",
                "<sortlist>",
                "<formats>",
                "<value_label_names>",
                "<variable_labels>",
                "<characteristics>",
                "<data>",
                "<strls>",
                "<value_labels>",
                "</stata_dta>");
        ByteBuffer places = ByteBuffer.wrap(bytes, map + 5, 14 * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (String part : parts) {
            assertThat(text.startsWith(part, (int) places.getLong())).as(part).isTrue();
        }
        assertThat(places.getLong()).isEqualTo(bytes.length);
    }

    @Test
    void theSameDataMakeTheSameFile() throws Exception {
        byte[] first = Files.readAllBytes(written(columns(), "x"));
        assertThat(Files.readAllBytes(written(columns(), "x"))).isEqualTo(first);
    }
}
