package org.entente.source.pacts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;

/** ATOP's member file, to compare our table with: every alliance, and every phase of one, as a text of its own. */
final class AtopFile {
    private static final Map<String, String> OBLIGATIONS = Map.of(
            "defense", "defence",
            "offense", "offence",
            "neutral", "neutrality",
            "nonagg", "nonaggression",
            "consul", "consultation");

    private AtopFile() {}

    static Collection<ComparedPact> texts() throws IOException {
        Map<String, Collecting> texts = new LinkedHashMap<>();
        try (InputStream packed = Files.newInputStream(SharedFiles.require("data/atop5_1m.csv.gz"));
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            List<String> header = fields(String.valueOf(reader.readLine()));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> row = fields(line);
                String atop = row.get(header.indexOf("atopid"));
                collect(texts, atop, header, row);
                collect(texts, atop + "/" + row.get(header.indexOf("phase")), header, row);
            }
        }
        return texts.values().stream().map(Collecting::done).toList();
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static void collect(Map<String, Collecting> texts, String key, List<String> header, List<String> row) {
        Collecting text = texts.computeIfAbsent(key, id -> new Collecting(id, new TreeSet<>(), new ArrayList<>()));
        OBLIGATIONS.forEach((column, word) -> {
            if (row.get(header.indexOf(column)).equals("1")) {
                text.obligations.add(word);
            }
        });
        text.members.add(new ComparedPact.Member(
                Integer.parseInt(row.get(header.indexOf("member"))),
                Integer.parseInt(row.get(header.indexOf("yrent"))),
                Integer.parseInt(row.get(header.indexOf("yrexit")))));
    }

    private record Collecting(String id, Set<String> obligations, List<ComparedPact.Member> members) {
        ComparedPact done() {
            int begin =
                    members.stream().mapToInt(ComparedPact.Member::from).min().orElseThrow();
            return ComparedPact.of(id, begin, String.join(" ", obligations), members);
        }
    }
}
