package org.entente.source.leaders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The leaders as they are written down in {@code leaders.tsv}.
 *
 * @param lastChecked packed day to which the table is known; nothing is said of later days
 * @param rows by state, in order of time
 */
record LeaderTable(int lastChecked, List<LeaderRow> rows) {
    private static final String LAST_CHECKED = "# last_checked: ";

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
                .orElseThrow(() -> new IllegalStateException("leaders.tsv does not say when it was last checked"));
        List<LeaderRow> rows = text.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(LeaderRow::parse)
                .toList();
        return new LeaderTable(LeaderRow.packed(lastChecked.substring(LAST_CHECKED.length())), rows);
    }
}
