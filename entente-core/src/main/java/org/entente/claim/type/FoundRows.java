package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Testing;
import org.entente.claim.record.VoteWindow;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.state.State;

/** The found blocs that some states are in, as rows: those among them, and the members that are most firmly in it. */
record FoundRows(Testing testing, VoteWindow votes, List<State> states) {
    private static final int SHOWN = 6;

    /** A bloc with several of them speaks against that they are in none; one with a single one for it. */
    List<EvidenceRow> of(FoundBlocs found) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (int bloc = 0; bloc < found.count(); bloc++) {
            int number = bloc;
            List<State> inside = states.stream()
                    .filter(state -> found.bloc(state.ccode()) == number)
                    .toList();
            if (!inside.isEmpty()) {
                rows.add(row(found, bloc, inside));
            }
        }
        return rows;
    }

    private EvidenceRow row(FoundBlocs found, int bloc, List<State> inside) {
        LocalDate day = votes.window().to();
        int[] members = found.members(bloc);
        List<Integer> own = inside.stream().map(State::ccode).toList();
        List<String> others = Arrays.stream(members)
                .boxed()
                .filter(ccode -> !own.contains(ccode))
                .sorted(Comparator.comparingDouble((Integer ccode) -> -found.stability()[found.place(ccode)]))
                .limit(SHOWN)
                .map(ccode -> Say.name(testing.evidence().states().get(ccode), day))
                .toList();
        int rest = members.length - own.size() - others.size();
        String among = others.isEmpty() ? "" : ", with " + Wording.list(withRest(others, rest));
        return new EvidenceRow(
                own.size() > 1 ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.FOR,
                Optional.empty(),
                "Bloc of " + Numbers.counted(members.length, "state", "states") + " found in the votes of "
                        + votes.label() + ": " + Say.names(inside, day) + among,
                "found in the record of votes",
                "",
                command(votes));
    }

    private static List<String> withRest(List<String> others, int rest) {
        List<String> all = new ArrayList<>(others);
        if (rest > 0) {
            all.add(Numbers.counted(rest, "other", "others"));
        }
        return all;
    }

    /** The command that lists the blocs. */
    static String command(VoteWindow votes) {
        return "entente blocs" + votes.options() + " --by slice";
    }
}
