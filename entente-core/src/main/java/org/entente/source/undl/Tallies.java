package org.entente.source.undl;

import java.util.List;
import org.entente.source.FindingLog;
import org.entente.vote.Choice;

/** Compares the totals that the file states with those of the rows read. */
final class Tallies {
    private Tallies() {}

    static void compare(UndlReader reader, String file, FindingLog log) {
        List<UndlReader.Tally> tallies = reader.tallies();
        for (int r = 0; r < tallies.size(); r++) {
            UndlReader.Tally stated = tallies.get(r);
            if (stated.yes() < 0 || stated.no() < 0 || stated.abstentions() < 0) {
                continue;
            }
            int yes = reader.cells().count(r, Choice.YES);
            int no = reader.cells().count(r, Choice.NO);
            int abstain = reader.cells().count(r, Choice.ABSTAIN);
            if (yes != stated.yes() || no != stated.no() || abstain != stated.abstentions()) {
                String message = "record " + reader.rollCalls().get(r).nativeId() + " states "
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
