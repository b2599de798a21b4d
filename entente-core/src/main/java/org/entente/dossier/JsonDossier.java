package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Slice;
import org.entente.state.State;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The {@code data} of a dossier's JSON as maps and lists: the same model, with the command behind every figure. Estimates
 * go in as records; a writer turns NaN into null.
 */
public final class JsonDossier {
    private JsonDossier() {}

    /** {@code {pair, slice, summary, sections}}. */
    public static Map<String, @Nullable Object> data(Dossier dossier, LocalDate on) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("pair", List.of(state(dossier.a(), on), state(dossier.b(), on)));
        data.put("slice", slice(dossier.slice()));
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("finding", dossier.finding().text());
        summary.put("paragraphs", dossier.summary().stream().map(Prose::text).toList());
        data.put("summary", summary);
        data.put(
                "sections",
                dossier.sections().stream().map(JsonDossier::section).toList());
        return data;
    }

    /** {@code {iso3, ccode, gwcode, name, on}}. */
    private static Map<String, @Nullable Object> state(State state, LocalDate on) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("iso3", state.iso3(on).isEmpty() ? null : state.iso3(on));
        fields.put("ccode", state.ccode());
        fields.put("gwcode", state.gwcode(on));
        fields.put("name", state.name(on));
        fields.put("on", on.toString());
        return fields;
    }

    /** The slice in the words of the options. */
    private static Map<String, @Nullable Object> slice(Slice slice) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("record", slice.record());
        fields.put("from", slice.from());
        fields.put("to", slice.to());
        fields.put("session", slice.session());
        fields.put("from_session", slice.fromSession() == 0 ? null : slice.fromSession());
        fields.put("to_session", slice.toSession() == 0 ? null : slice.toSession());
        fields.put(
                "issue", Issue.ofMask(slice.issues()).stream().map(Issue::word).toList());
        fields.put(
                "not_issue",
                Issue.ofMask(slice.notIssues()).stream().map(Issue::word).toList());
        fields.put("important", slice.important());
        fields.put("final_only", slice.texts() == Slice.Texts.FINAL_ONLY);
        fields.put("contested", slice.contested());
        fields.put("case", slice.caseId());
        fields.put(
                "symbols",
                slice.symbols() == null
                        ? null
                        : slice.symbols().stream().sorted().toList());
        fields.put("absence", slice.absence().word());
        fields.put("as_of", slice.asOf());
        return fields;
    }

    private static Map<String, @Nullable Object> section(Section section) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", section.id());
        fields.put("title", section.title());
        fields.put("answer", section.answer());
        fields.put("status", section.status().word());
        fields.put("needs", section.needs().isEmpty() ? null : section.needs());
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        section.figures().forEach(figure -> figures.put(figure.key(), figure.estimate()));
        fields.put("figures", figures);
        fields.put("tables", section.tables().stream().map(JsonDossier::table).toList());
        fields.put("charts", section.charts().stream().map(JsonChart::of).toList());
        List<String> text = new ArrayList<>();
        for (Exhibit exhibit : section.exhibits()) {
            exhibit.rail().forEach(paragraph -> text.add(paragraph.text()));
            exhibit.prose().forEach(paragraph -> text.add(paragraph.text()));
        }
        fields.put("text", text);
        return fields;
    }

    private static Map<String, @Nullable Object> table(Table table) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", table.id());
        fields.put("finding", table.finding());
        fields.put("subtitle", table.subtitle());
        fields.put("columns", table.columns().stream().map(Table.Column::label).toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<@Nullable Object> line = new ArrayList<>();
            row.forEach(cell -> line.add(cell.accept(JsonCells.INSTANCE)));
            rows.add(line);
        }
        fields.put("rows", rows);
        fields.put("note", table.note());
        fields.put(
                "rows_behind", table.rowSets().stream().map(JsonDossier::rows).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> rows(RowSet rowSet) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", rowSet.id());
        fields.put("title", rowSet.title());
        fields.put("n", rowSet.rollCalls().size());
        fields.put("rows", rowSet.command());
        return fields;
    }
}
