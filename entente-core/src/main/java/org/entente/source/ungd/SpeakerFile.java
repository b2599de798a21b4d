package org.entente.source.ungd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.source.table.PackedRows;

/** Who spoke in the sessions whose counts ship with the product. A comma in a name or office stands as a semicolon. */
final class SpeakerFile {
    static final String RESOURCE = "speakers.list";

    private static final Comparator<Speaker> ORDER = Comparator.comparingInt(Speaker::ccode)
            .thenComparingInt(Speaker::year)
            .thenComparing(Speaker::name)
            .thenComparing(Speaker::post);

    private static final List<String> HEAD = List.of(
            "Who spoke for each state in the UN General Debate, 2005-2024, with the office as listed. CC0 1.0.",
            "From: Jankin, Baturo and Dasandi, United Nations General Debate Corpus, doi:10.7910/DVN/0TJX8Y (CC0),",
            "its list of speakers; forms of address left out.",
            "ccode,year,name,office");

    private SpeakerFile() {}

    static byte[] write(List<Speaker> speakers) {
        return PackedRows.pack(
                HEAD, speakers.stream().sorted(ORDER).map(SpeakerFile::row).toList());
    }

    /** What ships. */
    static List<Speaker> read() {
        List<Speaker> speakers = new ArrayList<>();
        for (String[] row : PackedRows.read(SpeakerFile.class, RESOURCE)) {
            speakers.add(
                    new Speaker(Integer.parseInt(row[1]), Integer.parseInt(row[0]), commas(row[2]), commas(row[3])));
        }
        return speakers;
    }

    private static String row(Speaker speaker) {
        return speaker.ccode() + "," + speaker.year() + "," + semicolons(speaker.name()) + ","
                + semicolons(speaker.post());
    }

    private static String semicolons(String text) {
        if (text.contains(";")) {
            throw new IllegalArgumentException("a semicolon that would be read as a comma: " + text);
        }
        return text.replace(',', ';');
    }

    private static String commas(String text) {
        return text.replace(';', ',');
    }
}
