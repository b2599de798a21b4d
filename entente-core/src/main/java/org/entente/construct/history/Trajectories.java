package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.record.TieHolding;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.tie.Layers;

/** How alike the histories of two states are since 1946. */
public final class Trajectories implements Construct {
    /** The construct. */
    public Trajectories() {}

    @Override
    public ConstructCard card() {
        return TrajectoriesCard.card();
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        Panel panel = Panel.of(setting.evidence(), setting.year());
        Optional<History> ofA = panel.history(a.ccode());
        Optional<History> ofB = panel.history(b.ccode());
        if (ofA.isEmpty() || ofB.isEmpty()) {
            State without = ofA.isEmpty() ? a : b;
            return new Reading(
                    List.of(),
                    List.of(),
                    List.of("No history: " + Wording.name(setting, without) + " is in no year from 1946 to "
                            + panel.year() + " in the state system of the Correlates of War."),
                    "",
                    List.of());
        }
        return reading(new PairHistory(setting, panel, ofA.get(), ofB.get()), panel);
    }

    private static Reading reading(PairHistory pair, Panel panel) {
        HistoryRows rows = new HistoryRows(pair);
        List<String> remarks = new ArrayList<>();
        remarks.add(pair.entries());
        remarks.addAll(pair.likes());
        boolean rivalry = panel.holdings().containsKey(Dimension.RIVALRY);
        return new Reading(
                Stream.of(Alignment.values())
                        .flatMap(alignment -> pair.findings(alignment).stream())
                        .toList(),
                rows.listings(),
                remarks,
                rivalry ? "" : "Rivalry over territory enters no figure: " + TieNeeds.sentence(Layers.RIVALRY),
                origins(panel));
    }

    private static List<Origin> origins(Panel panel) {
        return panel.holdings().values().stream()
                .map(TieHolding::origin)
                .sorted(Comparator.comparing(Origin::id))
                .toList();
    }

    @Override
    public void prepare(Setting setting) {
        Panel panel = Panel.of(setting.evidence(), setting.year());
        Drawn.of(setting.evidence(), panel, Distances.of(setting.evidence(), panel));
        LookAlikes.of(setting.evidence(), panel);
    }
}
