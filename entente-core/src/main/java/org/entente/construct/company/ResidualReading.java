package org.entente.construct.company;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.ResidualAffinities;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.stat.AbsencePolicy;

/**
 * What is left of a pair's agreement beside habits, blocs, ideal points and region.
 *
 * @param leading residual affinity; where it is undefined the reason stands in it
 * @param others the residual before shrinkage, in sample, of κ, and what blocs explain of all pairs
 * @param listings the parts of the pair's agreement
 * @param remarks what sets a state apart from an organisation, why κ says little, why there is no figure
 * @param fooled whether κ says little of the pair
 */
record ResidualReading(
        Finding leading, List<Finding> others, List<Listing> listings, List<String> remarks, boolean fooled) {
    static ResidualReading of(PairVotes votes) {
        Setting setting = votes.setting();
        if (setting.slice().absence() != AbsencePolicy.EXCLUDE) {
            return without(
                    votes,
                    "not defined under this absence policy",
                    "Residual affinity counts votes cast alone: with absences as a choice there is none.");
        }
        int joint = votes.joint(setting.headline());
        if (joint == 0) {
            return without(votes, "no joint votes", "");
        }
        // All pairs are computed only where this one can have a figure.
        if (joint < BeyondMaker.LEAST_VOTES && families(setting) >= BeyondWindow.LEAST_FAMILIES) {
            return without(votes, "too few", "");
        }
        Optional<BeyondFigures> figures = ResidualAffinities.of(setting);
        return figures.map(found -> new ResidualFigures(votes, found).reading())
                .orElseGet(() -> without(votes, "too few", fewFamilies(setting)));
    }

    private static String fewFamilies(Setting setting) {
        return ResidualAffinities.window(setting)
                .filter(window -> !window.answers())
                .map(window -> "No residual affinity, " + window.tooFew() + "; of more years there may be one.")
                .orElse("All roll calls of this kind on record hold fewer than " + BeyondWindow.LEAST_FAMILIES
                        + " families of texts: too few for residual affinity.");
    }

    private static int families(Setting setting) {
        return (int) Arrays.stream(SliceMask.indexes(setting.headline().mask()))
                .map(r -> setting.record().rollCalls().get(r).family())
                .distinct()
                .count();
    }

    private static ResidualReading without(PairVotes votes, String why, String remark) {
        Unit head = votes.setting().headline();
        int joint = votes.joint(head);
        Finding none = Finding.ofPair(
                BeyondBlocsCard.RESIDUAL.id(),
                votes.undefined(BeyondBlocsCard.RESIDUAL.id(), joint, why),
                head.fromYear(),
                head.toYear());
        return new ResidualReading(
                none.counting(joint(joint)),
                List.of(),
                List.of(),
                remark.isEmpty() ? List.of() : List.of(remark),
                false);
    }

    static String joint(long votes) {
        return Wording.counted(votes, "joint vote", "joint votes");
    }
}
