package org.entente.dossier;

import org.entente.measure.Estimate;

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
        String first = switch (Standing.of(figure)) {
            case LOWER -> Numbers.percent(higher(agreement)) + " of pairs agree more than " + both;
            case HIGHER -> both + " agree more than " + Numbers.percent(lower(agreement)) + " of pairs";
            case ABOUT -> both + " agree about as much as the median pair";
            case UNSURE -> "No interval says how " + both + " compare with other pairs: " + reason(figure);
            case UNPLACED -> "Too few joint votes to place " + both + " among all pairs";
        };
        String second = second(Standing.of(figure) == Standing.LOWER);
        return second.isEmpty() ? first : first + "; once each state’s habits are removed, " + second;
    }

    private String second(boolean pairsNamed) {
        return switch (Standing.of(affinity.estimate())) {
            case LOWER -> Numbers.percent(higher(affinity)) + (pairsNamed ? "" : " of pairs") + " stand closer";
            case HIGHER ->
                "they stand closer than " + Numbers.percent(lower(affinity)) + (pairsNamed ? "" : " of pairs");
            case ABOUT -> "they stand about where the median pair does";
            case UNSURE, UNPLACED -> "";
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
