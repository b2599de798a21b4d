package org.entente.source.ungd;

import java.util.ArrayList;
import java.util.List;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** The layers of the debate, made of counted speeches and listed speakers. */
final class DebateTables {
    private static final String OF_SPEECHES =
            "A state without rows in a year did not speak, or its speech is not in the corpus.";
    private static final String OF_MENTIONS = "A state whose speech is in the corpus that year, and that has no row to"
            + " another, named it nowhere; of a state without a speech nothing is known.";
    private static final String OF_SPEAKERS = "As listed; before 1994 posts are not given consistently.";

    private DebateTables() {}

    /** Tables of those layers that have rows. */
    static List<TieTable> of(List<CountedSpeech> speeches, List<Speaker> speakers) {
        TieTableBuilder counts = TieTable.of(Layers.SPEECH);
        TieTableBuilder mentions = TieTable.of(Layers.MENTION);
        for (CountedSpeech speech : speeches) {
            speech.addTo(counts);
            speech.addMentionsTo(mentions);
        }
        TieTableBuilder listed = TieTable.of(Layers.SPEAKER);
        speakers.forEach(speaker -> listed.add(speaker.tie()));
        int[] spoken = speeches.stream().mapToInt(CountedSpeech::year).toArray();
        List<TieTable> tables = new ArrayList<>();
        tables.add(counts.build(coverage(spoken, OF_SPEECHES)));
        tables.add(mentions.build(coverage(spoken, OF_MENTIONS)));
        if (!speakers.isEmpty()) {
            int[] years = speakers.stream().mapToInt(Speaker::year).toArray();
            tables.add(listed.build(coverage(years, OF_SPEAKERS)));
        }
        return tables;
    }

    private static Coverage coverage(int[] years, String note) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int year : years) {
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        return new Coverage(Math.min(first, last), last, false, note);
    }
}
