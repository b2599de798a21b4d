package org.entente.dossier;

import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What the headline figures say, no more than their intervals carry. */
final class HowCloseWords {
    private final String both;
    private final HeadlineChart.Figure agreement;
    private final HeadlineChart.Figure affinity;

    HowCloseWords(String both, HeadlineChart.Figure agreement, HeadlineChart.Figure affinity) {
        this.both = both;
        this.agreement = agreement;
        this.affinity = affinity;
    }

    /** "57 % of pairs agree more than A and B; once each state’s habits are removed, 67 % stand closer". */
    String finding() {
        Estimate figure = agreement.estimate();
        if (!figure.defined()) {
            return "Agreement and relative affinity order the choices: where absence is a choice of its own they have no "
                    + "value";
        }
        Comparison comparison = Comparison.withMedian(figure);
        String first = switch (comparison) {
            case LESS -> Phrases.pairs(higher(agreement)) + " agree more than " + both;
            case MORE -> both + " agree more than " + Phrases.pairs(lower(agreement));
            case ABOUT -> both + " agree about as much as the median pair";
            case OPEN -> open(figure);
        };
        String second = second(comparison == Comparison.LESS);
        return Grammar.capital(second.isEmpty() ? first : first + "; once each state’s habits are removed, " + second);
    }

    private String open(Estimate figure) {
        return figure.hasPercentile()
                ? "No interval says how " + both + " compare with other pairs: " + reason(figure)
                : "Too few joint votes to place " + both + " among all pairs";
    }

    private String second(boolean pairsNamed) {
        return switch (Comparison.withMedian(affinity.estimate())) {
            case LESS -> Numbers.percent(higher(affinity)) + (pairsNamed ? "" : " of pairs") + " stand closer";
            case MORE -> "they stand closer than " + Phrases.pairs(lower(affinity));
            case ABOUT -> "they stand about as close as the median pair";
            case OPEN -> "";
        };
    }

    private static double higher(HeadlineChart.Figure figure) {
        return Shares.of(figure.estimate(), figure.among()).higher();
    }

    private static double lower(HeadlineChart.Figure figure) {
        return Shares.of(figure.estimate(), figure.among()).lower();
    }

    private static String reason(Estimate figure) {
        return figure.noInterval() == null ? "undefined in many draws" : figure.noInterval();
    }

    /** Measure, slice, n, and how to read the greys. */
    static String subtitle(String span, String counted, HeadlineChart.Figure agreement) {
        String pairs = agreement.among().size() == 0
                ? ""
                : "; " + Numbers.counted(agreement.among().size(), "pair", "pairs") + " of states";
        return "Agreement (1 same, ½ one step apart, 0 opposite) and relative affinity (what remains after each state’s "
                + "usual level), with " + Math.round(100 * agreement.estimate().level())
                + "\u00a0% interval, over all pairs; darker: the pairs below this one. " + span + "; " + counted + pairs
                + ".";
    }
}
