package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.stat.HistoryDistance;
import org.entente.stat.Percentile;
import org.entente.state.Articles;
import org.entente.state.State;

/** The histories of two states laid side by side: their distance, its place and its uncertainty. */
final class PairHistory {
    private static final String METHOD = "mean over years of the root mean square difference";

    final Setting setting;
    final Panel panel;
    final History a;
    final History b;
    private final Distances distances;
    private final int pair;

    PairHistory(Setting setting, Panel panel, History a, History b) {
        this.setting = setting;
        this.panel = panel;
        this.a = a;
        this.b = b;
        this.distances = Distances.of(setting.evidence(), panel);
        this.pair = distances.pair(a, b);
    }

    /** The distance by an alignment; behind it, where there is one, the same with each dimension left out. */
    List<Finding> findings(Alignment alignment) {
        String indicator = alignment == Alignment.CALENDAR ? TrajectoriesCard.CALENDAR : TrajectoriesCard.SINCE;
        List<Integer> years = years(alignment);
        int from = years.isEmpty() ? 0 : Math.min(year(a, alignment, first(years)), year(b, alignment, first(years)));
        int to = years.isEmpty() ? 0 : Math.max(year(a, alignment, last(years)), year(b, alignment, last(years)));
        Finding whole = Finding.ofPair(indicator, estimate(alignment, years.size()), from, to)
                .counting(counted(alignment, years))
                .leading();
        if (!whole.estimate().defined()) {
            return List.of(whole);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(whole.remarking(remark(alignment)));
        for (Dimension dimension : known()) {
            findings.add(Finding.ofPair(indicator, without(alignment, dimension, years.size()), from, to)
                    .about("without " + dimension.words())
                    .counting(counted(alignment, years)));
        }
        return findings;
    }

    /** The dimensions on record, in their order. */
    private List<Dimension> known() {
        return Arrays.stream(Dimension.values())
                .filter(panel.holdings()::containsKey)
                .toList();
    }

    private Estimate without(Alignment alignment, Dimension dimension, int years) {
        int left = dimension.ordinal();
        return Figured.of(distances.value(alignment, left, pair), METHOD, years, setting.level())
                .among(distances.all(alignment, left))
                .without("a check of the figure above")
                .from(origins())
                .build();
    }

    private List<String> origins() {
        return panel.holdings().values().stream()
                .map(holding -> holding.origin().id())
                .sorted()
                .toList();
    }

    private Estimate estimate(Alignment alignment, int years) {
        if (years < Distances.LEAST_YEARS) {
            String why = years == 0 ? "no data" : "too few";
            return Figured.undefined(METHOD, years, why, setting.level(), origins());
        }
        double value = distances.value(alignment, Distances.WHOLE, pair);
        Figured figured = Figured.of(value, METHOD, years, setting.level())
                .among(distances.all(alignment, Distances.WHOLE))
                .from(origins());
        if (!uncertain()) {
            return figured.without("no published uncertainty").build();
        }
        Drawn.Bounds bounds = Drawn.of(setting.evidence(), panel, distances).bounds(a, b, alignment, setting.level());
        return figured.between(bounds.lo(), bounds.hi())
                .placed(bounds.placeLo(), bounds.placeHi())
                .build();
    }

    /** Whether a deviation of the index is published for either. */
    private boolean uncertain() {
        return a.uncertain() || b.uncertain();
    }

    /** Rows of an alignment in which at least two dimensions are known for both. */
    List<Integer> years(Alignment alignment) {
        double[][] ofA = a.rows(alignment);
        double[][] ofB = b.rows(alignment);
        List<Integer> years = new ArrayList<>();
        for (int t = 0; t < Math.min(ofA.length, ofB.length); t++) {
            if (!Double.isNaN(HistoryDistance.ofYear(ofA[t], ofB[t]))) {
                years.add(t);
            }
        }
        return years;
    }

    /** The calendar year of a row of an alignment. */
    static int year(History history, Alignment alignment, int row) {
        return Presence.FIRST_YEAR + history.from(alignment) + row;
    }

    private static int first(List<Integer> years) {
        return years.get(0);
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }

    private String counted(Alignment alignment, List<Integer> years) {
        String counted = years.size() + (years.size() == 1 ? " year" : " years");
        return years.isEmpty() || alignment == Alignment.CALENDAR
                ? counted
                : counted + ": " + span(a, years) + ", " + span(b, years);
    }

    private String span(History history, List<Integer> years) {
        return setting.code(history.state()) + " " + year(history, Alignment.SINCE, first(years)) + "–"
                + year(history, Alignment.SINCE, last(years));
    }

    /** The place of a pair of one region and age among such pairs; nothing of any other pair. */
    private String remark(Alignment alignment) {
        Percentile near = distances.near(alignment);
        double value = distances.value(alignment, Distances.WHOLE, pair);
        return near.size() == 0 || !Distances.alike(a, b)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Among %,d pairs of one sub-region whose states entered the system in one decade: percentile %.0f.",
                        near.size(),
                        near.of(value));
    }

    /** When each was in the state system. */
    String entries() {
        return "In the state system of the Correlates of War: " + entry(a) + "; " + entry(b) + ".";
    }

    private String entry(History history) {
        return Articles.with(history.state().name(setting.on())) + " "
                + history.presence().words();
    }

    /** Whose first years resemble each one’s by warped distance; nothing of a state with too few years. */
    List<String> likes() {
        LookAlikes alikes = LookAlikes.of(setting.evidence(), panel);
        List<String> likes = new ArrayList<>();
        for (History history : List.of(a, b)) {
            List<History> found = alikes.of(history);
            if (!found.isEmpty()) {
                likes.add("Most like the first 30 years of " + name(history) + " by warped distance: "
                        + found.stream().map(this::name).collect(Collectors.joining(", ")) + ".");
            }
        }
        return likes;
    }

    /** What a state was called on its last day, or is called now. */
    private String name(History history) {
        State state = history.state();
        return Articles.with(state.name(history.presence().lastDay(setting.on())));
    }
}
