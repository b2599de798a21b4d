package org.entente.app.ideal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointFit;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.notice.Notice;

/** What a reader of ideal points must know of their run. */
public final class IdealPointNotices {
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
                    Numbers.counted(few, "position rests", "positions rest") + " on fewer than "
                            + IdealPointRun.FEW_VOTES
                            + " votes, and so mostly on the sessions beside; their n says which."));
        }
        unsound(run).ifPresent(notices::add);
        return notices;
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
