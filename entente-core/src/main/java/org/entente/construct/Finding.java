package org.entente.construct;

import org.entente.measure.Estimate;

/**
 * A figure of an indicator: of whom, of which years.
 *
 * @param indicator id of the {@link Indicator}
 * @param who ccode of the state it is of, or whose figure with regard to {@code whom} it is; 0 for a pair's own figure
 *     and for the world's
 * @param whom ccode of the state towards which it is, else 0
 * @param about what it is of besides, such as a case, a dimension, a pole or a period; may be empty
 * @param estimate the figure; where it is undefined the reason stands in it
 * @param from first year it is of, 0 when it is of no years
 * @param to last year it is of: layers end in different years
 * @param counted what was counted, in words: "1 of 1 text, 1 case, 1 family"; stands beside every score
 * @param remark sentences that must stand beside the figure; may be empty
 * @param leads whether it stands in the profile
 */
public record Finding(
        String indicator,
        int who,
        int whom,
        String about,
        Estimate estimate,
        int from,
        int to,
        String counted,
        String remark,
        boolean leads) {
    /** A figure of a pair. */
    public static Finding ofPair(String indicator, Estimate estimate, int from, int to) {
        return new Finding(indicator, 0, 0, "", estimate, from, to, "", "", false);
    }

    /** A figure of one state, or of one with regard to the other. */
    public static Finding of(String indicator, int who, int whom, Estimate estimate, int from, int to) {
        return new Finding(indicator, who, whom, "", estimate, from, to, "", "", false);
    }

    /** The same about a case, a dimension, a pole or a period. */
    public Finding about(String words) {
        return new Finding(indicator, who, whom, words, estimate, from, to, counted, remark, leads);
    }

    /** The same with what was counted. */
    public Finding counting(String words) {
        return new Finding(indicator, who, whom, about, estimate, from, to, words, remark, leads);
    }

    /** The same with what must be known beside it. */
    public Finding remarking(String sentences) {
        return new Finding(indicator, who, whom, about, estimate, from, to, counted, sentences, leads);
    }

    /** The same as a line of the profile. */
    public Finding leading() {
        return new Finding(indicator, who, whom, about, estimate, from, to, counted, remark, true);
    }

    /** The years in words: {@code 2009}, {@code 2005–2009}, or empty. */
    public String years() {
        if (to == 0) {
            return "";
        }
        return from == to ? String.valueOf(to) : from + "–" + to;
    }
}
