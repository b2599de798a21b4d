package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Pole;
import org.entente.measure.PoleStandings;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.stat.Percentile;

/**
 * What the votes of a setting's head say of all states between the poles: computed once.
 *
 * @param standings where every state stands in their lists
 * @param splits the texts on which they differ
 * @param spreads the spreads of all states
 * @param affinities per pole the relative affinities of all states
 * @param alone the shares of such texts that states voted like no pole
 */
record VotesWithPoles(
        PoleStandings standings, PoleSplits splits, Percentile spreads, List<Percentile> affinities, Percentile alone) {
    private record Key(Slice slice, FigureOptions options, Unit unit, PoleChoice choice, Object day) {}

    static VotesWithPoles of(Setting setting, PoleChoice choice) {
        Key key =
                new Key(setting.slice(), setting.figures().options(), setting.headline(), choice, choice.day(setting));
        return setting.evidence().once(key, VotesWithPoles.class, () -> computed(setting, choice));
    }

    private static VotesWithPoles computed(Setting setting, PoleChoice choice) {
        Unit unit = setting.headline();
        List<Pole> poles = choice.poles(setting);
        List<String> parts = new ArrayList<>(KeptParts.of(setting, List.of(unit)));
        parts.addAll(choice.words());
        parts.add(choice.day(setting).toString());
        double[] cells = setting.evidence()
                .keep(
                        "pole-standings",
                        2,
                        parts,
                        "places of all states in the poles’ lists",
                        () -> setting.figures().standings(unit, poles).cells());
        PoleStandings standings = PoleStandings.of(poles.size(), cells);
        PoleSplits splits = PoleSplits.of(setting, unit, poles);
        int[] columns = IntStream.range(0, standings.states())
                .map(state -> setting.record().column(standings.ccode(state)))
                .toArray();
        return new VotesWithPoles(
                standings,
                splits,
                Percentile.among(standings.spreads()),
                IntStream.range(0, poles.size())
                        .mapToObj(pole -> Percentile.among(standings.affinities(pole)))
                        .toList(),
                splits.shares(columns));
    }
}
