package org.entente.construct.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.tie.Alike;
import org.entente.notice.Notices;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.CompositeDesign;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositeMakerTest {
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final State AZERBAIJAN = STATES.get(373);
    private static final State SERBIA = STATES.get(345);
    private static final State KOSOVO = STATES.get(347);

    private static final Setting SETTING = setting(AZERBAIJAN, SERBIA);

    private static Setting setting(State a, State b) {
        Slice slice = Slice.everything().withYears(2013, 2019).settled(true);
        Evidence evidence = new Evidence(
                BuiltInRecord.load(),
                List.of(),
                STATES,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {});
        return Setting.of(
                evidence,
                new Periods.Asked(List.of(a.ccode(), b.ccode()), slice, true, List.of()),
                new FigureOptions(AbsencePolicy.EXCLUDE, 0.9, 1));
    }

    private static Composition make(State a, State b, String... ids) {
        List<CompositeQuestion.Weight> weights = new ArrayList<>();
        for (String id : ids) {
            weights.add(new CompositeQuestion.Weight(Parts.find(id).orElseThrow(), 1 + weights.size()));
        }
        return CompositeMaker.make(SETTING, new CompositeQuestion(a, b, weights, 30, 200, 1), "--from 2013");
    }

    @Test
    void placesAPairByEveryDesignAndKeepsEveryRun() {
        Composition made = make(AZERBAIJAN, SERBIA, "relative_affinity", "regime-distance", "capital_distance");
        assertThat(made.defined()).isTrue();
        assertThat(made.pairs()).isGreaterThan(10_000);
        assertThat(made.designs()).extracting(Composition.Placed::design).containsExactly(CompositeDesign.values());
        RunTable runs = made.runs().orElseThrow();
        assertThat(runs.runs()).hasSize(200 * (2 + 3 + 3));
        assertThat(runs.pair()).isEqualTo("AZE SRB");
        assertThat(runs.range().lo()).isLessThanOrEqualTo(runs.range().median());
        assertThat(runs.moved().stream().map(RunTable.Moved::input))
                .containsExactly(
                        "normalisation",
                        "aggregation",
                        "weights",
                        "relative_affinity",
                        "regime_distance",
                        "capital_distance");
    }

    @Test
    void lowDistancesCountAsClose() {
        Composition made = make(AZERBAIJAN, SERBIA, "relative_affinity", "capital_distance");
        WeighedPart distance = made.parts().get(1);
        assertThat(distance.value()).isBetween(2000.0, 2700.0);
        assertThat(distance.place()).as("two capitals nearer than most").isGreaterThan(70);
        assertThat(distance.share()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(distance.without())
                .as("without the distance the affinity alone is left")
                .isCloseTo(made.parts().get(0).place(), within(1e-9));
    }

    @Test
    void withoutAPartOfThePairThereIsNoComposite() {
        Composition made = make(AZERBAIJAN, KOSOVO, "relative_affinity", "capital_distance");
        assertThat(made.undefined()).isEqualTo("no data");
        assertThat(made.missing().stream().map(part -> part.part().id())).containsExactly("relative_affinity");
        assertThat(made.runs()).isEmpty();
    }

    @Test
    void withoutALayerThereIsNoComposite() {
        Composition made = make(AZERBAIJAN, SERBIA, "relative_affinity", "trade_share");
        assertThat(made.undefined()).isEqualTo("no data");
        assertThat(made.missing().get(0).years()).isEmpty();
    }

    @Test
    void aPartThatNeverVariesMakesNone() {
        int[] ccodes = SETTING.figures().point(SETTING.headline()).columns();
        Part same = new Part(
                "same",
                "Same",
                "Votes",
                "votes",
                Alike.HIGH,
                setting -> Optional.of(PairValues.of(sorted(ccodes), (i, j) -> 1.0, 2019, 2019, List.of())));
        List<CompositeQuestion.Weight> weights = List.of(
                new CompositeQuestion.Weight(same, 1),
                new CompositeQuestion.Weight(Parts.find("agreement").orElseThrow(), 1));
        Composition made =
                CompositeMaker.make(SETTING, new CompositeQuestion(AZERBAIJAN, SERBIA, weights, 30, 200, 1), "");
        assertThat(made.undefined()).isEqualTo("no variation");
    }

    private static int[] sorted(int[] columns) {
        return Arrays.stream(columns).map(SETTING.record()::ccode).sorted().toArray();
    }

    @Test
    void weighsEveryMeasureThatSaysAlikeOrNot() {
        assertThat(Parts.list().stream().map(Part::id).collect(Collectors.toSet()))
                .contains(
                        "agreement", "relative_affinity", "regime_distance", "joint_organisations_ratio", "trade_share")
                .doesNotContain("polyarchy", "mentions", "trade_rank", "shared_seats");
    }

    @Test
    void runsAreReadBackAsTheyWere(@TempDir Path folder) {
        KeptRuns kept = new KeptRuns(new DerivedStore(folder, new Notices()));
        RunTable runs =
                make(AZERBAIJAN, SERBIA, "agreement", "capital_distance").runs().orElseThrow();
        String id = kept.keep(runs).id();
        assertThat(kept.list()).extracting(KeptRuns.Kept::id).containsExactly(id);
        RunTable back = kept.find(id.substring(0, 6)).orElseThrow().table();
        assertThat(back.places()).isEqualTo(runs.places());
        assertThat(back.moved()).isEqualTo(runs.moved());
        assertThat(back.shares()).isEqualTo(runs.shares());
        assertThat(kept.find("zz")).isEmpty();
    }

    @Test
    void refusesWhatIsNoComposite() {
        Part part = Parts.find("agreement").orElseThrow();
        CompositeQuestion.Weight one = new CompositeQuestion.Weight(part, 1);
        assertThatThrownBy(() -> new CompositeQuestion(AZERBAIJAN, SERBIA, List.of(one), 30, 200, 1))
                .hasMessageContaining("at least two");
        assertThatThrownBy(() -> new CompositeQuestion(AZERBAIJAN, SERBIA, List.of(one, one), 30, 200, 1))
                .hasMessageContaining("twice");
    }
}
