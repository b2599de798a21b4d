package org.entente.claim.type;

import java.util.List;
import java.util.Optional;

/** The catalogue of claim types, in the order of the table of rules. */
public final class ClaimTypes {
    /** All of them: a new one is a class and a line here. */
    public static final List<ClaimType> LIST = List.of(
            new VotingTogether(),
            new StructuralAlignment(),
            new Trend(),
            new Pivot(),
            new CloserThan(),
            new Superlative(),
            new Isolated(),
            new MutualSupport(),
            new PrincipleConsistent(),
            new SovereigntyPrinciple(),
            new SelectiveNorms(),
            new MultiVector(),
            new NotBloc(),
            new NotIdeological(),
            new SharedPhilosophy(),
            new AllianceInForce(),
            new Membership(),
            new AgreementSigned(),
            new Visit(),
            new Recognition(),
            new ResolutionAdopted(),
            new OccupationIndependence(),
            new ComparableHistory(),
            new Rivalry(),
            new Dependence(),
            new Leverage(),
            new LeaderDriven(),
            new Institutionalised(),
            new Durable(),
            new MediatorFailed(),
            new Performance());

    private ClaimTypes() {}

    /** The type with this id. */
    public static Optional<ClaimType> find(String id) {
        return LIST.stream().filter(type -> type.card().id().equals(id)).findFirst();
    }
}
