package org.entente.measure.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.bloc.Partition;
import org.entente.stat.bloc.PartitionSimilarity;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;

/** The organisations of the dated table held against found blocs. */
public final class DeclaredBlocs {
    private static final int LEAST_MEMBERS = 3;

    private final StateRegistry states;
    private final VoteRecord record;

    public DeclaredBlocs(StateRegistry states, VoteRecord record) {
        this.states = states;
        this.record = record;
    }

    /**
     * Every organisation whose list of members is complete in the unit's last year and of which at least three members are
     * in the network; none where no blocs were found.
     */
    public List<DeclaredBloc> of(Unit unit, FoundBlocs found) {
        if (found.outcome() != Outcome.FOUND) {
            return List.of();
        }
        return complete(unit).stream()
                .map(organisation -> compared(organisation, day(unit), found))
                .filter(declared -> declared.members().length >= LEAST_MEMBERS)
                .toList();
    }

    /** The organisations of which a state is a full member on the unit's last day, by short name. */
    public List<String> of(Unit unit, int ccode) {
        return complete(unit).stream()
                .map(Organisation::id)
                .filter(id -> states.members(id, day(unit)).contains(ccode))
                .toList();
    }

    /**
     * The grades short of full membership in the organisations of which one found bloc has more than half of the full
     * members, each with a state in the network. Their lists are those of the table, which is complete for full members alone.
     */
    public List<DeclaredStanding> standings(Unit unit, FoundBlocs found) {
        List<DeclaredStanding> standings = new ArrayList<>();
        for (DeclaredBloc declared : of(unit, found)) {
            Map<String, List<Integer>> grades = new TreeMap<>();
            for (Membership membership : states.memberships(declared.organisation())) {
                if (lesser(membership, unit) && found.place(membership.ccode()) >= 0 && declared.majority()) {
                    grades.computeIfAbsent(membership.grade(), grade -> new ArrayList<>())
                            .add(membership.ccode());
                }
            }
            grades.forEach((grade, ccodes) -> standings.add(standing(declared, grade, ccodes, found)));
        }
        return standings;
    }

    private static DeclaredStanding standing(
            DeclaredBloc declared, String grade, List<Integer> ccodes, FoundBlocs found) {
        int[] all =
                ccodes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        int[] apart = apart(all, declared.main(), found);
        return new DeclaredStanding(declared.organisation(), grade, declared.main(), all, apart);
    }

    /** The standings of a state short of full membership on the unit's last day, such as {@code EU:candidate}. */
    public List<String> standings(Unit unit, int ccode) {
        return states.memberships(ccode).stream()
                .filter(membership -> lesser(membership, unit))
                .map(membership -> membership.organisation() + ":" + membership.grade())
                .distinct()
                .toList();
    }

    private boolean lesser(Membership membership, Unit unit) {
        return membership.counts() && !membership.full() && membership.span().contains(day(unit));
    }

    private List<Organisation> complete(Unit unit) {
        return states.organisations().stream()
                .filter(organisation -> organisation.completeIn(unit.toYear()))
                .toList();
    }

    private LocalDate day(Unit unit) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        return record.rollCalls().get(rollCalls[rollCalls.length - 1]).date();
    }

    private DeclaredBloc compared(Organisation organisation, LocalDate day, FoundBlocs found) {
        int[] members = states.members(organisation.id(), day).stream()
                .mapToInt(Integer::intValue)
                .filter(ccode -> found.place(ccode) >= 0)
                .sorted()
                .toArray();
        int main = main(members, found);
        int[] apart = apart(members, main, found);
        PartitionSimilarity alike = PartitionSimilarity.of(declared(members, found), partition(found));
        return new DeclaredBloc(
                organisation.id(),
                organisation.bloc(),
                members,
                main,
                apart,
                alike.adjustedRand(),
                alike.normalisedInformation());
    }

    private static int[] apart(int[] members, int main, FoundBlocs found) {
        return Arrays.stream(members).filter(ccode -> found.bloc(ccode) != main).toArray();
    }

    private static int main(int[] members, FoundBlocs found) {
        int[] counts = new int[found.count()];
        int main = -1;
        for (int ccode : members) {
            int bloc = found.bloc(ccode);
            if (bloc >= 0) {
                counts[bloc]++;
            }
        }
        for (int bloc = 0; bloc < counts.length; bloc++) {
            if (counts[bloc] > (main < 0 ? 0 : counts[main])) {
                main = bloc;
            }
        }
        return main;
    }

    private static Partition declared(int[] members, FoundBlocs found) {
        return Partition.of(Arrays.stream(found.states())
                .map(ccode -> Arrays.binarySearch(members, ccode) >= 0 ? 1 : 0)
                .toArray());
    }

    private static Partition partition(FoundBlocs found) {
        return Partition.of(IntStream.range(0, found.states().length)
                .map(place -> found.blocs()[place] >= 0 ? found.blocs()[place] : -1 - place)
                .toArray());
    }
}
