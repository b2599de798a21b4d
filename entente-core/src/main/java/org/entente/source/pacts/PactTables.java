package org.entente.source.pacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables {@code pacts.tsv} and {@code pact_parties.tsv}. */
final class PactTables {
    private static final int PACT_COLUMNS = 9;
    private static final int PARTY_COLUMNS = 5;

    private PactTables() {}

    static List<Pact> read() {
        Map<String, List<PactParty>> parties = new LinkedHashMap<>();
        for (String[] row : rows("pact_parties.tsv", PARTY_COLUMNS)) {
            PactParty party = new PactParty(Integer.parseInt(row[1]), row[2], row[3], row[4]);
            parties.computeIfAbsent(row[0], id -> new ArrayList<>()).add(party);
        }
        List<Pact> pacts = new ArrayList<>();
        for (String[] row : rows("pacts.tsv", PACT_COLUMNS)) {
            List<PactParty> own = parties.remove(row[0]);
            pacts.add(new Pact(
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    row[6],
                    row[7],
                    row[8],
                    own == null ? List.of() : List.copyOf(own)));
        }
        if (!parties.isEmpty()) {
            throw new IllegalStateException("parties of unknown pacts: " + parties.keySet());
        }
        return List.copyOf(pacts);
    }

    private static List<String[]> rows(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text(name).split("\n", -1)) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IllegalStateException(name + ": a row of " + row.length + " fields: " + row[0]);
            }
            rows.add(row);
        }
        return rows.subList(1, rows.size());
    }

    private static String text(String name) {
        try (InputStream bytes = PactTables.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + name + " is missing from the product");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
