package org.entente.app.ideal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointFit;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.notice.Notice;

/** What a reader of ideal points must know of their run. */
public final class IdealPointNotices {
    /** Of so many sessions or fewer what is said of changes rests on little. */
    private static final int FEW_SESSIONS = 3;

    private IdealPointNotices() {}

    public static List<Notice> of(IdealPointRun run, Slice slice) {
        List<Notice> notices = new ArrayList<>();
        if (slice.texts() == Slice.Texts.ALL_VOTES) {
            notices.add(Notice.info("all_votes", allVotes()));
        }
        int few = (int)
                IntStream.range(0, run.data().size()).filter(run::fewVotes).count();
        if (few > 0) {
            notices.add(Notice.info(
                    "few_votes",
                    "Of all states, " + Numbers.counted(few, "position rests", "positions rest") + " on fewer than "
                            + IdealPointRun.FEW_VOTES
                            + " votes, and so mostly on the sessions beside; a file has the n of each."));
        }
        changes(run).ifPresent(notices::add);
        unsound(run).ifPresent(notices::add);
        return notices;
    }

    /** What so few sessions cannot say: how far states move from one to the next. */
    private static Optional<Notice> changes(IdealPointRun run) {
        int sessions = run.data().sessions().length;
        if (run.options().model() != IdealPointModel.PROPER || sessions > FEW_SESSIONS) {
            return Optional.empty();
        }
        return Optional.of(
                run.data().walks()
                        ? Notice.info(
                                "few_changes",
                                "How far states move from one session to the next (ω, here "
                                        + Numbers.decimals(run.estimate().fit().walk(), 2)
                                        + ") rests on " + Numbers.counted(sessions, "session", "sessions")
                                        + " and, where votes are few, on its prior.")
                        : Notice.info(
                                "no_changes",
                                "No state has votes in two sessions: how far states move from one to the next (ω) has no "
                                        + "bearing, and has no value."));
    }

    private static Optional<Notice> unsound(IdealPointRun run) {
        IdealPointFit fit = run.estimate().fit();
        boolean full = run.options().method() == IdealPointMethod.FULL;
        if (!fit.converged()) {
            return Optional.of(Notice.warning(
                    "not_converged",
                    full
                            ? "The sampler was stopped: these are the "
                                    + Numbers.counted(run.estimate().draws().count(), "draw", "draws")
                                    + " it had by then. The same command goes on from here."
                            : "The estimate has not converged: take no figure of it for final."));
        }
        return fit.sound()
                ? Optional.empty()
                : Optional.of(Notice.warning(
                        "not_mixed",
                        "The chains have not mixed (largest R-hat " + Numbers.decimals(fit.rHat(), 2)
                                + "): more iterations are needed before its intervals can be trusted."));
    }

    private static String allVotes() {
        return "All votes: amendments, paragraphs and rejected drafts are on record in some sessions only. The model asks "
                + "what each says of where states stand, so that their number does not shift the level; --final-only "
                + "leaves them out.";
    }
}
