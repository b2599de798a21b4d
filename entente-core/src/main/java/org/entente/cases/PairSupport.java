package org.entente.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.vote.VoteRecord;

/**
 * How one state voted on another's own cases: the votes themselves and simple support, per dimension, never averaged
 * over dimensions. One direction of a pair; the other is another question.
 *
 * <p>Left out, and listed: cases to which the giver is itself a party, context, texts without a direction, and texts on
 * which the claimant's own seat voted against it. Amendments and motions stand apart.
 *
 * @param giver COW code of the state whose votes are counted
 * @param claimant COW code of the state whose cases they are
 * @param dimensions support by dimension, in the order of {@link Dimension}
 * @param partyTo the claimant's cases left out because the giver is a party
 * @param apart votes on amendments and motions, by case
 */
public record PairSupport(
        int giver, int claimant, List<DimensionSupport> dimensions, List<Case> partyTo, List<CaseSupport> apart) {
    public PairSupport {
        dimensions = List.copyOf(dimensions);
        partyTo = List.copyOf(partyTo);
        apart = List.copyOf(apart);
    }

    /** The support that one state gave another in a record. */
    public static PairSupport of(CaseRegistry registry, VoteRecord record, int giver, int claimant) {
        return of(registry, new CaseResolver(record)::resolve, record, giver, claimant);
    }

    /**
     * The support on the texts of a slice, or with the texts already looked up.
     *
     * @param resolver gives a case with those of its texts that count
     */
    public static PairSupport of(
            CaseRegistry registry, Function<Case, ResolvedCase> resolver, VoteRecord record, int giver, int claimant) {
        Map<Dimension, List<CaseSupport>> byDimension = new EnumMap<>(Dimension.class);
        List<Case> partyTo = new ArrayList<>();
        List<CaseSupport> apart = new ArrayList<>();
        for (Case own : registry.casesOf(claimant).supported()) {
            if (own.contextOnly()) {
                continue;
            }
            if (own.isParty(giver)) {
                partyTo.add(own);
                continue;
            }
            ResolvedCase resolved = resolver.apply(own);
            CaseSupport whole = CaseSupport.of(Backing.ofScored(resolved, record), resolved, giver);
            byDimension.computeIfAbsent(own.dimension(), d -> new ArrayList<>()).add(whole);
            if (!resolved.apart().isEmpty()) {
                apart.add(CaseSupport.of(Backing.ofApart(resolved, record), resolved, giver));
            }
        }
        List<DimensionSupport> dimensions = new ArrayList<>();
        byDimension.forEach((dimension, cases) -> dimensions.add(new DimensionSupport(dimension, cases)));
        return new PairSupport(giver, claimant, dimensions, partyTo, apart);
    }
}
