package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.RankTable;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.stat.Percentile;
import org.entente.state.State;

/**
 * The ranks of all states in each other's lists, in the unit that heads a setting: computed once.
 *
 * @param setting the setting
 * @param table the ranks
 * @param ranks the ranks of all pairs, each way
 * @param differences the differences of all pairs, each way
 * @param received the mean ranks received
 */
record Ranked(Setting setting, RankTable table, Percentile ranks, Percentile differences, Percentile received) {
    private record Key(Slice slice, FigureOptions options, Unit unit) {}

    static Ranked of(Setting setting) {
        Key key = new Key(setting.slice(), setting.figures().options(), setting.headline());
        return setting.evidence().once(key, Ranked.class, () -> computed(setting));
    }

    private static Ranked computed(Setting setting) {
        Unit unit = setting.headline();
        double[] cells = setting.evidence()
                .keep(
                        "ranks",
                        1,
                        KeptParts.of(setting, List.of(unit)),
                        "ranks of all states in each other’s lists",
                        () -> setting.figures().ranks(unit).cells());
        RankTable table = RankTable.of(cells);
        return new Ranked(
                setting,
                table,
                Percentile.among(table.allRanks()),
                Percentile.among(table.allDifferences()),
                Percentile.among(table.allReceived()));
    }

    private int place(State state) {
        return table.find(state.ccode());
    }

    /** How many states have a rank in a state's list. */
    int partners(State state) {
        return place(state) < 0 ? 0 : table.partners(place(state));
    }

    /** The rank of another in a state's list. */
    Estimate rank(State of, State other) {
        String id = AsymmetryCard.RANK.id();
        return enough(of, other)
                ? figure(id, table.rank(place(of), place(other)), partners(of), ranks)
                : none(id, partners(of));
    }

    /** The rank of the second in the first one's list minus the converse; only with its interval. */
    Estimate difference(State a, State b) {
        String id = AsymmetryCard.DIFFERENCE.id();
        int partners = Math.min(partners(a), partners(b));
        if (!enough(a, b)) {
            return none(id, partners);
        }
        double[] figure = table.difference(place(a), place(b));
        return Double.isNaN(figure[1]) ? none(id, partners) : figure(id, figure, partners, differences);
    }

    /** The mean of a state's rank over the lists of all others. */
    Estimate received(State state) {
        String id = AsymmetryCard.RECEIVED.id();
        return partners(state) < Asymmetry.LEAST_PARTNERS
                ? none(id, partners(state))
                : figure(id, table.received(place(state)), partners(state), received);
    }

    private boolean enough(State a, State b) {
        return Math.min(partners(a), partners(b)) >= Asymmetry.LEAST_PARTNERS
                && !Double.isNaN(table.rank(place(a), place(b))[0]);
    }

    private Estimate figure(String id, double[] figure, int n, Percentile among) {
        Figured figured = Figured.of(figure[0], id, n, setting.level())
                .among(among)
                .placed(among.of(figure[1]), among.of(figure[2]))
                .from(setting.evidence().originIds());
        return (Double.isNaN(figure[1])
                        ? figured.without("under 10 families of texts")
                        : figured.between(figure[1], figure[2]))
                .build();
    }

    private Estimate none(String id, int n) {
        return Figured.undefined(
                id,
                n,
                n == 0 ? "no joint votes" : "too few",
                setting.level(),
                setting.evidence().originIds());
    }
}
