package org.entente.source.undl;

import java.util.List;
import org.entente.source.FindingLog;
import org.entente.source.table.VoteCells;
import org.entente.vote.Choice;

/** Compares the totals that the file states with those of the rows read. */
final class Tallies {
    private Tallies() {}

    static void compare(UndlReader reader, String file, FindingLog log) {
        List<UndlReader.Tally> tallies = reader.tallies();
        VoteCells cells = reader.record().cells();
        for (int r = 0; r < tallies.size(); r++) {
            UndlReader.Tally stated = tallies.get(r);
            if (stated.yes() < 0 || stated.no() < 0 || stated.abstentions() < 0) {
                continue;
            }
            int yes = cells.count(r, Choice.YES);
            int no = cells.count(r, Choice.NO);
            int abstain = cells.count(r, Choice.ABSTAIN);
            if (yes != stated.yes() || no != stated.no() || abstain != stated.abstentions()) {
                String message = "record " + reader.record().rollCall(r).nativeId() + " states "
                        + words(stated.yes(), stated.no(), stated.abstentions()) + "; its rows make "
                        + words(yes, no, abstain);
                log.warning("tally_differs", file, stated.line(), message, null);
            }
        }
    }

    private static String words(int yes, int no, int abstain) {
        return yes + "–" + no + "–" + abstain;
    }
}
