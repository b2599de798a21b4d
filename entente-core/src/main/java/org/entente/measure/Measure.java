package org.entente.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.stat.TableMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a pair on a slice of votes, in the order of the columns of the dyads file. Each is defined over the
 * pair's joint votes; {@link #RELATIVE_AFFINITY} over all pairs of the reference set.
 */
public enum Measure {
    IDENTICAL(TableMeasure.IDENTICAL, "identical votes", "share of joint votes that are the same", "0 to 1"),
    AGREEMENT(
            TableMeasure.AGREEMENT,
            "agreement",
            "mean of 1 for the same choice, ½ for one step apart, 0 for yes against no (Lijphart 1963)",
            "0 to 1"),
    S_ABS(
            TableMeasure.S_ABS,
            "S, absolute",
            "S of Signorino and Ritter (1999) on absolute distances; exactly 2 × agreement − 1",
            "−1 to 1"),
    S_SQ(TableMeasure.S_SQ, "S, squared", "S of Signorino and Ritter (1999) on squared distances", "−1 to 1"),
    PI_NOM(TableMeasure.PI_NOM, "π, nominal", "Scott’s π (1955) on same or different", "at most 1"),
    PI_ABS(TableMeasure.PI_ABS, "π, absolute", "Scott’s π on absolute distances", "at most 1"),
    PI_SQ(TableMeasure.PI_SQ, "π, squared", "Scott’s π on squared distances", "at most 1"),
    KAPPA_NOM(TableMeasure.KAPPA_NOM, "κ, nominal", "Cohen’s κ (1960) on same or different", "at most 1"),
    KAPPA_ABS(TableMeasure.KAPPA_ABS, "κ, absolute", "Cohen’s κ on absolute distances (1968)", "at most 1"),
    KAPPA_SQ(TableMeasure.KAPPA_SQ, "κ, squared", "Cohen’s κ on squared distances (1968)", "at most 1"),
    TAU_B(TableMeasure.TAU_B, "τ-b", "Kendall’s τ-b (1945), with ties", "−1 to 1"),
    RELATIVE_AFFINITY(
            null,
            "relative affinity",
            "agreement minus what both states’ habits lead one to expect: the residual e_ij of A_ij = μ + a_i + a_j + e_ij by unweighted "
                    + "least squares over the reference set",
            "no fixed range, mostly within ±0.3, 0 as expected; where both states differ much from all others the expected agreement can fall outside 0 to 1, and the percentile alone tells"),
    ALIGNMENT_INDEX(
            TableMeasure.ALIGNMENT_INDEX,
            "alignment index",
            "agreement minus the agreement expected if both voted independently with their own habits",
            "−1 to 1");

    private final @Nullable TableMeasure table;
    private final String label;
    private final String definition;
    private final String range;

    Measure(@Nullable TableMeasure table, String label, String definition, String range) {
        this.table = table;
        this.label = label;
        this.definition = definition;
        this.range = range;
    }

    /** The measures, in the order of the files' columns. */
    public static List<Measure> list() {
        return List.of(values());
    }

    /** The measure of a column name, such as {@code kappa_nom}. */
    public static Optional<Measure> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return list().stream().filter(measure -> measure.word().equals(wanted)).findFirst();
    }

    /** Column name in files and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a reader sees. */
    public String label() {
        return label;
    }

    /** What it measures, with its source. */
    public String definition() {
        return definition;
    }

    /** The values it can take, in words. */
    public String range() {
        return range;
    }

    /** The kernel over a pair's own table, or null when the measure needs all pairs. */
    public @Nullable TableMeasure table() {
        return table;
    }

    /** Whether 0 separates less from more than expected, so that a plus sign is written. */
    public boolean signed() {
        return switch (this) {
            case IDENTICAL, AGREEMENT -> false;
            case S_ABS,
                    S_SQ,
                    PI_NOM,
                    PI_ABS,
                    PI_SQ,
                    KAPPA_NOM,
                    KAPPA_ABS,
                    KAPPA_SQ,
                    TAU_B,
                    RELATIVE_AFFINITY,
                    ALIGNMENT_INDEX -> true;
        };
    }

    /** Whether the measure corrects for chance by marginals that say little when a state hardly varies. */
    public boolean kappa() {
        return this == KAPPA_NOM || this == KAPPA_ABS || this == KAPPA_SQ;
    }
}
