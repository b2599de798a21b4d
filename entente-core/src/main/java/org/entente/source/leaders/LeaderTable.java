package org.entente.source.leaders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * The leaders as they are written down in {@code leaders.tsv}.
 *
 * @param lastChecked day to which the table is known, {@link PackedDate}; nothing is said of later days
 * @param rows by state, in order of time; the kind is the post, the name the person; open at the last check
 */
record LeaderTable(int lastChecked, List<Tie> rows) {
    private static final String LAST_CHECKED = "# last_checked: ";
    private static final int COLUMNS = 7;

    LeaderTable {
        rows = List.copyOf(rows);
    }

    static LeaderTable read() {
        try (InputStream bytes = LeaderTable.class.getResourceAsStream("leaders.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("the table leaders.tsv is missing from the product");
            }
            return parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LeaderTable parse(String text) {
        String lastChecked = text.lines()
                .filter(line -> line.startsWith(LAST_CHECKED))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("leaders.tsv does not say when it was last checked"));
        List<Tie> rows = text.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(LeaderTable::row)
                .toList();
        return new LeaderTable(PackedDate.parse(lastChecked.substring(LAST_CHECKED.length())), rows);
    }

    private static Tie row(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalArgumentException("a leader of " + fields.length + " fields: " + line);
        }
        int from = PackedDate.parse(fields[3]);
        if (from == PackedDate.OPEN) {
            throw new IllegalArgumentException("a leader without a beginning: " + line);
        }
        return Tie.fact(Integer.parseInt(fields[0]), 0, from, PackedDate.parse(fields[4]), fields[2], fields[1])
                .from(fields[5], Confidence.of(fields[6]));
    }
}
