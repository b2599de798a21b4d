package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Figured;
import org.entente.construct.TieNeeds;
import org.entente.construct.history.HistoryNearness;
import org.entente.construct.history.HistoryNearness.Side;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.stat.Quantile;
import org.entente.tie.Layers;

/** That the histories of two states resemble each other. */
final class ComparableHistory implements ClaimType {
    private static final String ID = "comparable_history";
    private static final double LEVEL = 0.9;
    private static final double TAIL = (1 - LEVEL) / 2;

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Comparable history",
                "A and B have comparable histories.",
                "who: the pair",
                "Peru and Ghana share a history of foreign rule and upheaval.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return Subjects.ofPairs(said, (a, b) -> List.of(test(said, testing, new Pair(a, b))));
    }

    private static Indicator test(Proposition said, Testing testing, Pair pair) {
        Row row = Rules.load().row(ID, "trajectory");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Times times = Times.of(said, testing);
        Limits limits = Rules.load().percentile(said.words().intensifier());
        return HistoryNearness.of(testing.evidence(), times.lastYear(), pair.a(), pair.b())
                .map(near -> of(draft, row, limits, pair, near, times))
                .orElseGet(() -> draft.sentence("One of the two is in no year from 1946 to " + times.lastYear()
                                + " in the state system of the Correlates of War.")
                        .at(Stand.none(Why.NO_DATA, "one of the two has no history since 1946")));
    }

    private static Indicator of(
            IndicatorDraft draft, Row row, Limits limits, Pair pair, HistoryNearness near, Times times) {
        int end = near.sources().stream()
                .mapToInt(
                        holding -> Math.min(times.lastYear(), holding.coverage().to()))
                .min()
                .orElse(times.lastYear());
        boolean enough = near.sources().size() >= row.count("dimensions")
                && near.sides().stream().allMatch(side -> side.years() >= row.count("years"));
        if (!enough) {
            String why = "too few common years with two of three dimensions known: "
                    + near.sides().get(0).years();
            return draft.sentence(Numbers.capital(why) + ", " + row.count("years") + " are needed. "
                            + TieNeeds.sentence(Layers.REGIME))
                    .at(Stand.none(near.sides().get(0).years() == 0 ? Why.NO_DATA : Why.TOO_FEW, why));
        }
        Reach reach = times.reach(end);
        draft.sentence(sentence(pair, near, times))
                .estimate(estimate(near.sides().get(0), near))
                .stale(reach.stale())
                .evidence(evidence(near));
        return reach.expired()
                ? draft.at(Reach.expired("the record of histories", reach))
                : draft.change("another place among all pairs in either way to lay the two side by side")
                        .at(stand(limits, near.sides()));
    }

    /** In the claim's region where both lie above its limit: where the lower one does, draw by draw. */
    private static Stand stand(Limits limits, List<Side> sides) {
        String words = "the percentiles of nearness of the two histories, " + figures(sides) + ",";
        if (sides.stream().anyMatch(side -> side.drawn().length == 0)) {
            return Stand.none(Why.TOO_FEW, words + " have no interval: no published uncertainty");
        }
        double lower = Quantile.of(joint(sides, true), TAIL)[0];
        double higher = Quantile.of(joint(sides, false), 1 - TAIL)[0];
        if (limits.claims(lower)) {
            return Stand.claimed(words + " both lie above " + Numbers.percentile(limits.claim()));
        }
        return limits.opposes(higher)
                ? Stand.opposed(words + " both lie below " + Numbers.percentile(limits.opposite()))
                : Stand.between(
                        Why.IN_BAND,
                        words + " do not both lie above " + Numbers.percentile(limits.claim()) + " or below "
                                + Numbers.percentile(limits.opposite()));
    }

    /** The lower or the higher of the two in each draw. */
    private static double[] joint(List<Side> sides, boolean lower) {
        return IntStream.range(0, sides.get(0).drawn().length)
                .mapToDouble(draw -> sides.stream()
                        .mapToDouble(side -> lower ? side.drawn()[draw] : -side.drawn()[draw])
                        .min()
                        .orElse(Double.NaN))
                .map(value -> lower ? value : -value)
                .toArray();
    }

    private static String figures(List<Side> sides) {
        List<String> words = new ArrayList<>();
        for (Side side : sides) {
            double[] ends = side.drawn().length == 0
                    ? new double[] {Double.NaN, Double.NaN}
                    : Quantile.of(side.drawn(), TAIL, 1 - TAIL);
            String interval = Numbers.percentileInterval(ends[0], ends[1]);
            words.add(Numbers.percentile(side.nearness()) + (interval.isEmpty() ? "" : " (" + interval + ")") + " "
                    + side.words());
        }
        return String.join(" and ", words);
    }

    private static String sentence(Pair pair, HistoryNearness near, Times times) {
        return "By electoral democracy, armed conflict and rivalry over territory, as far as they are on record, the "
                + "histories of " + Say.names(pair, times.until()) + " have the percentiles of nearness "
                + figures(near.sides()) + " among all pairs, over "
                + Numbers.counted(near.sides().get(0).years(), "common year", "common years") + " and "
                + Numbers.counted(near.sides().get(1).years(), "year", "years") + "; 100 is the nearest pair.";
    }

    private static Estimate estimate(Side side, HistoryNearness near) {
        Figured figured = Figured.of(
                        side.distance(), "mean over years of the root mean square difference", side.years(), LEVEL)
                .at(side.nearness(), side.pairs())
                .from(near.sources().stream()
                        .map(TieHolding::origin)
                        .map(origin -> origin.id())
                        .toList());
        if (side.drawn().length == 0) {
            return figured.without("no published uncertainty").build();
        }
        double[] ends = Quantile.of(side.drawn(), TAIL, 1 - TAIL);
        return figured.without("its percentile has one")
                .placed(ends[0], ends[1])
                .build();
    }

    private static List<EvidenceRow> evidence(HistoryNearness near) {
        return near.sources().stream()
                .map(holding -> new EvidenceRow(
                        EvidenceRow.Side.BESIDE,
                        Optional.empty(),
                        holding.layer().label() + ", " + holding.coverage().from() + "–"
                                + holding.coverage().to() + "; in the state system: " + near.entries(),
                        holding.origin().source(),
                        holding.origin().id(),
                        ""))
                .toList();
    }
}
