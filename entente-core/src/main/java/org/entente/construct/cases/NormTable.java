package org.entente.construct.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The norm texts that ship with the product, made by a rule on titles. */
public final class NormTable {
    private static final String NAME = "norm_texts.tsv";
    private static final List<String> HEADER = List.of("symbol", "undl", "group", "direction", "about");

    private NormTable() {}

    /** All norm texts, group by group, by date. */
    public static List<NormText> list() {
        return Holder.LIST;
    }

    private static final class Holder {
        static final List<NormText> LIST = read();
    }

    private static List<NormText> read() {
        try (InputStream bytes = NormTable.class.getResourceAsStream(NAME)) {
            if (bytes == null) {
                throw new IllegalStateException("the product lacks its table " + NAME);
            }
            List<List<String>> rows = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
            if (!rows.get(0).equals(HEADER)) {
                throw new IllegalStateException(NAME + " has other columns than " + HEADER);
            }
            return rows.subList(1, rows.size()).stream().map(NormTable::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NormText text(List<String> row) {
        List<Integer> about = row.get(4).isEmpty()
                ? List.of()
                : Arrays.stream(row.get(4).split(";", -1)).map(Integer::valueOf).toList();
        return new NormText(row.get(0), row.get(1), NormGroup.ofWord(row.get(2)), Integer.parseInt(row.get(3)), about);
    }
}
