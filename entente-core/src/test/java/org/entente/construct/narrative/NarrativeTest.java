package org.entente.construct.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

/**
 * The counts that ship with the product. Expected similarities by numpy, from the file that {@code entente export ties
 * --layer speech --out speech.csv} writes:
 *
 * <pre>
 * d[year, ccode, kind] = value; of each year 2015 to 2024: V = 1000 * hits / tokens of the nine frames, tokens >= 400;
 * U = V - V.mean(0); U /= norm(U, axis=1); cosines U @ U.T; mean over years of pairs with at least five
 * </pre>
 */
class NarrativeTest {
    private static final int SERBIA = 345;
    private static final int AZERBAIJAN = 373;
    private static final StateRegistry STATES = StateRegistry.builtIn();

    private final Narrative narrative = new Narrative();

    private static Setting setting(TieRecord ties, int to) {
        Evidence evidence = new Evidence(
                BuiltInRecord.load(),
                List.of(),
                STATES,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                ties,
                null,
                label -> {});
        Slice slice = Slice.everything().withYears(to - 9, to).settled(true);
        return Setting.of(
                evidence,
                new Periods.Asked(List.of(AZERBAIJAN, SERBIA), slice, true, List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
    }

    private static State state(int ccode) {
        return STATES.get(ccode);
    }

    private Reading pair(int a, int b) {
        return narrative.ofPair(setting(TieRecord.builtIn(), 2024), state(a), state(b));
    }

    private static Estimate lexicon(Reading reading) {
        return reading.find(Likeness.LEXICON).orElseThrow().estimate();
    }

    @Test
    void comparesByFramesAsNumpyDoes() {
        Estimate pair = lexicon(pair(AZERBAIJAN, SERBIA));
        assertThat(pair.value()).isCloseTo(0.13658863621465903, within(1e-12));
        assertThat(pair.percentile()).isCloseTo(70.62291787848342, within(1e-9));
        assertThat(pair.reference()).isEqualTo(18911);
        assertThat(pair.n()).isEqualTo(10);
        assertThat(pair.lo()).isLessThan(pair.value());
        assertThat(pair.hi()).isGreaterThan(pair.value());
    }

    @Test
    void opponentsSpeakOfTheSameSubjects() {
        assertThat(lexicon(pair(630, 666)).value()).isCloseTo(0.7675998829318965, within(1e-12));
        assertThat(lexicon(pair(369, 365)).percentile()).isCloseTo(98.29464332927925, within(1e-9));
    }

    @Test
    void statesZeroAndGivesNoPlaceWithoutTexts() {
        Reading reading = pair(AZERBAIJAN, SERBIA);
        Finding none = reading.find(Naming.INDICATOR, AZERBAIJAN, SERBIA).orElseThrow();
        assertThat(none.estimate().value()).isZero();
        assertThat(none.counted()).isEqualTo("no mention in 10 speeches");
        assertThat(reading.find(Naming.INDICATOR, SERBIA, AZERBAIJAN)
                        .orElseThrow()
                        .counted())
                .isEqualTo("1 mention in 10 speeches");
        assertThat(reading.needs()).contains("entente import ungd SPEECHES");
        assertThat(reading.find(Likeness.EMBEDDINGS)).isEmpty();
        Listing sessions = reading.listings().get(0);
        assertThat(sessions.rows()).hasSize(10);
        assertThat(sessions.rows().get(6))
                .startsWith(new Item.Words("2021"), new Item.Words("76"))
                .endsWith(new Item.Plain(1, 0, false), new Item.Words(""));
    }

    @Test
    void givesEachFrameOfAState() {
        Reading reading = narrative.ofState(setting(TieRecord.builtIn(), 2024), state(AZERBAIJAN));
        assertThat(reading.findings()).hasSize(9).allMatch(finding -> finding.who() == AZERBAIJAN);
        assertThat(reading.find(Saliences.INDICATOR).orElseThrow().about()).isEqualTo("sovereignty");
        assertThat(reading.listings().get(0).rows()).hasSize(10);
    }

    @Test
    void isTooFewWhereOneHardlySpoke() {
        Reading early = narrative.ofPair(setting(TieRecord.builtIn(), 2007), state(AZERBAIJAN), state(SERBIA));
        assertThat(lexicon(early).undefined()).isEqualTo("too few");
        assertThat(early.listings().get(0).rows()).hasSize(3);
        Reading never = pair(AZERBAIJAN, 347);
        assertThat(lexicon(never).undefined()).isEqualTo("no data");
    }

    @Test
    void saysWhatWouldFillItWithoutCounts() {
        Reading empty = narrative.ofPair(setting(TieRecord.ofTables(Map.of()), 2024), state(AZERBAIJAN), state(SERBIA));
        assertThat(empty.filled()).isFalse();
        assertThat(empty.needs()).contains("entente import ungd");
    }
}
