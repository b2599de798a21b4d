package org.entente.synthetic;

/**
 * An invented window of votes with known effects of pairs: states in blocs, families of texts, each text an item that cuts
 * leanings in three. On a text a state leans by its ideal point, by what its bloc agreed on, and by an error of its own;
 * the errors of a pair are correlated where the pair has an effect, so that it votes alike more, or less, often than bloc
 * and ideal points say. The same settings give the same votes everywhere.
 *
 * @param seed the seed
 * @param states number of states
 * @param families number of families of texts
 * @param spread standard deviation of ideal points within a bloc; 0 for a world that blocs explain wholly
 * @param discipline standard deviation of what a bloc agrees on
 * @param effects which pairs have effects
 */
public record PairWorld(long seed, int states, int families, double spread, double discipline, Effects effects) {
    /** Number of blocs. */
    public static final int BLOCS = 4;

    /** Which pairs' errors are correlated. */
    public enum Effects {
        /** None. */
        NONE,
        /** Each state's with one other's, by ±0.6: one pair in as many as there are states. */
        FEW_AND_LARGE,
        /** All pairs', by amounts of mean 0 and standard deviation 0.11, through twenty hidden concerns. */
        MANY_AND_SMALL
    }

    /** A hundred states, eighty families, with spread and discipline. */
    public static PairWorld withDefaults(long seed, Effects effects) {
        return new PairWorld(seed, 100, 80, 0.5, 0.4, effects);
    }

    /** The same of another size. */
    public PairWorld withSize(int ofStates, int ofFamilies) {
        return new PairWorld(seed, ofStates, ofFamilies, spread, discipline, effects);
    }

    /** The same where the members of a bloc differ by their errors alone. */
    public PairWorld ofBlocsAlone() {
        return new PairWorld(seed, states, families, 0, discipline, effects);
    }

    /** The votes, with what is true of them. Cost states² × 500 texts for the effects. */
    public PairWindow window() {
        return new PairWindowMaker(this).make();
    }
}
