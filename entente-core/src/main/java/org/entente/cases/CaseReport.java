package org.entente.cases;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * A case in a record: its texts looked up, who backs it, and what the list leaves out.
 *
 * @param resolved the case with its texts looked up
 * @param whole backing on the whole texts, which enter scores
 * @param apart backing on amendments and motions
 * @param unlisted whole texts of the same families, between the case's first and last vote, that the case does not
 *     list: indices into the record, by date
 */
public record CaseReport(ResolvedCase resolved, Backing whole, Backing apart, List<Integer> unlisted) {
    public CaseReport {
        unlisted = List.copyOf(unlisted);
    }

    /** The report of a case on every text that the record has. */
    public static CaseReport of(Case entry, VoteRecord record) {
        return of(entry, record, rollCall -> true);
    }

    /** The report of a case within a slice of the record. */
    public static CaseReport of(Case entry, VoteRecord record, IntPredicate slice) {
        return of(new CaseResolver(record).resolve(entry).within(record, slice), record, slice);
    }

    /** The reports of all cases of a registry within a slice, in its order. */
    public static List<CaseReport> all(CaseRegistry registry, VoteRecord record, IntPredicate slice) {
        CaseResolver resolver = new CaseResolver(record);
        return registry.list().stream()
                .map(entry -> of(resolver.resolve(entry).within(record, slice), record, slice))
                .toList();
    }

    private static CaseReport of(ResolvedCase resolved, VoteRecord record, IntPredicate slice) {
        return new CaseReport(
                resolved,
                Backing.ofScored(resolved, record),
                Backing.ofApart(resolved, record),
                unlisted(resolved, record, slice));
    }

    private static List<Integer> unlisted(ResolvedCase resolved, VoteRecord record, IntPredicate slice) {
        List<Integer> listed = resolved.texts().stream()
                .filter(ResolvedText::found)
                .map(ResolvedText::rollCall)
                .sorted()
                .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        Set<Integer> families = resolved.texts().stream()
                .filter(t -> t.found() && t.text().kind() == VoteKind.FINAL)
                .map(t -> record.rollCalls().get(t.rollCall()).family())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(listed.get(0), listed.get(listed.size() - 1))
                .filter(slice)
                .filter(r -> !listed.contains(r))
                .filter(r -> {
                    RollCall rollCall = record.rollCalls().get(r);
                    return rollCall.finalText() && families.contains(rollCall.family());
                })
                .boxed()
                .toList();
    }
}
