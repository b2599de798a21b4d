package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import org.entente.cases.FamilyMeans;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.vote.VoteRecord;

/**
 * One row per state and case: how near the state stood to the claimant, and how far it backed it.
 *
 * @param cases the cases, in registry order, those without a row included
 * @param affinity by case and column of the record: affinity to the claimant minus that to the opponent, standardised
 *     within each text and averaged over the texts; NaN for no row
 * @param support by case and column: seated support on the same texts, mean over families; NaN for no row
 */
record SlopeCells(List<CaseVotes> cases, double[][] affinity, double[][] support) {
    /** Of what is kept: slopes rest on it too. */
    static final int VERSION = 1;
    /** Fewer third states than this make no scale. */
    private static final int LEAST_STATES = 3;

    /** The rows of a setting's slice, kept across runs: every window needs all pairs. */
    static SlopeCells of(Setting setting) {
        List<CaseVotes> cases = CaseVotes.list(setting);
        int states = setting.record().stateCount();
        double[] numbers = setting.evidence()
                .keep(
                        "case-affinities",
                        VERSION,
                        KeptParts.ofCases(setting),
                        "affinity before every text of the registry",
                        () -> numbers(setting, cases));
        double[][] affinity = new double[cases.size()][];
        double[][] support = new double[cases.size()][];
        for (int c = 0; c < cases.size(); c++) {
            affinity[c] = Arrays.copyOfRange(numbers, 2 * c * states, (2 * c + 1) * states);
            support[c] = Arrays.copyOfRange(numbers, (2 * c + 1) * states, (2 * c + 2) * states);
        }
        return new SlopeCells(cases, affinity, support);
    }

    private static double[] numbers(Setting setting, List<CaseVotes> cases) {
        Affinities affinities = new Affinities(
                setting.record(), setting.slice(), setting.figures().options().absence());
        int states = setting.record().stateCount();
        double[] numbers = new double[2 * cases.size() * states];
        for (int c = 0; c < cases.size(); c++) {
            CaseRows rows = new CaseRows(setting.record(), cases.get(c));
            cases.get(c).texts().forEach(text -> rows.add(text, affinities));
            for (int state = 0; state < states; state++) {
                numbers[2 * c * states + state] = rows.affinity(state);
                numbers[(2 * c + 1) * states + state] = rows.support(state);
            }
        }
        return numbers;
    }

    /** What is summed over the texts of a case. */
    private static final class CaseRows {
        private final VoteRecord record;
        private final CaseVotes votes;
        private final double[] sums;
        private final int[] texts;
        private final FamilyMeans[] means;

        CaseRows(VoteRecord record, CaseVotes votes) {
            this.record = record;
            this.votes = votes;
            this.sums = new double[record.stateCount()];
            this.texts = new int[sums.length];
            this.means = new FamilyMeans[sums.length];
            Arrays.setAll(means, state -> new FamilyMeans());
        }

        void add(ResolvedText text, Affinities affinities) {
            int year = record.rollCalls().get(text.rollCall()).year();
            double[] near = affinities.with(votes.entry().supported().ccodes(), year);
            double[] far = affinities.with(votes.entry().opposing().ccodes(), year);
            double[] standard = new double[near.length];
            for (int state = 0; state < near.length; state++) {
                boolean counts = vote(text, state).seated() && !votes.entry().isParty(record.ccode(state));
                standard[state] = counts ? near[state] - far[state] : Double.NaN;
            }
            standardise(standard);
            int family = record.rollCalls().get(text.rollCall()).family();
            for (int state = 0; state < standard.length; state++) {
                if (!Double.isNaN(standard[state])) {
                    sums[state] += standard[state];
                    texts[state]++;
                    means[state].add(family, vote(text, state).support());
                }
            }
        }

        private TextVote vote(ResolvedText text, int state) {
            return new TextVote(text, record.choice(text.rollCall(), state));
        }

        double affinity(int state) {
            return texts[state] == 0 ? Double.NaN : sums[state] / texts[state];
        }

        double support(int state) {
            return means[state].mean().orElse(Double.NaN);
        }
    }

    /** To mean 0 and standard deviation 1 (n − 1) over what is defined; all NaN where that is impossible. */
    private static void standardise(double[] values) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(defined).average().orElse(Double.NaN);
        double squares = Arrays.stream(defined)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = defined.length < LEAST_STATES ? 0 : Math.sqrt(squares / (defined.length - 1));
        Arrays.setAll(values, k -> deviation < 1e-12 ? Double.NaN : (values[k] - mean) / deviation);
    }
}
