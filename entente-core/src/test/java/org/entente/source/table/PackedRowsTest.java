package org.entente.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
    @Test
    void readsWhatItPacked() throws IOException {
        byte[] packed = PackedRows.pack(List.of("a table", "of two rows"), List.of("1,,x", "2,y,"));
        assertThat(PackedRows.read(new ByteArrayInputStream(packed)))
                .containsExactly(new String[] {"1", "", "x"}, new String[] {"2", "y", ""});
        assertThat(PackedRows.pack(List.of("a table", "of two rows"), List.of("1,,x", "2,y,")))
                .isEqualTo(packed);
    }

    @Test
    void readsAnEmptyTable() throws IOException {
        assertThat(PackedRows.read(new ByteArrayInputStream(PackedRows.pack(List.of("nothing"), List.of()))))
                .isEmpty();
    }

    @Test
    void refusesDamagedBytes() {
        byte[] packed = PackedRows.pack(List.of(), List.of("1,2"));
        assertThatThrownBy(() -> PackedRows.read(new ByteArrayInputStream(Arrays.copyOf(packed, 15))))
                .isInstanceOf(IOException.class);
        packed[packed.length - 6] ^= 1;
        assertThatThrownBy(() -> PackedRows.read(new ByteArrayInputStream(packed)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void saysWhichTableIsNotThere() {
        assertThatThrownBy(() -> PackedRows.read(PackedRowsTest.class, "none.table"))
                .hasMessageContaining("none.table");
    }
}
