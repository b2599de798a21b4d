package org.entente.construct.company;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.NetChange;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.vote.Choice;

/**
 * Two states' joint votes in a setting.
 *
 * @param setting the setting
 * @param a the first state
 * @param b the second
 */
record PairVotes(Setting setting, State a, State b) {
    /** Joint votes that every construct on a pair's votes asks for. */
    static final int LEAST = NetChange.LEAST_VOTES;

    int columnA() {
        return setting.record().column(a.ccode());
    }

    int columnB() {
        return setting.record().column(b.ccode());
    }

    /** Joint votes in a unit. */
    int joint(Unit unit) {
        return setting.figures().point(unit).joint(columnA(), columnB());
    }

    /** A figure of a unit with interval and percentile; none with fewer joint votes than the least. */
    Estimate estimate(Unit unit, Measure measure, int least) {
        int joint = joint(unit);
        return joint > 0 && joint < least
                ? undefined(measure.word(), joint, "too few")
                : setting.figures().pair(unit, measure, columnA(), columnB(), rows(unit));
    }

    Estimate undefined(String method, long n, String why) {
        return Figured.undefined(
                method, n, why, setting.level(), setting.evidence().originIds());
    }

    /** The values in the 1,000 draws shared by all units of the slice; none when either cast no vote. */
    double[] draws(Unit unit, Measure measure) {
        return setting.figures().draws(unit, measure, columnA(), columnB());
    }

    /** Families of texts with a joint vote in any of the units. */
    int families(List<Unit> units) {
        Set<Integer> families = new HashSet<>();
        for (Unit unit : units) {
            for (int r : SliceMask.indexes(unit.mask())) {
                if (counts(r, columnA()) && counts(r, columnB())) {
                    families.add(setting.record().rollCalls().get(r).family());
                }
            }
        }
        return families.size();
    }

    /** Never for a state that has no column: it never voted. */
    private boolean counts(int rollCall, int column) {
        if (column < 0) {
            return false;
        }
        Choice choice = setting.record().choice(rollCall, column);
        return choice.cast() || (choice == Choice.ABSENT && setting.slice().absence() != AbsencePolicy.EXCLUDE);
    }

    /** What is said where the two share no vote in the unit that heads the page. */
    String none() {
        String both = Wording.name(setting, a) + " and " + Wording.name(setting, b);
        return both + " share no recorded vote in " + setting.headline().label() + ".";
    }

    /** The command that lists the joint votes of a unit. */
    String rows(Unit unit) {
        boolean narrower = unit.fromYear() > 0
                && !Arrays.equals(unit.mask(), setting.figures().mask());
        return "entente rollcalls --pair " + setting.code(a) + " " + setting.code(b)
                + SliceWords.options(
                        narrower ? setting.slice().withYears(unit.fromYear(), unit.toYear()) : setting.slice());
    }
}
