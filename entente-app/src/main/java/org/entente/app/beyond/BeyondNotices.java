package org.entente.app.beyond;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.cli.NamedState;
import org.entente.measure.Numbers;
import org.entente.measure.UnitFigures;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.notice.Notice;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairIndex;
import org.entente.stat.Participation;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/** What a reader of figures beyond blocs must know. */
final class BeyondNotices {
    /** A state that votes yes so often varies too little for κ. */
    private static final double NEARLY_ALWAYS = 0.95;

    private BeyondNotices() {}

    static List<Notice> of(BeyondAnswer answer) {
        List<Notice> notices = new ArrayList<>();
        BeyondWindow window = answer.figures().window();
        if (window.widened()) {
            notices.add(Notice.info(
                    "wider_window",
                    "What was asked for holds fewer than " + BeyondWindow.LEAST_FAMILIES
                            + " families of texts: the figures rest on "
                            + window.unit().label() + "."));
        }
        if (!window.enough()) {
            notices.add(Notice.warning(
                    "few_families",
                    "All on record of this kind holds " + Numbers.counted(window.families(), "family", "families")
                            + " of texts, fewer than " + BeyondWindow.LEAST_FAMILIES
                            + ": take no figure of it for firm."));
        }
        if (!answer.figures().agreement().detected()) {
            notices.add(Notice.info(
                    "no_pair_effect",
                    "No pair effect detected: pairs differ from what habits, blocs, ideal points and region lead one to "
                            + "expect no more than chance makes them."));
        }
        return notices;
    }

    static List<Notice> ofPair(BeyondAnswer answer, NamedState a, NamedState b, int pair) {
        List<Notice> notices = new ArrayList<>();
        for (NamedState state : List.of(a, b)) {
            double share = shareOfYes(answer, state.ccode());
            if (share >= NEARLY_ALWAYS) {
                notices.add(Notice.warning(
                        "nearly_always_yes",
                        state.name() + " voted yes on " + Numbers.percent(share)
                                + " of its votes: κ is near 0 with everyone, and what is beyond expected κ says little. "
                                + "Relative affinity and the distance of ideal points are not fooled by it."));
            }
        }
        if (notices.isEmpty() && pair >= 0 && uninformative(answer, a, b)) {
            notices.add(Notice.warning(
                    "kappa_uninformative",
                    "κ is uninformative here: one of the two hardly departs from its commonest choice. Relative affinity "
                            + "and the distance of ideal points are not fooled by it."));
        }
        return notices;
    }

    private static double shareOfYes(BeyondAnswer answer, int ccode) {
        VoteRecord record = answer.sliced().record();
        int column = record.column(ccode);
        if (column < 0) {
            return Double.NaN;
        }
        long[] mask = answer.figures().window().unit().mask();
        int[] counts = Participation.counts(record.planes().all()[column], mask);
        return (double) counts[0] / Math.max(1, counts[0] + counts[1] + counts[2]);
    }

    private static boolean uninformative(BeyondAnswer answer, NamedState a, NamedState b) {
        VoteRecord record = answer.sliced().record();
        UnitFigures point = UnitFigures.of(record, answer.figures().window().unit(), AbsencePolicy.EXCLUDE);
        int one = point.state(record.column(a.ccode()));
        int other = point.state(record.column(b.ccode()));
        return TableMeasure.kappaUninformative(point.cells().table(PairIndex.of(one, other, point.states())));
    }
}
