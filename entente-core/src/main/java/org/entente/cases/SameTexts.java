package org.entente.cases;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.vote.VoteRecord;

/** What all third states did on the very texts on which one state was seated: what its support is compared with. */
public final class SameTexts {
    private SameTexts() {}

    /**
     * The seated support of every column of the record: the mean over the cases of each case's mean over families, from −1
     * to 1. NaN for a party to one of the cases and for a state that was not seated on every one of the texts; the state
     * whose texts these are is among the others.
     *
     * @param cases the cases with the votes of that state; texts on which it was not seated are left out
     */
    public static double[] supports(VoteRecord record, List<CaseSupport> cases) {
        double[] supports = new double[record.stateCount()];
        Arrays.setAll(supports, column -> support(record, cases, column));
        return supports;
    }

    private static double support(VoteRecord record, List<CaseSupport> cases, int column) {
        double sum = 0;
        int counted = 0;
        for (CaseSupport own : cases) {
            if (own.entry().isParty(record.ccode(column))) {
                return Double.NaN;
            }
            if (own.counted()) {
                sum += support(record, own, column).orElse(Double.NaN);
                counted++;
            }
        }
        return counted == 0 ? Double.NaN : sum / counted;
    }

    private static OptionalDouble support(VoteRecord record, CaseSupport own, int column) {
        FamilyMeans means = new FamilyMeans();
        for (TextVote vote : own.votes()) {
            if (!vote.seated()) {
                continue;
            }
            int rollCall = vote.text().rollCall();
            TextVote other = new TextVote(vote.text(), record.choice(rollCall, column));
            if (!other.seated()) {
                return OptionalDouble.empty();
            }
            means.add(record.rollCalls().get(rollCall).family(), other.support());
        }
        return means.mean();
    }
}
