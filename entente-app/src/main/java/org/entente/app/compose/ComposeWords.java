package org.entente.app.compose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.construct.composite.Part;
import org.entente.construct.composite.Parts;
import org.entente.construct.composite.RunTable;
import org.entente.construct.composite.WeighedPart;
import org.entente.measure.Numbers;
import org.entente.measure.tie.Alike;
import org.entente.stat.CompositeDesign;
import org.entente.stat.SobolIndices;

/** What is said of composites, the same everywhere. */
final class ComposeWords {
    static final String PLACE =
            "A place is the percentile among the pairs compared, 100 the closest. Without: the place "
                    + "by the other indicators alone, by percentiles and arithmetic mean.";
    static final String INDICES = "Sobol indices: the share of the variance of the place that an input accounts for "
            + "alone, and with its interactions. They need not add up to 1.";
    static final String NO_DEFAULT =
            "A composite says what its weights say: there are no right ones, and Entente has " + "none of its own.";

    private ComposeWords() {}

    static String design(CompositeDesign design) {
        String scale = switch (design.normalisation()) {
            case "percentile" -> "percentiles";
            case "z" -> "standard deviations";
            default -> "least to most, skewed ones as logarithms";
        };
        return scale + ", " + design.aggregation() + " mean";
    }

    static String input(String input) {
        return switch (input) {
            case "normalisation" -> "how indicators are brought to one scale";
            case "aggregation" -> "arithmetic or geometric mean";
            case "weights" -> "all weights together";
            default -> "weight of " + name(input);
        };
    }

    static String name(String id) {
        return Parts.find(id).map(Part::name).orElse(id);
    }

    static String alike(Part part) {
        return part.high() == Alike.LOW ? "low is close" : "high is close";
    }

    /** "relative affinity 50 %, capital distance 50 %". */
    static String weights(RunTable table) {
        return IntStream.range(0, table.parts().size())
                .mapToObj(part -> name(table.parts().get(part)) + " " + Numbers.percent(table.shares()[part]))
                .collect(Collectors.joining(", "));
    }

    /** Where the pair stands over the runs, or that its rank says nothing. */
    static String range(RunTable table) {
        RunTable.Range range = table.range();
        String over = "over " + Numbers.count(table.places().length) + " runs";
        String ends = Numbers.ordinal(range.lo()) + " and the " + Numbers.ordinal(range.hi()) + " percentile";
        return range.informative()
                ? Numbers.capital(over) + " of designs and weights the pair stands between the " + ends
                        + ", with the median at the " + Numbers.ordinal(range.median()) + "."
                : "Rank not informative: " + over + " of designs and weights the pair stands between the " + ends + ", "
                        + Math.round(range.width()) + " points apart.";
    }

    /** Which single input the place depends on most, as far as the intervals tell inputs apart. */
    static String movers(RunTable table) {
        List<RunTable.Moved> inputs = table.moved().stream()
                .filter(moved -> !moved.input().equals("weights"))
                .filter(moved -> !Double.isNaN(moved.index().total().value()))
                .sorted(Comparator.comparingDouble(
                                (RunTable.Moved moved) -> moved.index().total().value())
                        .reversed())
                .toList();
        if (inputs.isEmpty()) {
            return "Neither design nor weights move the place.";
        }
        double least = inputs.get(0).index().total().lo();
        List<RunTable.Moved> first = inputs.stream()
                .filter(moved -> moved.index().total().hi() >= least)
                .toList();
        String names = first.stream()
                .map(moved -> input(moved.input()) + " " + total(moved))
                .collect(Collectors.joining(", "));
        return first.size() == 1
                ? "Of the single inputs this moves the place most: " + names + "."
                : "Of the single inputs these move the place most, not to be told apart by their intervals: " + names
                        + ".";
    }

    private static String total(RunTable.Moved moved) {
        SobolIndices.Index total = moved.index().total();
        return "(total index " + Numbers.decimals(total.value(), 2) + ", " + interval(total) + ")";
    }

    static String interval(SobolIndices.Index index) {
        if (Double.isNaN(index.value())) {
            return "no variation";
        }
        return Numbers.decimals(index.lo(), 2)
                + (index.lo() < 0 ? "\u00a0to\u00a0" : "–")
                + Numbers.decimals(index.hi(), 2);
    }

    static String index(SobolIndices.Index index) {
        return Double.isNaN(index.value()) ? Numbers.MISSING : Numbers.decimals(index.value(), 2);
    }

    /** "relative affinity, 2013–2019; distance between capitals, 2026": sets of different years are no profile of a year. */
    static String years(Stream<WeighedPart> parts) {
        return parts.map(part -> part.part().name() + ", " + part.years()).collect(Collectors.joining("; "));
    }
}
