package org.entente.dossier;

import java.util.Map;
import org.entente.construct.Construct;

/** Whose words tell which construct: a line for each that has its own. */
final class ConstructVoices {
    private static final ConstructWords PLAIN = new ConstructWords() {};

    private static final Map<String, ConstructWords> OWN = Map.ofEntries(
            Map.entry("ideology", new IdeologyWords()),
            Map.entry("distance_and_expectation", new DepartureWords()),
            Map.entry("institutions", new InstitutionsWords()),
            Map.entry("position", new PositionWords()),
            Map.entry("sovereignty", new SovereigntyWords()),
            Map.entry("mutual_support", new MutualSupportWords()),
            Map.entry("resources", new ResourcesWords()),
            Map.entry("consistency", new ConsistencyWords()),
            Map.entry("principle_or_friendship", new PrincipleWords()),
            Map.entry("unequal_treatment", new UnequalWords()),
            Map.entry("follow_up", new FollowUpWords()),
            Map.entry("trajectories", new TrajectoriesWords()),
            Map.entry("asymmetry", new AsymmetryWords()),
            Map.entry("beyond_blocs", new BeyondBlocsWords()),
            Map.entry("convergence", new ConvergenceWords()),
            Map.entry("multi_vector_flows", new MultiVectorFlowsWords()),
            Map.entry("multi_vector_votes", new MultiVectorVotesWords()),
            Map.entry("selective_integration", new SelectiveIntegrationWords()),
            Map.entry("durability", new DurabilityWords()),
            Map.entry("narrative", new NarrativeWords()),
            Map.entry("leadership", new LeadershipWords()));

    private ConstructVoices() {}

    /** The words of a construct. */
    static ConstructWords of(Construct construct) {
        return OWN.getOrDefault(construct.card().id(), PLAIN);
    }
}
