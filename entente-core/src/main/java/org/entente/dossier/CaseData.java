package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.ResolvedText;
import org.entente.chart.DataTable;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** The data of the drawing of cases: one row for each text. */
final class CaseData {
    private CaseData() {}

    static DataTable of(Subject subject, List<CaseRow> rows) {
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (CaseRow row : rows) {
            for (ResolvedText text : row.texts()) {
                data.add(line(subject, row, text));
            }
        }
        return new DataTable(List.of("case", "kind", "symbol", "date", "direction", "choice_a", "choice_b"), data);
    }

    private static List<@Nullable Object> line(Subject subject, CaseRow row, ResolvedText text) {
        RollCall rollCall = subject.record.rollCalls().get(text.rollCall());
        return List.of(
                row.entry().id(),
                row.apart() ? "amendment_or_motion" : "whole_text",
                text.text().symbol(),
                rollCall.date().toString(),
                text.text().direction(),
                subject.record.choice(text.rollCall(), subject.columnA).word(),
                subject.record.choice(text.rollCall(), subject.columnB).word());
    }
}
