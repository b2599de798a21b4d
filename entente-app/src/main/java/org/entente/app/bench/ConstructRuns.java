package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.notice.Notices;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;

/**
 * The constructs of all pairs prepared with nothing derived yet, a profile from what is kept, profiles in a process that has
 * everything in memory, and one construct of all states.
 */
public final class ConstructRuns {
    private static final double PREPARE_TARGET = 300;
    private static final double KEPT_TARGET = 2;
    private static final double WARM_TARGET = 0.02;
    private static final double STATES_TARGET = 3;
    private static final int PAIRS = 20;

    private final VoteRecord record;
    private final Question question;
    private final Scratch scratch;
    private final StateRegistry states = StateRegistry.builtIn();
    private final Slice slice = Slice.everything().settled(true);

    private ConstructRuns(VoteRecord record, Question question, Scratch scratch) {
        this.record = record;
        this.question = question;
        this.scratch = scratch;
    }

    /**
     * Measures.
     *
     * @param record the record of the profiles
     * @param scratch where what is derived lies until the end
     * @param beginning hears what begins
     */
    public static void run(
            VoteRecord record, Question question, Scratch scratch, Findings findings, Consumer<String> beginning) {
        new ConstructRuns(record, question, scratch).run(findings, beginning);
    }

    private void run(Findings findings, Consumer<String> beginning) {
        beginning.accept("constructs of all pairs");
        List<Construct> constructs = Constructs.list();
        Runs<Setting> prepared = Runs.once(this::prepared);
        findings.add(Timing.of(
                "constructs_prepare",
                "Constructs of all pairs, nothing derived",
                constructs.size(),
                "constructs",
                prepared,
                PREPARE_TARGET));
        beginning.accept("profiles");
        int[] pair = {question.ccodeA(), question.ccodeB()};
        Runs<Integer> kept = Runs.of(question.runs(), () -> profile(setting(List.of(), evidence()), pair));
        findings.add(
                Timing.of("profile_kept", "Profile from what is kept", kept.result(), "figures", kept, KEPT_TARGET));
        Setting warm = prepared.result();
        List<int[]> pairs = pairs();
        profiles(warm, pairs);
        Runs<Integer> again = Runs.of(question.runs(), () -> profiles(warm, pairs));
        findings.add(Timing.of(
                "profiles_warm",
                "Profiles in a warm process",
                pairs.size(),
                "profiles",
                again,
                WARM_TARGET * pairs.size()));
        beginning.accept("consistency of all states");
        Runs<Integer> all = Runs.of(question.runs(), () -> consistency(warm));
        findings.add(Timing.of(
                "consistency_states", "Consistency of all states", all.result(), "states", all, STATES_TARGET));
    }

    private Evidence evidence() {
        DerivedStore derived = new DerivedStore(scratch.resolve("constructs"), new Notices());
        return new Evidence(
                record,
                List.of(),
                states,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                derived,
                label -> {});
    }

    private Setting setting(List<Integer> ccodes, Evidence evidence) {
        FigureOptions options = new FigureOptions(AbsencePolicy.EXCLUDE, FigureOptions.LEVEL, question.seed());
        return Setting.of(evidence, new Periods.Asked(ccodes, slice, false, List.of()), options);
    }

    private Setting prepared() {
        Setting setting = setting(List.of(), evidence());
        Constructs.list().forEach(construct -> construct.prepare(setting));
        return setting;
    }

    private int profiles(Setting setting, List<int[]> pairs) {
        return pairs.stream().mapToInt(pair -> profile(setting, pair)).sum();
    }

    /** All constructs of a pair; how many figures they have. */
    private int profile(Setting warm, int[] pair) {
        Periods.Asked asked = new Periods.Asked(List.of(pair[0], pair[1]), slice, false, List.of());
        Figures figures = warm.figures();
        Setting setting = Setting.of(warm.evidence(), asked, figures, Periods.of(asked, record, figures.mask()));
        return Told.all(setting, List.of(states.get(pair[0]), states.get(pair[1]))).stream()
                .mapToInt(told -> told.reading().findings().size())
                .sum();
    }

    /** Pairs spread over the states of the record's last year. */
    private List<int[]> pairs() {
        int[] members = members();
        List<int[]> pairs = new ArrayList<>();
        for (int k = 0; k < PAIRS; k++) {
            int one = members[k * members.length / PAIRS];
            int other = members[(k * members.length / PAIRS + members.length / 2) % members.length];
            pairs.add(new int[] {one, other});
        }
        return pairs;
    }

    private int[] members() {
        return IntStream.range(0, record.stateCount())
                .map(record::ccode)
                .filter(ccode -> states.unMember(ccode, Objects.requireNonNull(record.end())))
                .toArray();
    }

    private int consistency(Setting warm) {
        Construct consistency = Constructs.find("consistency").orElseThrow();
        int[] members = members();
        for (int ccode : members) {
            State state = states.get(ccode);
            Periods.Asked asked = new Periods.Asked(List.of(ccode), slice, false, List.of());
            Figures figures = warm.figures();
            consistency.ofState(
                    Setting.of(warm.evidence(), asked, figures, Periods.of(asked, record, figures.mask())), state);
        }
        return members.length;
    }
}
