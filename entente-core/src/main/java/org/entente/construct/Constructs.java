package org.entente.construct;

import java.util.List;
import java.util.Optional;
import org.entente.construct.cases.Consistency;
import org.entente.construct.cases.FollowUp;
import org.entente.construct.cases.MutualSupport;
import org.entente.construct.cases.Sovereignty;
import org.entente.construct.company.Asymmetry;
import org.entente.construct.company.BeyondBlocs;
import org.entente.construct.company.Convergence;
import org.entente.construct.company.MultiVectorFlows;
import org.entente.construct.company.MultiVectorVotes;
import org.entente.construct.company.SelectiveIntegration;
import org.entente.construct.course.Durability;
import org.entente.construct.history.Trajectories;
import org.entente.construct.leadership.Leadership;
import org.entente.construct.narrative.Narrative;
import org.entente.construct.principle.PrincipleOrFriendship;
import org.entente.construct.principle.UnequalTreatment;
import org.entente.construct.ties.Autonomy;
import org.entente.construct.ties.DistanceAndExpectation;
import org.entente.construct.ties.Ideology;
import org.entente.construct.ties.Institutions;
import org.entente.construct.ties.Position;
import org.entente.construct.ties.Resources;

/** The constructs, in the order of the framework: adding one is a class and a line here. */
public final class Constructs {
    private static final List<Construct> LIST = List.of(
            new Convergence(),
            new Sovereignty(),
            new MutualSupport(),
            new Consistency(),
            new PrincipleOrFriendship(),
            new UnequalTreatment(),
            new BeyondBlocs(),
            new Ideology(),
            new DistanceAndExpectation(),
            new Autonomy(),
            new MultiVectorVotes(),
            new MultiVectorFlows(),
            new SelectiveIntegration(),
            new Asymmetry(),
            new FollowUp(),
            new Leadership(),
            new Institutions(),
            new Trajectories(),
            new Resources(),
            new Position(),
            new Narrative(),
            new Durability());

    private Constructs() {}

    /** All constructs. */
    public static List<Construct> list() {
        return LIST;
    }

    /** The construct of an id, dashes as good as underscores. */
    public static Optional<Construct> find(String id) {
        String wanted = id.replace('-', '_');
        return LIST.stream()
                .filter(construct -> construct.card().id().equals(wanted))
                .findFirst();
    }
}
