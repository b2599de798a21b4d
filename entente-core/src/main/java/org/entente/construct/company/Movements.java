package org.entente.construct.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PairMovement;
import org.entente.measure.ideal.PairMovement.Figure;
import org.entente.measure.ideal.PairMovement.Path;
import org.entente.stat.Percentile;
import org.entente.state.State;

/** Who of two states moved towards whom, from the first to the last session of a head's years. */
final class Movements {
    private final PairPositions positions;

    Movements(PairPositions positions) {
        this.positions = positions;
    }

    /** The movement of each, of both, and each one's share. */
    List<Finding> list() {
        if (positions.years().size() < 2) {
            return List.of(none(positions.a(), positions.b()), none(positions.b(), positions.a()));
        }
        PairMovement movement = PairMovement.of(positions.run(), path(positions.a()), path(positions.b()), level());
        List<Finding> findings = new ArrayList<>();
        findings.add(towards(positions.a(), positions.b(), movement.first()));
        findings.add(towards(positions.b(), positions.a(), movement.second()));
        findings.add(counted(Finding.ofPair(
                AsymmetryCard.TOTAL.id(),
                figured(AsymmetryCard.TOTAL, movement.total()).build(),
                from(),
                to())));
        findings.addAll(shares(movement));
        return findings;
    }

    /** One session has no movement. */
    private Finding none(State of, State other) {
        Estimate none = positions.years().isEmpty()
                ? positions.none(AsymmetryCard.MOVEMENT.id())
                : undefined(AsymmetryCard.MOVEMENT, "too few");
        Finding finding = Finding.of(AsymmetryCard.MOVEMENT.id(), of.ccode(), other.ccode(), none, 0, 0);
        return positions.years().isEmpty()
                ? finding
                : finding.remarking(
                        "One session alone, that of " + positions.years().last() + ".");
    }

    private Finding towards(State of, State other, Figure figure) {
        Estimate estimate = figured(AsymmetryCard.MOVEMENT, figure).among(all()).build();
        return counted(Finding.of(AsymmetryCard.MOVEMENT.id(), of.ccode(), other.ccode(), estimate, from(), to()));
    }

    private List<Finding> shares(PairMovement movement) {
        Figure first = movement.shareOfFirst();
        Figure second = new Figure(1 - first.value(), 1 - first.hi(), 1 - first.lo());
        return List.of(
                share(movement, positions.a(), positions.b(), first),
                share(movement, positions.b(), positions.a(), second));
    }

    private Finding share(PairMovement movement, State of, State other, Figure figure) {
        Estimate estimate = movement.told()
                ? figured(AsymmetryCard.SHARE, figure).build()
                : undefined(AsymmetryCard.SHARE, "not told from no movement");
        return counted(Finding.of(AsymmetryCard.SHARE.id(), of.ccode(), other.ccode(), estimate, from(), to()));
    }

    private Figured figured(Indicator indicator, Figure figure) {
        Figured figured = Figured.of(figure.value(), indicator.id(), votes(), level())
                .from(positions.setting().evidence().originIds());
        return Double.isNaN(figure.lo())
                ? figured.without("the run has no joint draws")
                : figured.between(figure.lo(), figure.hi());
    }

    private Estimate undefined(Indicator indicator, String why) {
        return Figured.undefined(
                indicator.id(),
                votes(),
                why,
                level(),
                positions.setting().evidence().originIds());
    }

    private Finding counted(Finding finding) {
        return finding.counting(
                Wording.counted(votes(), "vote", "votes") + ", the fewest of either in the two sessions");
    }

    private long votes() {
        return Math.min(positions.votes(from()), positions.votes(to()));
    }

    private double level() {
        return positions.setting().level();
    }

    private int from() {
        return positions.years().first();
    }

    private int to() {
        return positions.years().last();
    }

    private Path path(State state) {
        return new Path(positions.row(state, from()), positions.row(state, to()));
    }

    private record Key(Slice slice, int from, int to) {}

    /** The movements of all pairs of states with enough votes in both sessions, each way; computed once. */
    private Percentile all() {
        Setting setting = positions.setting();
        Key key = new Key(setting.slice(), from(), to());
        return setting.evidence().once(key, Percentile.class, this::movements);
    }

    private Percentile movements() {
        IdealPointRun run = positions.run();
        int[] ends = run.placed(to());
        Path[] paths = Arrays.stream(run.placed(from()))
                .boxed()
                .flatMap(start -> Arrays.stream(ends)
                        .filter(end -> run.data().ccode(end) == run.data().ccode(start))
                        .mapToObj(end -> new Path(start, end)))
                .toArray(Path[]::new);
        return PairMovement.all(run, paths);
    }
}
