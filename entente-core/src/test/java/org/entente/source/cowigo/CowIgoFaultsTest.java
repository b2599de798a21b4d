package org.entente.source.cowigo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.entente.source.DamagedTies;
import org.entente.source.DataSource;
import org.entente.source.InputRefused;
import org.entente.source.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CowIgoFaultsTest extends DamagedTies {
    @Override
    protected DataSource source() {
        return new CowIgo();
    }

    @Override
    protected String header() {
        return "ccode1,ccode2,year,dyadigos";
    }

    @Override
    protected String row(int number) {
        return "2," + (number < 100 ? 20 : 200) + "," + (1850 + number % 100) + "," + number;
    }

    @Override
    protected String withLast(String row, String value) {
        return row.substring(0, row.lastIndexOf(',') + 1) + value;
    }

    @Override
    protected String delimiter() {
        return ",";
    }

    @Test
    void refusesTwoFilesOfOneKind(@TempDir Path other) {
        Path one = SmallWorld.write(other, "a.csv", List.of(header(), row(1)));
        Path two = SmallWorld.write(other, "b.csv", List.of(header(), row(2)));
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> new CowIgo().read(List.of(one, two), SmallWorld.context()));
        assertThat(refused.because().get(0).message()).isEqualTo("it holds the same columns as a.csv");
    }
}
