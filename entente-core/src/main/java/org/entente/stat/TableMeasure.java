package org.entente.stat;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The measures of a pair's table of joint choices. Undefined is NaN: every measure without joint votes, π and κ when both
 * states cast one and the same choice throughout (expected distance 0), τ-b when either state never varies; an ordinal
 * measure of a table in which an absence is a choice of its own. Symmetric in the two states.
 *
 * <p>Distances between choices (yes 1, abstain 2, no 3): nominal [u≠v], absolute |u−v|/2, squared (u−v)²/4.
 */
public enum TableMeasure {
    /** Share of joint votes that are the same, 0 to 1. */
    IDENTICAL(true) {
        @Override
        double of(NineCells cells) {
            return cells.identical();
        }
    },
    /** Mean of 1 − |u−v|/2, 0 to 1 (Lijphart 1963). */
    AGREEMENT(false) {
        @Override
        double of(NineCells cells) {
            return cells.agreement();
        }
    },
    /** S of Signorino and Ritter (1999) on absolute distances, −1 to 1: exactly 2·agreement − 1. */
    S_ABS(false) {
        @Override
        double of(NineCells cells) {
            return cells.sAbs();
        }
    },
    /** S of Signorino and Ritter (1999) on squared distances, −1 to 1. */
    S_SQ(false) {
        @Override
        double of(NineCells cells) {
            return cells.sSq();
        }
    },
    /** Scott's π (1955; Häge 2011), nominal, at most 1. */
    PI_NOM(true) {
        @Override
        double of(NineCells cells) {
            return cells.piNom();
        }
    },
    /** Scott's π on absolute distances, at most 1. */
    PI_ABS(false) {
        @Override
        double of(NineCells cells) {
            return cells.piAbs();
        }
    },
    /** Scott's π on squared distances, at most 1. */
    PI_SQ(false) {
        @Override
        double of(NineCells cells) {
            return cells.piSq();
        }
    },
    /** Cohen's κ (1960; Häge 2011), nominal, at most 1. */
    KAPPA_NOM(true) {
        @Override
        double of(NineCells cells) {
            return cells.kappaNom();
        }
    },
    /** Cohen's κ on absolute distances (1968), at most 1. */
    KAPPA_ABS(false) {
        @Override
        double of(NineCells cells) {
            return cells.kappaAbs();
        }
    },
    /** Cohen's κ on squared distances (1968), at most 1. */
    KAPPA_SQ(false) {
        @Override
        double of(NineCells cells) {
            return cells.kappaSq();
        }
    },
    /** Kendall's τ-b (1945), with ties, −1 to 1. */
    TAU_B(false) {
        @Override
        double of(NineCells cells) {
            return cells.tauB();
        }
    },
    /**
     * Agreement above what independent choices with the same marginals give, Dₑ − Dₒ on absolute distances, −1 to 1;
     * 0 when both cast one and the same choice throughout.
     */
    ALIGNMENT_INDEX(false) {
        @Override
        double of(NineCells cells) {
            return cells.alignmentIndex();
        }
    };

    private final boolean nominal;

    TableMeasure(boolean nominal) {
        this.nominal = nominal;
    }

    abstract double of(NineCells cells);

    /** Whether the measure only asks whether choices are the same. */
    public boolean nominal() {
        return nominal;
    }

    /** The column name in files: identical, s_abs, kappa_nom … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of one table of 9 cells, or of 16 for a nominal measure; NaN when undefined. */
    public double of(int[] table) {
        return table.length == 9 ? of(new NineCells().load(table)) : of(new SixteenCells().load(table));
    }

    private double of(SixteenCells cells) {
        return switch (this) {
            case IDENTICAL -> cells.identical();
            case PI_NOM -> cells.piNom();
            case KAPPA_NOM -> cells.kappaNom();
            case AGREEMENT, S_ABS, S_SQ, PI_ABS, PI_SQ, KAPPA_ABS, KAPPA_SQ, TAU_B, ALIGNMENT_INDEX -> Double.NaN;
        };
    }

    /** The value of every pair, in pair order. Runs in parallel; the result does not depend on the number of threads. */
    public double[] of(PairCells cells) {
        return of(cells, new TableMeasure[] {this})[0];
    }

    /** Every measure of every pair, {@code [measure ordinal][pair]}; one pass over the tables. */
    public static double[][] all(PairCells cells) {
        return of(cells, values());
    }

    /** Whether κ says little: either state has fewer than max(10, 5 % of n) joint votes off its commonest choice. */
    public static boolean kappaUninformative(int[] table) {
        return table.length == 9
                ? new NineCells().load(table).kappaUninformative()
                : new SixteenCells().load(table).kappaUninformative();
    }

    private static double[][] of(PairCells cells, TableMeasure[] measures) {
        double[][] values = new double[measures.length][cells.pairs()];
        int chunk = 2048;
        IntStream chunks = IntStream.range(0, (cells.pairs() + chunk - 1) / chunk);
        (cells.pairs() > 2 * chunk ? chunks.parallel() : chunks).forEach(c -> {
            int to = Math.min(cells.pairs(), (c + 1) * chunk);
            if (cells.choices() == 3) {
                fillNine(cells, measures, values, c * chunk, to);
            } else {
                fillSixteen(cells, measures, values, c * chunk, to);
            }
        });
        return values;
    }

    private static void fillNine(PairCells cells, TableMeasure[] measures, double[][] values, int from, int to) {
        NineCells table = new NineCells();
        for (int pair = from; pair < to; pair++) {
            table.load(cells, pair);
            for (int m = 0; m < measures.length; m++) {
                values[m][pair] = measures[m].of(table);
            }
        }
    }

    private static void fillSixteen(PairCells cells, TableMeasure[] measures, double[][] values, int from, int to) {
        for (int pair = from; pair < to; pair++) {
            int[] table = cells.table(pair);
            for (int m = 0; m < measures.length; m++) {
                values[m][pair] = measures[m].of(table);
            }
        }
    }
}
