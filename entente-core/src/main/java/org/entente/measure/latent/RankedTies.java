package org.entente.measure.latent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.measure.tie.Describes;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.stat.PairIndex;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/**
 * The ties of some states besides the votes, as layers: of each the last year covered by the one asked for, unless that
 * is more than ten years before. Ties each way are averaged; all enter by their ranks, most being counts with a heap at
 * none. Mentions are no tie here, since rivals are named as friends are, nor is what no government chooses: distance, borders,
 * language.
 */
public final class RankedTies {
    static final String PACTS = "pacts";
    private static final String SEATS = "shared_seats";

    private static final int OLDEST = 10;
    private static final int FEWEST = 5;
    private static final String MEMBER = "member";
    private static final String DEFENCE = "defence";

    private final TieRecord record;
    private final TieFigures figures;
    private final int[] ccodes;
    private final int year;

    /**
     * Ties of a year.
     *
     * @param figures of the record
     * @param ccodes the states, in the order of their pairs
     */
    public RankedTies(TieRecord record, TieFigures figures, int[] ccodes, int year) {
        this.record = record;
        this.figures = figures;
        this.ccodes = ccodes.clone();
        this.year = year;
    }

    /** All there is: organisations, defence pacts, trade, missions, leaders' travel. */
    public List<PairLayer> list() {
        return Stream.of(
                        of(TieMeasures.JOINT_ORGANISATIONS).or(() -> seats(bodies -> bodies)),
                        pacts(),
                        trade(),
                        missions(),
                        visits())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The same without pacts, and without organisations of whose pairs such a share has one: those of the project's table,
     * since counts of a source do not say of which organisations they are.
     */
    List<PairLayer> besides(BodyMembers pacts, double share) {
        return Stream.of(
                        seats(bodies -> bodies.where(states -> pacts.share(states) < share)),
                        trade(),
                        missions(),
                        visits())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PairLayer> trade() {
        return of(TieMeasures.TRADE_SHARE);
    }

    private Optional<PairLayer> missions() {
        return of(TieMeasures.MISSION);
    }

    private Optional<PairLayer> visits() {
        return of(TieMeasures.VISITS);
    }

    /** Organisations of the project's table in which both are full members. */
    private Optional<PairLayer> seats(UnaryOperator<BodyMembers> kept) {
        return table(Layers.ORGANISATION)
                .map(table -> BodyMembers.on(lastDay(), table, tie -> tie.kind().equals(MEMBER)))
                .map(bodies -> seats(kept.apply(bodies)));
    }

    /** A measure of pairs, where enough is known. */
    private Optional<PairLayer> of(TieMeasure measure) {
        return covered(measure.layer()).stream()
                .mapToObj(covered -> of(measure, figures.values(measure, covered)))
                .filter(this::enough)
                .findFirst();
    }

    private PairLayer of(TieMeasure measure, YearValues values) {
        boolean eachWay = measure.describes() == Describes.EACH_WAY;
        double[] pairs = pairs((a, b) -> eachWay ? mean(values.of(a, b), values.of(b, a)) : values.of(a, b));
        return PairLayer.ranked(
                measure.word(), measure.label(), values.from(), values.to(), pairs, origins(values.holding()));
    }

    private static double mean(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : (one + other) / 2;
    }

    private OptionalInt covered(Layer layer) {
        return figures.lastCovered(layer, year).stream()
                .filter(last -> year - last <= OLDEST)
                .findFirst();
    }

    private boolean enough(PairLayer layer) {
        return layer.known() >= FEWEST * ccodes.length;
    }

    private PairLayer seats(BodyMembers bodies) {
        double[] together = bodies.together(ccodes);
        blank(together, ccode -> !bodies.has(ccode));
        return PairLayer.ranked(
                SEATS,
                TieMeasures.SHARED_SEATS.label(),
                year,
                year,
                together,
                origins(figures.holding(Layers.ORGANISATION, year)));
    }

    /** Pacts of defence between two states; none but where the source lists all there are. */
    private Optional<PairLayer> pacts() {
        Optional<TieHolding> holding = covered(Layers.PACT).stream()
                .mapToObj(covered -> figures.holding(Layers.PACT, covered))
                .flatMap(Optional::stream)
                .filter(held -> held.coverage().complete())
                .findFirst();
        return holding.map(held -> {
            int covered = Math.min(year, held.coverage().to());
            double[] pacts = defence(held, covered).together(ccodes);
            return PairLayer.ranked(PACTS, "pacts of defence", covered, covered, pacts, origins(holding));
        });
    }

    /** Who is in which pact of defence, from the source to be preferred; empty where none covers the year. */
    Optional<BodyMembers> defence() {
        return figures.holding(Layers.PACT, year).map(holding -> defence(holding, year));
    }

    private BodyMembers defence(TieHolding holding, int of) {
        LocalDate day = LocalDate.of(of, 12, 31);
        return BodyMembers.on(day, record.read(holding, TieFilter.year(of)), RankedTies::defends);
    }

    private static boolean defends(Tie pact) {
        return Arrays.asList(pact.kind().split(" ", -1)).contains(DEFENCE);
    }

    private Optional<TieTable> table(Layer layer) {
        return figures.holding(layer, year).map(holding -> record.read(holding, TieFilter.year(year)));
    }

    private LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    private static List<String> origins(Optional<TieHolding> holding) {
        return holding.map(held -> held.origin().id()).stream().toList();
    }

    private void blank(double[] pairs, IntPredicate unknown) {
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                if (unknown.test(ccodes[i]) || unknown.test(ccodes[j])) {
                    pairs[PairIndex.of(i, j, ccodes.length)] = Double.NaN;
                }
            }
        }
    }

    private double[] pairs(PairFunction function) {
        double[] pairs = new double[PairIndex.count(ccodes.length)];
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                pairs[pair++] = function.of(ccodes[i], ccodes[j]);
            }
        }
        return pairs;
    }

    @FunctionalInterface
    private interface PairFunction {
        double of(int a, int b);
    }
}
