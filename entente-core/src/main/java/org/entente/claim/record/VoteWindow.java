package org.entente.claim.record;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.rule.Limits;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.RollCallMasks;
import org.entente.state.State;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The votes on whole texts of a window, on the issues that a claim names. All windows of all texts share the figures and
 * the draws of the whole record, so that what is known of one serves the next.
 */
public final class VoteWindow {
    private final Evidence evidence;
    private final Slice slice;
    private final ClaimWindow window;
    private final Figures figures;
    private final Unit unit;

    private VoteWindow(Evidence evidence, Slice slice, ClaimWindow window, Figures figures, Unit unit) {
        this.evidence = evidence;
        this.slice = slice;
        this.window = window;
        this.figures = figures;
        this.unit = unit;
    }

    /** The votes of a window for a claim. */
    public static VoteWindow of(Proposition said, ClaimWindow window, Testing testing) {
        Slice slice = slice(said);
        Evidence evidence = testing.evidence();
        Figures figures = figures(evidence, slice);
        Unit unit = evidence.once(
                new UnitOf(slice, window), Unit.class, () -> unit(evidence.record(), figures.mask(), window));
        return new VoteWindow(evidence, slice, window, figures, unit);
    }

    private record UnitOf(Slice slice, ClaimWindow window) {}

    private static Slice slice(Proposition said) {
        int issues = 0;
        for (Topic topic : said.roles().on(Topic.Kind.ISSUE)) {
            issues |= Issue.find(topic.id()).map(Issue::bit).orElse(0);
        }
        return Slice.everything().withTexts(Slice.Texts.FINAL_ONLY).withIssues(issues, 0);
    }

    private static Figures figures(Evidence evidence, Slice slice) {
        Periods.Asked asked = new Periods.Asked(List.of(), slice, false, List.of());
        return Setting.of(evidence, asked, FigureOptions.of(AbsencePolicy.EXCLUDE))
                .figures();
    }

    private static Unit unit(VoteRecord record, long[] mask, ClaimWindow window) {
        long[] part = new long[mask.length];
        for (int r : SliceMask.indexes(mask)) {
            RollCall rollCall = record.rollCalls().get(r);
            if (window.holds(rollCall.date())) {
                part[r >>> 6] |= 1L << r;
            }
        }
        return Unit.of(record, part, "");
    }

    /** The figures that the unit is one of. */
    public Figures figures() {
        return figures;
    }

    /** The window as a setting of constructs; layers besides the votes are asked up to a year. */
    public Setting setting(int year) {
        Periods periods = new Periods(List.of(unit), unit, true, window.to());
        return new Setting(evidence, slice, figures, periods, year);
    }

    /** The roll calls of the window. */
    public Unit unit() {
        return unit;
    }

    public ClaimWindow window() {
        return window;
    }

    /** "2018–2024", with the issues where the claim names some. */
    public String label() {
        return window.label();
    }

    /** The same claim's votes of another window. */
    public VoteWindow during(ClaimWindow other) {
        Unit others = evidence.once(
                new UnitOf(slice, other), Unit.class, () -> unit(evidence.record(), figures.mask(), other));
        return new VoteWindow(evidence, slice, other, figures, others);
    }

    /** A pair's figure with interval, place and the interval of its place. */
    public Estimate pair(Measure measure, State a, State b) {
        return figures.pair(unit, measure, column(a), column(b), rows(a, b));
    }

    /** A pair's figure with interval and place, without the interval of its place: for that all pairs would be drawn. */
    public Estimate pairAlone(Measure measure, State a, State b) {
        return figures.pairAlone(unit, measure, column(a), column(b), rows(a, b));
    }

    /** The joint votes of a pair. */
    public int joint(State a, State b) {
        UnitFigures point = figures.point(unit);
        int pair = point.pair(column(a), column(b));
        return pair < 0 ? 0 : point.n()[pair];
    }

    public int column(State state) {
        return evidence.record().column(state.ccode());
    }

    /** The command that lists the joint votes. */
    public String rows(State a, State b) {
        return "entente rollcalls --pair " + a.code(window.to()) + " " + b.code(window.to()) + options();
    }

    /** The window and its issues as options of a command. */
    public String options() {
        return SliceWords.options(slice.withDates(window.from(), window.to()));
    }

    /**
     * Where a pair's place lies when absences count as abstentions, when contested texts alone count, and when both: by
     * point, without draws.
     */
    public List<Indicator.Alternative> alternatives(Measure measure, State a, State b, Limits limits) {
        List<Indicator.Alternative> all = new ArrayList<>();
        for (Way way : Way.values()) {
            double place = place(way, measure, a, b);
            all.add(new Indicator.Alternative(way.words, limits.of(place), place));
        }
        return all;
    }

    /** Another way of counting votes than the headline's. */
    public enum Way {
        AS_ABSTAIN("absences counted as abstentions", AbsencePolicy.AS_ABSTAIN, false),
        CONTESTED("contested texts alone", AbsencePolicy.EXCLUDE, true),
        BOTH("contested texts alone, absences counted as abstentions", AbsencePolicy.AS_ABSTAIN, true);

        private final String words;
        private final AbsencePolicy absence;
        private final boolean contested;

        Way(String words, AbsencePolicy absence, boolean contested) {
            this.words = words;
            this.absence = absence;
            this.contested = contested;
        }

        /** The way in words. */
        public String words() {
            return words;
        }

        /** What an absence counts as. */
        public AbsencePolicy absence() {
            return absence;
        }
    }

    /** The point figures of all pairs counted in another way. */
    public UnitFigures counted(Way way) {
        return evidence.once(
                new CountedKey(unit, way),
                UnitFigures.class,
                () -> UnitFigures.of(evidence.record(), unit(way), way.absence));
    }

    private record CountedKey(Unit unit, Way way) {}

    /** The roll calls that count in another way of counting. */
    public Unit unit(Way way) {
        return way.contested
                ? Unit.of(
                        evidence.record(),
                        RollCallMasks.contested(evidence.record().planes().all(), unit.mask()),
                        unit.label())
                : unit;
    }

    private double place(Way way, Measure measure, State a, State b) {
        UnitFigures point = counted(way);
        int pair = point.pair(column(a), column(b));
        return pair < 0 || !point.reference()[pair]
                ? Double.NaN
                : point.percentile(measure).of(point.values(measure)[pair]);
    }
}
