package org.entente.construct;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.state.State;
import org.entente.vote.VoteRecord;

/**
 * The time and the slice that a question is about, with the figures of that slice: the same for every construct of a
 * page.
 *
 * @param evidence what everything is computed from
 * @param slice the slice, settled
 * @param figures its figures on votes, with the draws they share
 * @param periods its blocks of years and the one that heads the page
 * @param year the last year that any figure may be of
 */
public record Setting(Evidence evidence, Slice slice, Figures figures, Periods periods, int year) {
    /** The setting of a question. */
    public static Setting of(Evidence evidence, Periods.Asked asked, FigureOptions options) {
        VoteRecord record = evidence.record();
        Figures figures = evidence.once(
                new FiguresOf(asked.slice(), options), Figures.class, () -> figures(evidence, asked.slice(), options));
        return of(evidence, asked, figures, Periods.of(asked, record, figures.mask()));
    }

    /** Questions on one slice share its figures: what one of them computed of all pairs serves the next. */
    private record FiguresOf(Slice slice, FigureOptions options) {}

    private static Figures figures(Evidence evidence, Slice slice, FigureOptions options) {
        return Figures.of(
                evidence.record(),
                SliceMask.of(evidence.record(), slice),
                options,
                evidence.origins(),
                evidence.store().orElse(null),
                evidence::computing);
    }

    /** The setting of a question whose figures are there already. */
    public static Setting of(Evidence evidence, Periods.Asked asked, Figures figures, Periods periods) {
        return new Setting(
                evidence,
                asked.slice(),
                figures,
                periods,
                lastYear(evidence, asked.slice(), asked.ccodes(), periods.on()));
    }

    /**
     * The slice's last year, the record's where it has none; for states that are no more the year under whose name they
     * stand on the page.
     */
    private static int lastYear(Evidence evidence, Slice slice, Collection<Integer> ccodes, LocalDate on) {
        LocalDate to = slice.to();
        boolean open = to == null && slice.session() == null && slice.toSession() == 0;
        LocalDate end = to != null ? to : open ? evidence.record().end() : null;
        return end != null && ccodes.stream().allMatch(ccode -> there(evidence, ccode, end))
                ? end.getYear()
                : on.getYear();
    }

    private static boolean there(Evidence evidence, int ccode, LocalDate on) {
        return evidence.states().exists(ccode, on) || evidence.states().unMember(ccode, on);
    }

    /**
     * The last day that a dated entry may be of: that of the year or the slice's own last, and without end where nothing
     * closes the slice and the states still are, since a dated record may go on after the last vote on record.
     */
    public LocalDate until() {
        return Stream.of(lastDay(), slice.to(), slice.asOf())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate lastDay() {
        LocalDate last = evidence.record().end();
        boolean open = slice.to() == null && slice.session() == null && slice.toSession() == 0;
        return open && last != null && last.getYear() == year ? LocalDate.MAX : LocalDate.of(year, 12, 31);
    }

    public VoteRecord record() {
        return evidence.record();
    }

    /** The unit that the page's head speaks of. */
    public Unit headline() {
        return periods.headline();
    }

    /** The day on which states are named. */
    public LocalDate on() {
        return periods.on();
    }

    /** Level of intervals, such as 0.9. */
    public double level() {
        return figures.options().level();
    }

    /** The code by which a state is called in commands and tables. */
    public String code(State state) {
        String iso = state.iso3(on());
        return iso.isEmpty() ? Integer.toString(state.ccode()) : iso;
    }

    /** The roll calls of the slice that satisfy a condition, as a mask. */
    public long[] where(java.util.function.IntPredicate condition) {
        long[] mask = new long[figures.mask().length];
        for (int r : SliceMask.indexes(figures.mask())) {
            if (condition.test(r)) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        return mask;
    }

    /** The calendar years of the slice with roll calls. */
    public List<Unit> years() {
        return evidence.once(
                        new YearsOf(slice),
                        Years.class,
                        () -> new Years(Unit.list(record(), figures.mask(), Unit.By.YEAR)))
                .units();
    }

    private record YearsOf(Slice slice) {}

    private record Years(List<Unit> units) {}

    /** An estimate without a value: "no data", "too few" … */
    public Estimate undefined(String method, String why) {
        return Figured.undefined(method, 0, why, level(), List.of());
    }
}
