package org.entente.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * An invented world that votes, for tests and timings without data: states with ideal points in blocs that drift from
 * year to year, texts that recur in families or are put once, paragraph votes, rejected drafts, absences, and states
 * admitted later. The same seed and settings give the same record everywhere.
 *
 * @param seed the seed
 * @param firstYear calendar year of the first session
 * @param years number of years
 * @param blocs number of blocs
 * @param textsPerYear whole texts put to the vote in a year
 * @param recurring share of a year's texts that recur every year, 0 to 1
 * @param paragraphs share of texts with a paragraph vote before the whole, 0 to 1
 * @param absence mean share of roll calls that a state misses, 0 to 1
 */
public record SyntheticWorld(
        long seed,
        int firstYear,
        int years,
        int blocs,
        int textsPerYear,
        double recurring,
        double paragraphs,
        double absence) {
    /** Ten years of 80 texts from 2010 on, four blocs, half of the texts recurring, a tenth absent. */
    public static SyntheticWorld withDefaults(long seed) {
        return new SyntheticWorld(seed, 2010, 10, 4, 80, 0.5, 0.1, 0.1);
    }

    /** The same with other years. */
    public SyntheticWorld withYears(int first, int count) {
        return new SyntheticWorld(seed, first, count, blocs, textsPerYear, recurring, paragraphs, absence);
    }

    /** The same with another number of texts a year. */
    public SyntheticWorld withTextsPerYear(int texts) {
        return new SyntheticWorld(seed, firstYear, years, blocs, texts, recurring, paragraphs, absence);
    }

    /** The same with another mean share of absences. */
    public SyntheticWorld withAbsence(double share) {
        return new SyntheticWorld(seed, firstYear, years, blocs, textsPerYear, recurring, paragraphs, share);
    }

    /** The record named {@code synthetic} of the states with these COW codes. Cost roll calls × states. */
    public VoteRecord record(int... ccodes) {
        int[] columns = ccodes.clone();
        Arrays.sort(columns);
        Electorate electorate = Electorate.of(this, columns.length);
        List<Ballot> ballots = new ArrayList<>();
        for (Text text : new Agenda(this).texts()) {
            ballots.addAll(electorate.vote(text));
        }
        ballots.sort(Comparator.comparing((Ballot ballot) -> ballot.rollCall().date())
                .thenComparing(ballot -> ballot.rollCall().id()));
        List<RollCall> rollCalls = ballots.stream().map(Ballot::rollCall).toList();
        return new VoteRecord(
                "synthetic",
                rollCalls,
                columns,
                ballots.stream().map(Ballot::cells).toArray(byte[][]::new));
    }
}
