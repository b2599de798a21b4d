package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.IdealPositions;
import org.entente.construct.PairValues;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/**
 * How close two states vote, and whether they came closer: agreement, relative affinity, net change, trend, and how far
 * apart their ideal points lie.
 */
public final class Convergence implements Construct {
    static final int LEAST_VOTES = 10;

    private record Key(Slice slice, FigureOptions options, Unit unit, int first, int second) {}

    @Override
    public ConstructCard card() {
        return ConvergenceCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        if (setting.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            return new Reading(List.of(), List.of(), List.of(Absences.UNDEFINED), "", List.of());
        }
        PairVotes votes = new PairVotes(setting, a, b);
        if (votes.joint(setting.headline()) == 0) {
            return Reading.missing(votes.none());
        }
        Key key = new Key(setting.slice(), setting.figures().options(), setting.headline(), a.ccode(), b.ccode());
        return setting.evidence().once(key, Reading.class, () -> reading(votes, a, b));
    }

    private static Reading reading(PairVotes votes, State a, State b) {
        Setting setting = votes.setting();
        Unit headline = setting.headline();
        List<Finding> findings = new ArrayList<>();
        findings.add(level(votes, Measure.RELATIVE_AFFINITY).leading());
        List<Finding> positions = new PositionFindings(PairPositions.of(setting, a, b)).list();
        findings.add(positions.get(0).leading());
        NetChanges changes = NetChanges.of(votes);
        findings.add(changes.all().leading());
        findings.add(changes.sameFamilies());
        findings.add(level(votes, Measure.AGREEMENT));
        findings.add(Trend.of(votes));
        findings.addAll(positions.subList(1, positions.size()));
        findings.add(mean(setting, headline, a));
        findings.add(mean(setting, headline, b));
        return new Reading(
                findings,
                List.of(ConvergenceRows.periods(votes), ConvergenceRows.issues(votes)),
                List.of(),
                "",
                List.of());
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        if (setting.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            return new Reading(List.of(), List.of(), List.of(Absences.UNDEFINED), "", List.of());
        }
        return new Reading(
                List.of(mean(setting, setting.headline(), state).leading()), List.of(), List.of(), "", List.of());
    }

    private static Finding level(PairVotes votes, Measure measure) {
        Unit headline = votes.setting().headline();
        int joint = votes.joint(headline);
        return Finding.ofPair(
                        measure.word(),
                        votes.estimate(headline, measure, LEAST_VOTES),
                        headline.fromYear(),
                        headline.toYear())
                .counting(Wording.counted(joint, "joint vote", "joint votes"));
    }

    private static Finding mean(Setting setting, Unit unit, State state) {
        Estimate mean = setting.figures().means(unit).of(setting.record().column(state.ccode()));
        return Finding.of(ConvergenceCard.MEAN.id(), state.ccode(), 0, mean, unit.fromYear(), unit.toYear())
                .counting(Wording.counted(mean.n(), "other state", "other states"));
    }

    @Override
    public List<String> weighed() {
        return List.of(ConvergenceCard.DISTANCE.id());
    }

    @Override
    public Optional<PairValues> distribution(Setting setting, String indicator) {
        return setting.slice().absence() == AbsencePolicy.OWN_CATEGORY
                ? Optional.empty()
                : SessionDistances.of(setting);
    }

    @Override
    public boolean ready(Setting setting, String indicator) {
        return setting.slice().absence() == AbsencePolicy.OWN_CATEGORY || IdealPositions.ready(setting);
    }

    @Override
    public void prepare(Setting setting) {
        if (setting.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            return;
        }
        List<Unit> periods = WholeTexts.of(setting, setting.periods().units());
        // Two states without a period of enough joint votes are told of the whole slice.
        Unit slice = Unit.of(setting.record(), setting.figures().mask(), SliceWords.time(setting.slice()));
        List<Unit> whole = Stream.of(
                        periods.stream(), Stream.of(setting.headline(), slice), ConvergenceRows.units(setting))
                .flatMap(units -> units)
                .distinct()
                .toList();
        List<Unit> yearly = Trend.years(setting);
        setting.figures().prepare(whole, yearly);
        setting.figures().means(setting.headline());
        for (int later = 1; later < periods.size(); later++) {
            setting.figures().prepareChange(periods.get(later - 1), periods.get(later));
        }
        PairTrends.of(setting, yearly);
        IdealPositions.of(setting);
    }
}
