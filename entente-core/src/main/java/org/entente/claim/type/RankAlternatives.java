package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Row;
import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;
import org.entente.state.State;

/** The rank of one state in another's list by the other ways of counting votes, by point. */
final class RankAlternatives {
    private RankAlternatives() {}

    static List<Indicator.Alternative> of(Row row, VoteWindow votes, State of, State first) {
        List<Indicator.Alternative> all = new ArrayList<>();
        for (VoteWindow.Way way : VoteWindow.Way.values()) {
            double rank = rank(votes.counted(way), votes.column(of), votes.column(first));
            all.add(new Indicator.Alternative(way.words(), standing(row, rank), rank));
        }
        return all;
    }

    private static Standing standing(Row row, double rank) {
        if (Double.isNaN(rank)) {
            return Standing.NONE;
        }
        if (rank <= row.count("rank")) {
            return Standing.C;
        }
        return rank > row.count("opposite_rank") ? Standing.O : Standing.BAND;
    }

    private static double rank(UnitFigures point, int of, int first) {
        int own = point.pair(of, first);
        if (own < 0 || !point.reference()[own]) {
            return Double.NaN;
        }
        double[] values = point.values(Measure.RELATIVE_AFFINITY);
        int rank = 1;
        for (int column : point.columns()) {
            int pair = point.pair(of, column);
            if (pair >= 0 && point.reference()[pair] && values[pair] > values[own]) {
                rank++;
            }
        }
        return rank;
    }
}
