package org.entente.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.source.FindingLog;
import org.entente.source.Progress;

/** What holds of any table and any text. */
class TableProperties {
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abzÉ€№,;\" '|\t中")
                .withChars('A', 'Z')
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> anyUnicode() {
        return Arbitraries.integers()
                .between(1, 0x10FFFF)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .list()
                .ofMaxSize(200)
                .map(TableProperties::ofPoints);
    }

    private static String ofPoints(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    @Property(tries = 200)
    void givesBackWhatWasWritten(
            @ForAll @Size(min = 1, max = 20) List<@Size(3) List<@net.jqwik.api.From("text") String>> rows)
            throws Exception {
        StringBuilder written = new StringBuilder("one,two,three\n");
        rows.forEach(row -> written.append(quoted(row)).append('\n'));
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.writeString(file, written);
            assertThat(read(file)).isEqualTo(rows);
        } finally {
            Files.delete(file);
        }
    }

    private static String quoted(List<String> row) {
        List<String> fields = new ArrayList<>();
        row.forEach(field -> fields.add('"' + field.replace("\"", "\"\"") + '"'));
        return String.join(",", fields);
    }

    private static List<List<String>> read(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = Table.open(file, new FindingLog(), Progress.NONE)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                assertThat(row.line()).isEqualTo(rows.size() + 2L);
                rows.add(List.of(row.text(0), row.text(1), row.text(2)));
            }
        }
        return rows;
    }

    @Property
    void decodesUtf8WhateverTheChunks(@ForAll("anyUnicode") String text, @ForAll @IntRange(min = 1, max = 7) int chunk)
            throws IOException {
        List<Long> faults = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(decode(new Trickle(bytes, chunk), chunk, faults)).isEqualTo(text);
        assertThat(faults).isEmpty();
    }

    @Property
    void readsWindows1252WhereItIsNotUtf8(@ForAll @IntRange(min = 1, max = 50) int line) throws IOException {
        List<Long> faults = new ArrayList<>();
        String text = "plain\n".repeat(line - 1) + "Côte d’Ivoire, Curaçao\nplain\n";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(decode(new ByteArrayInputStream(bytes), 64, faults)).isEqualTo(text);
        assertThat(faults).containsExactly((long) line);
    }

    private static String decode(InputStream in, int buffer, List<Long> faults) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[buffer];
        try (Reader reader = new LenientReader(in, faults::add)) {
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                text.append(chars, 0, n);
            }
        }
        return text.toString();
    }

    @Property
    void poolGivesTheSameTextOnce(@ForAll List<@net.jqwik.api.From("text") String> texts) {
        TextPool pool = new TextPool();
        for (String text : texts) {
            String first = pool.intern(("x" + text + "y").toCharArray(), 1, text.length());
            assertThat(first).isEqualTo(text);
            assertThat(pool.intern(text.toCharArray(), 0, text.length())).isSameAs(first);
        }
    }

    /** Gives a few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        private final int most;

        Trickle(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }
}
