package org.entente.measure.tie;

import org.entente.stat.Poisson;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** How often a state’s speeches name another. */
final class MentionMeasures {
    static final int YEARS = 10;

    static final TieMeasure MENTIONS = TieMeasureBuilder.of(
                    "mentions", "mentions in speeches", Layers.MENTION, Describes.EACH_WAY)
            .asks("How often do the first state’s speeches in the UN General Debate name the second?")
            .in("mentions a speech")
            .alike(Alike.NEITHER)
            .over(YEARS)
            .interval("Its 90 % interval is the exact one of a Poisson count, divided by the number of speeches.")
            .defined(
                    "Mentions of the second state in the first’s speeches in the UN General Debate over ten years, divided "
                            + "by the number of its speeches; a state that spoke and named the other nowhere has 0.")
            .after(
                    "Garwood 1936, Biometrika 28(3/4); speeches: Jankin, Baturo and Dasandi, United Nations General Debate "
                            + "Corpus")
            .caveats(
                    "Rivals are named as friends are: a mention has no sign.",
                    "Mentions come in clusters, so the interval " + "is rather too narrow.")
            .by(MentionMeasures::figures);

    private MentionMeasures() {}

    private static YearFigures figures(TieYear year) {
        LayerRows speeches = year.rows(Layers.SPEECH).orElse(null);
        return year.rows(Layers.MENTION)
                .filter(rows -> speeches != null)
                .map(rows -> figures(year, rows, speeches(year)))
                .orElseGet(() -> YearFigures.none(year));
    }

    private static int[] speeches(TieYear year) {
        int[] counts = new int[year.states().size()];
        year.rows(Layers.SPEECH).ifPresent(rows -> {
            Debate debate = year.debate(rows.table());
            for (int i = 0; i < counts.length; i++) {
                counts[i] = debate.speeches(i);
            }
        });
        return counts;
    }

    private static YearFigures figures(TieYear year, LayerRows rows, int[] speeches) {
        PairGrid counts = new PairGrid(year.states().size(), 0);
        Grids.forEach(year.states(), rows.table(), "", (i, j, tie) -> counts.add(i, j, number(tie)));
        PairGrid rates = counts.map((i, j) -> speeches[i] == 0 ? Double.NaN : counts.get(i, j) / speeches[i]);
        return YearFigures.of(year, rows.holding(), rates, (i, j) -> detail(Math.round(counts.get(i, j)), speeches[i]));
    }

    private static double number(Tie tie) {
        return Double.isNaN(tie.value()) ? 0 : tie.value();
    }

    private static TieDetail detail(long count, int speeches) {
        if (speeches == 0) {
            return TieDetail.UNKNOWN;
        }
        String words = count == 0 ? "None in " : count + " in ";
        return TieDetail.interval(
                        Poisson.lower(count, TieDetail.LEVEL) / speeches,
                        Poisson.upper(count, TieDetail.LEVEL) / speeches,
                        count)
                .remarking(words + speeches + (speeches == 1 ? " speech." : " speeches."));
    }
}
