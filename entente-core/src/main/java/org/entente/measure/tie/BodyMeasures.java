package org.entente.measure.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** Seats shared and pacts in force: counts that stand beside a list, and carry no expectation. */
final class BodyMeasures {
    private static final String COUNTED = "It has no interval: it is a count of what is listed.";
    private static final String NOT_COMPLETE =
            "The project’s list of pacts is not complete: no pact listed is no data.";

    static final TieMeasure SEATS = TieMeasureBuilder.of(
                    "shared_seats", "seats shared", Layers.ORGANISATION, Describes.PAIR)
            .asks("In how many of the listed organisations and blocs are both full members?")
            .in("organisations")
            .alike(Alike.HIGH)
            .notCompared()
            .interval(COUNTED)
            .defined(
                    "Number of the organisations and blocs in the project’s own table of which both are full members on "
                            + "the last day of the year.")
            .caveats("The table has the better-known organisations alone: the number is no measure of closeness.")
            .by(BodyMeasures::seats);

    static final TieMeasure BILATERAL = pacts("bilateral_obligations", "bilateral pacts in force")
            .asks("How many pacts bind these two alone?")
            .defined(
                    "Number of pacts of defence, non-aggression, neutrality or consultation in force on the last day of "
                            + "the year whose only parties are the two.")
            .by(year -> pacts(year, pact -> pact.bilateral()));

    static final TieMeasure MULTILATERAL = pacts("multilateral_obligations", "multilateral pacts in force")
            .asks("How many pacts bind them together with others?")
            .defined(
                    "Number of pacts of defence, non-aggression, neutrality or consultation in force on the last day of "
                            + "the year to which both and at least one other state are party; the list names the number of "
                            + "members of each.")
            .by(year -> pacts(year, pact -> !pact.bilateral()));

    private BodyMeasures() {}

    private static TieMeasureBuilder pacts(String word, String label) {
        return TieMeasureBuilder.of(word, label, Layers.PACT, Describes.PAIR)
                .in("pacts")
                .alike(Alike.HIGH)
                .notCompared()
                .interval(COUNTED)
                .caveats(NOT_COMPLETE, "A declaration of dozens of states binds no two of them closely.");
    }

    private static YearFigures seats(TieYear year) {
        return year.rows(Layers.ORGANISATION)
                .map(rows -> {
                    Bodies bodies = Bodies.on(year.lastDay(), rows.table());
                    PairGrid grid =
                            new PairGrid(year.states().size(), Double.NaN).map((i, j) -> listed(year, bodies, i, j));
                    bodies.rows()
                            .forEach((name, states) -> forPairs(year, states, (i, j, one, other) -> {
                                if (new SharedSeat(name, one, other).counts()) {
                                    grid.add(i, j, 1);
                                }
                            }));
                    return YearFigures.of(year, rows.holding(), grid, (i, j) -> count(grid.get(i, j)));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    /** 0 to begin with for two states that both stand in the table, else unknown. */
    private static double listed(TieYear year, Bodies bodies, int i, int j) {
        return bodies.has(year.states().ccode(i)) && bodies.has(year.states().ccode(j)) ? 0 : Double.NaN;
    }

    private static YearFigures pacts(TieYear year, Predicate<SharedPact> wanted) {
        return year.rows(Layers.PACT)
                .map(rows -> {
                    PairGrid grid = rows.empty(year.states());
                    Bodies bodies = Bodies.on(year.lastDay(), rows.table());
                    bodies.rows()
                            .forEach((name, states) -> forPairs(year, states, (i, j, one, other) -> {
                                SharedPact pact = new SharedPact(name, states.size(), one, other);
                                if (pact.counts() && wanted.test(pact)) {
                                    grid.add(i, j, 1);
                                }
                            }));
                    return YearFigures.of(year, rows.holding(), grid, (i, j) -> count(grid.get(i, j)));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static TieDetail count(double number) {
        return Double.isNaN(number) ? TieDetail.UNKNOWN : TieDetail.without("a count", Math.round(number));
    }

    @FunctionalInterface
    private interface Two {
        void take(int i, int j, Tie one, Tie other);
    }

    private static void forPairs(TieYear year, Map<Integer, Tie> states, Two taker) {
        List<Tie> rows = new ArrayList<>(states.values());
        for (Tie one : rows) {
            for (Tie other : rows) {
                int i = year.states().find(one.a());
                int j = year.states().find(other.a());
                if (i != j && i >= 0 && j >= 0) {
                    taker.take(i, j, one, other);
                }
            }
        }
    }
}
