package org.entente.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.state.State;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/** The {@code data} of a dossier's JSON: the same model, with the command behind every figure. */
public final class JsonDossier {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonDossier() {}

    /** {@code {pair, slice, summary, sections}}. */
    public static ObjectNode data(Dossier dossier, LocalDate on) {
        ObjectNode data = NODES.objectNode();
        data.putArray("pair").add(state(dossier.a(), on)).add(state(dossier.b(), on));
        data.set("slice", slice(dossier.slice()));
        ObjectNode summary = data.putObject("summary");
        summary.put("finding", dossier.finding().text());
        ArrayNode paragraphs = summary.putArray("paragraphs");
        dossier.summary().forEach(paragraph -> paragraphs.add(paragraph.text()));
        ArrayNode sections = data.putArray("sections");
        dossier.sections().forEach(section -> sections.add(section(section)));
        return data;
    }

    /** {@code {iso3, ccode, gwcode, name, on}}. */
    public static ObjectNode state(State state, LocalDate on) {
        ObjectNode node = NODES.objectNode();
        node.put("iso3", state.iso3(on));
        node.put("ccode", state.ccode());
        if (state.gwcode(on).isPresent()) {
            node.put("gwcode", state.gwcode(on).getAsInt());
        } else {
            node.putNull("gwcode");
        }
        node.put("name", state.name(on));
        node.put("on", on.toString());
        return node;
    }

    /** The slice in the words of the options. */
    public static ObjectNode slice(Slice slice) {
        ObjectNode node = NODES.objectNode();
        node.put("record", slice.record());
        node.put("from", word(slice.from()));
        node.put("to", word(slice.to()));
        node.put("session", slice.session());
        putCount(node, "from_session", slice.fromSession());
        putCount(node, "to_session", slice.toSession());
        node.set("issue", issues(slice.issues()));
        node.set("not_issue", issues(slice.notIssues()));
        node.put("important", slice.important());
        node.put("final_only", slice.texts() == Slice.Texts.FINAL_ONLY);
        node.put("contested", slice.contested());
        node.put("case", slice.caseId());
        node.set("symbols", symbols(slice.symbols()));
        node.put("absence", slice.absence().word());
        node.put("as_of", word(slice.asOf()));
        return node;
    }

    private static @Nullable ArrayNode symbols(@Nullable Set<String> symbols) {
        if (symbols == null) {
            return null;
        }
        ArrayNode node = NODES.arrayNode();
        symbols.stream().sorted().forEach(node::add);
        return node;
    }

    private static void putCount(ObjectNode node, String key, int number) {
        if (number == 0) {
            node.putNull(key);
        } else {
            node.put(key, number);
        }
    }

    private static @Nullable String word(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static ArrayNode issues(int mask) {
        ArrayNode issues = NODES.arrayNode();
        Issue.ofMask(mask).forEach(issue -> issues.add(issue.word()));
        return issues;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("id", section.id());
        node.put("title", section.title());
        node.put("answer", section.answer());
        node.put("status", section.status().word());
        node.put("needs", section.needs().isEmpty() ? null : section.needs());
        ObjectNode figures = node.putObject("figures");
        section.figures().forEach(figure -> figures.set(figure.key(), estimate(figure.estimate())));
        ArrayNode tables = node.putArray("tables");
        section.tables().forEach(table -> tables.add(table(table)));
        node.putArray("charts");
        ArrayNode text = node.putArray("text");
        section.rail().forEach(paragraph -> text.add(paragraph.text()));
        section.prose().forEach(paragraph -> text.add(paragraph.text()));
        return node;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = NODES.objectNode();
        node.put("id", table.id());
        node.put("finding", table.finding());
        node.put("subtitle", table.subtitle());
        ArrayNode columns = node.putArray("columns");
        table.columns().forEach(column -> columns.add(column.label()));
        ArrayNode rows = node.putArray("rows");
        for (List<Cell> row : table.rows()) {
            ArrayNode line = rows.addArray();
            row.forEach(cell -> cell(cell, line));
        }
        node.put("note", table.note());
        ArrayNode rowSets = node.putArray("rows_behind");
        for (RowSet rowSet : table.rowSets()) {
            rowSets.addObject()
                    .put("id", rowSet.id())
                    .put("title", rowSet.title())
                    .put("n", rowSet.rollCalls().size())
                    .put("rows", rowSet.command());
        }
        return node;
    }

    private static void cell(Cell cell, ArrayNode line) {
        if (cell instanceof Cell.Words words) {
            line.add(words.text());
        } else if (cell instanceof Cell.Count count) {
            line.add(count.value());
        } else if (cell instanceof Cell.Figure figure) {
            line.add(estimate(figure.estimate()));
        } else if (cell instanceof Cell.Percentile percentile) {
            number(line, percentile.estimate().percentile());
        } else if (cell instanceof Cell.Plain number) {
            number(line, number.value());
        } else if (cell instanceof Cell.Vote vote) {
            line.add(vote.choice().word());
        } else {
            line.add(((Cell.RollCallLink) cell).text());
        }
    }

    private static void number(ArrayNode line, double value) {
        if (Double.isNaN(value)) {
            line.addNull();
        } else {
            line.add(value);
        }
    }

    /** An estimate as the contract has it; NaN is null, with the reason in {@code undefined} or {@code no_interval}. */
    public static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        put(node, "value", estimate.value());
        put(node, "lo", estimate.lo());
        put(node, "hi", estimate.hi());
        node.put("level", estimate.level());
        node.put("n", estimate.n());
        put(node, "percentile", estimate.percentile());
        put(node, "percentile_lo", estimate.percentileLo());
        put(node, "percentile_hi", estimate.percentileHi());
        node.put("method", estimate.method());
        node.put("undefined", estimate.undefined());
        if (!estimate.hasInterval()) {
            node.put("no_interval", estimate.noInterval() == null ? estimate.undefined() : estimate.noInterval());
        }
        ArrayNode origins = node.putArray("origins");
        estimate.origins().forEach(origins::add);
        node.put("rows", estimate.rows());
        return node;
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isNaN(value)) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
