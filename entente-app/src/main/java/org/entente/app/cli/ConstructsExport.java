package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.construct.ConstructAnswer;
import org.entente.app.construct.FindingTable;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.construct.Told;
import org.entente.measure.FigureOptions;

/** {@code export constructs A B}: the figures of every construct of two states. */
final class ConstructsExport {
    private static final String ROW_IS =
            "A row is a figure of a construct: of the pair, of one state, or of one with regard to the other.";

    private final Invocation invocation;
    private final SlicedRecord sliced;

    ConstructsExport(Invocation invocation, SlicedRecord sliced) {
        this.invocation = invocation;
        this.sliced = sliced;
    }

    /** The table with what goes beside it. */
    Bundle bundle(List<String> states, FigureOptions options) {
        List<NamedState> pair = pair(states);
        try (ConstructOpening opening = ConstructOpening.open(invocation, sliced, pair, List.of(), options)) {
            List<Told> told = Told.all(
                    opening.setting(), pair.stream().map(NamedState::state).toList());
            ConstructAnswer answer = new ConstructAnswer("export", opening.setting(), pair, told);
            List<Column> columns = new FindingTable(answer).columns();
            invocation.notices(opening.notices());
            return new Bundle(ROW_IS, invocation.commandWith("", ""), columns, answer.origins(), notes(told));
        }
    }

    private List<NamedState> pair(List<String> states) {
        if (states.size() != 2) {
            throw SliceValues.usage("constructs are of two states: entente export constructs AZE SRB")
                    .thrown();
        }
        return new StateArguments(invocation, sliced.end())
                .pair("an export of constructs", states.get(0), states.get(1));
    }

    /** What a reader of the file must know: each construct's caveats, and what is missing. */
    private static List<String> notes(List<Told> told) {
        List<String> notes = new ArrayList<>();
        notes.add("Rows are of different years, which stand beside them. No sum is made of them.");
        told.forEach(one -> notes.add(
                one.construct().card().title() + ": " + one.construct().card().caveats()));
        String missing = told.stream()
                .filter(one -> !one.reading().filled())
                .map(one -> one.construct().card().title())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            notes.add("Nothing on record here: " + missing + ". Missing is not zero.");
        }
        return notes;
    }
}
