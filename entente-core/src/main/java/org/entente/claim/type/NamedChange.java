package org.entente.claim.type;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Topic;
import org.entente.claim.rule.Rules;
import org.entente.construct.Evidence;
import org.entente.construct.Figured;
import org.entente.construct.TieNeeds;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * How an indicator of a state changed, among the changes of all states: from the first to the last year of a window that
 * the claim names, else from the mean of one block of years to that of the next.
 *
 * @param words the indicator
 * @param measured what of it could be on record; empty where nothing of this kind is
 * @param change of the state, NaN where it is not known
 * @param among the changes of all states
 * @param span the years compared, in words
 * @param to the last of them
 * @param source where they come from; empty without a source
 */
record NamedChange(
        String words,
        Optional<Measured> measured,
        double change,
        Percentile among,
        String span,
        int to,
        Optional<TieHolding> source) {
    private static final double LEVEL = 0.9;

    /**
     * An indicator that a layer can have.
     *
     * @param names words of a claim for it
     * @param label for a reader
     * @param layer where it is
     * @param kinds of its rows, added up
     * @param ratio whether a change is a ratio, of amounts, and no difference
     */
    record Measured(List<String> names, String label, Layer layer, List<String> kinds, boolean ratio) {}

    private static final class Holder {
        static final List<Measured> LIST = Resource.rows(NamedChange.class, "performance.tsv").stream()
                .map(row -> new Measured(
                        List.of(row[0].split("; ", -1)),
                        row[1],
                        Layers.find(row[2]).orElseThrow(),
                        List.of(row[3].split("\\+", -1)),
                        row[4].equals("ratio")))
                .toList();
    }

    private static Optional<Measured> measured(Topic topic) {
        List<String> said =
                List.of(topic.id().toLowerCase(Locale.ROOT), topic.name().toLowerCase(Locale.ROOT));
        return Holder.LIST.stream()
                .filter(measured -> measured.names().stream().anyMatch(said::contains))
                .findFirst();
    }

    private static NamedChange unknown(String words, Optional<Measured> measured) {
        return new NamedChange(words, measured, Double.NaN, Percentile.among(new double[0]), "", 0, Optional.empty());
    }

    static NamedChange of(Topic topic, State state, Times times) {
        Optional<Measured> measured = measured(topic);
        return measured.flatMap(found -> sources(found, times)
                        .map(holding -> of(topic, found, holding, state, times))
                        .filter(NamedChange::known)
                        .findFirst())
                .orElseGet(() -> unknown(topic.name(), measured));
    }

    /** Those of the layer that begin before the claim's last year, the one that reaches farthest first. */
    private static Stream<TieHolding> sources(Measured measured, Times times) {
        return times.testing().evidence().ties().holdings(measured.layer()).stream()
                .filter(holding -> holding.coverage().from() <= times.lastYear())
                .sorted(Comparator.comparingInt((TieHolding holding) ->
                                -Math.min(times.lastYear(), holding.coverage().to()))
                        .thenComparing(
                                Comparator.comparingLong(TieHolding::rows).reversed()));
    }

    private static NamedChange of(Topic topic, Measured measured, TieHolding holding, State state, Times times) {
        int to = Math.min(times.lastYear(), holding.coverage().to());
        int block = Rules.load().count("time", "block_years");
        boolean named = times.begins();
        int from = named ? times.from().getYear() : to - 2 * block + 1;
        Map<Integer, double[]> series = series(times.testing().evidence(), measured, holding, from, to);
        Map<Integer, Double> changes = new HashMap<>();
        series.forEach((ccode, values) -> changes.put(ccode, change(values, named ? 1 : block, measured.ratio())));
        double own = changes.getOrDefault(state.ccode(), Double.NaN);
        String span = named ? from + " to " + to : from + "–" + (to - block) + " to " + (to - block + 1) + "–" + to;
        Percentile among = Percentile.among(
                changes.values().stream().mapToDouble(Double::doubleValue).toArray());
        return new NamedChange(topic.name(), Optional.of(measured), own, among, span, to, Optional.of(holding));
    }

    private record SeriesOf(TieHolding holding, List<String> kinds, int from, int to) {}

    private record Series(Map<Integer, double[]> values) {}

    /** By state and year; NaN where a kind is missing. */
    private static Map<Integer, double[]> series(
            Evidence evidence, Measured measured, TieHolding holding, int from, int to) {
        SeriesOf key = new SeriesOf(holding, measured.kinds(), from, to);
        return evidence.once(key, Series.class, () -> new Series(read(evidence, measured, holding, from, to)))
                .values();
    }

    private static Map<Integer, double[]> read(
            Evidence evidence, Measured measured, TieHolding holding, int from, int to) {
        Map<String, Map<Integer, double[]>> byKind = new HashMap<>();
        for (Tie tie :
                evidence.ties().read(holding, TieFilter.ALL.years(from, to)).list()) {
            int year = PackedDate.yearOf(tie.from());
            if (measured.kinds().contains(tie.kind()) && tie.confidence().counts() && year >= from && year <= to) {
                byKind.computeIfAbsent(tie.kind(), kind -> new HashMap<>())
                                .computeIfAbsent(tie.a(), ccode -> missing(to - from + 1))[year - from] =
                        tie.value();
            }
        }
        Map<Integer, double[]> sums =
                new HashMap<>(byKind.getOrDefault(measured.kinds().get(0), Map.of()));
        measured.kinds().stream()
                .skip(1)
                .forEach(kind -> sums.replaceAll((ccode, values) ->
                        sum(values, byKind.getOrDefault(kind, Map.of()).getOrDefault(ccode, missing(values.length)))));
        return sums;
    }

    private static double[] missing(int years) {
        double[] missing = new double[years];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(year -> one[year] + other[year])
                .toArray();
    }

    /** From the mean of the first so many years to that of the last; over half of either must be known. */
    private static double change(double[] values, int block, boolean ratio) {
        if (values.length < 2 * block) {
            return Double.NaN;
        }
        double before = mean(Arrays.copyOf(values, block));
        double after = mean(Arrays.copyOfRange(values, values.length - block, values.length));
        boolean possible = !ratio || (before > 0 && after > 0);
        return possible ? ratio ? Math.log(after / before) : after - before : Double.NaN;
    }

    private static double mean(double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return 2 * known.length > values.length ? Arrays.stream(known).average().orElse(Double.NaN) : Double.NaN;
    }

    boolean known() {
        return !Double.isNaN(change);
    }

    double percentile() {
        return among.of(change);
    }

    String layer() {
        return measured.map(found -> found.layer().id()).orElse("");
    }

    Estimate estimate() {
        return Figured.of(change, "change of " + words, among.size(), LEVEL)
                .among(among)
                .without("one report")
                .from(source.map(holding -> List.of(holding.origin().id())).orElse(List.of()))
                .build();
    }

    String sentence(State state, Times times) {
        if (!known()) {
            return measured.isEmpty()
                    ? Numbers.capital(words) + " is in no source that this product can read."
                    : Numbers.capital(measured.get().label()) + " of " + Say.name(state, times.until())
                            + " is not on record for these years: "
                            + TieNeeds.sentence(measured.get().layer());
        }
        return figures(state, times) + ", percentile " + Numbers.percentile(percentile()) + " of "
                + Numbers.counted(among.size(), "state", "states") + " (no interval: one report).";
    }

    private String figures(State state, Times times) {
        boolean ratio = measured.map(Measured::ratio).orElse(false);
        String by = ratio
                ? "grew by a factor of " + Numbers.decimals(Math.exp(change), 2)
                : "changed by " + Numbers.signedDecimals(change, Numbers.SCORE);
        return Numbers.capital(measured.map(Measured::label).orElse(words)) + " of " + Say.name(state, times.until())
                + " " + by + " from " + span;
    }

    EvidenceRow row(EvidenceRow.Side side, State state, Times times) {
        return new EvidenceRow(
                side,
                Optional.empty(),
                figures(state, times) + ", percentile " + Numbers.percentile(percentile()),
                source.map(holding -> holding.origin().source()).orElse(""),
                source.map(holding -> holding.origin().id()).orElse(""),
                "");
    }
}
