package org.entente.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void writesEveryKindOfColumn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(
                List.of(
                        new Column.Whole("w", "", new int[] {1, Column.MISSING}),
                        new Column.Real("r", "", new double[] {0.1, Double.NaN}),
                        new Column.Text("t", "", new @Nullable String[] {"a \"b\", c", null}),
                        new Column.Day("d", "", new @Nullable LocalDate[] {LocalDate.of(2008, 3, 14), null}),
                        new Column.Flag("f", "", new @Nullable Boolean[] {true, null})),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("w,r,t,d,f\n1,0.1,\"a \"\"b\"\", c\",2008-03-14,1\n,,,,\n");
    }

    @Property
    void decimalsReadBackAsTheSameNumber(@ForAll double value) {
        StringBuilder text = new StringBuilder();
        Decimals.append(text, value);
        assertThat(Double.parseDouble(text.toString())).isEqualTo(value == 0 ? 0.0 : value);
        assertThat(text).doesNotContain("E");
    }

    @Test
    void decimalsAreTheShortest() {
        StringBuilder text = new StringBuilder();
        for (double value : new double[] {1, 0.5, 2e-3, 1e-5, 0.1 + 0.2, -0.0}) {
            Decimals.append(text, value);
            text.append(' ');
        }
        assertThat(text).hasToString("1 0.5 0.002 0.00001 0.30000000000000004 0 ");
    }
}
