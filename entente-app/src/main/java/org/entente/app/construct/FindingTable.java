package org.entente.app.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.entente.app.file.Column;
import org.entente.construct.Finding;
import org.entente.construct.Told;
import org.jspecify.annotations.Nullable;

/** All figures of an answer as the columns of a file, one row a figure; those without a value say why. */
public final class FindingTable {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String construct, Finding finding) {}

    /** The figures of an answer. */
    public FindingTable(ConstructAnswer answer) {
        for (Told told : answer.told()) {
            String id = told.construct().card().id();
            told.reading().findings().forEach(finding -> rows.add(new Row(id, finding)));
        }
    }

    /** The columns. */
    public List<Column> columns() {
        return List.of(
                text("construct", "id of the construct", Row::construct),
                text("indicator", "id of the indicator", row -> row.finding().indicator()),
                whole(
                        "ccode",
                        "COW code of the state it is of; empty for a figure of a pair or the world",
                        row -> row.finding().who()),
                whole(
                        "toward",
                        "COW code of the state towards which it is",
                        row -> row.finding().whom()),
                text(
                        "about",
                        "case, dimension, pole or period it is of",
                        row -> row.finding().about()),
                whole("from", "first year it is of", row -> row.finding().from()),
                whole(
                        "to",
                        "last year it is of: layers end in different years",
                        row -> row.finding().to()),
                real(
                        "value",
                        "the figure; empty where it is undefined",
                        row -> row.finding().estimate().value()),
                real(
                        "lo",
                        "lower end of its interval",
                        row -> row.finding().estimate().lo()),
                real(
                        "hi",
                        "upper end of its interval",
                        row -> row.finding().estimate().hi()),
                real(
                        "level",
                        "level of the interval",
                        row -> row.finding().estimate().level()),
                new Column.Whole(
                        "n",
                        "what was counted",
                        rows.stream()
                                .mapToInt(row -> (int) row.finding().estimate().n())
                                .toArray()),
                real(
                        "percentile",
                        "place among the reference set, 0 to 100",
                        row -> row.finding().estimate().percentile()),
                real(
                        "percentile_lo",
                        "lower end of the percentile’s interval",
                        row -> row.finding().estimate().percentileLo()),
                real(
                        "percentile_hi",
                        "upper end of the percentile’s interval",
                        row -> row.finding().estimate().percentileHi()),
                whole(
                        "reference",
                        "members of the reference set",
                        row -> row.finding().estimate().reference()),
                text(
                        "counted",
                        "what was counted, in words",
                        row -> row.finding().counted()),
                text(
                        "undefined",
                        "why there is no value",
                        row -> row.finding().estimate().undefined()),
                text(
                        "no_interval",
                        "why there is no interval",
                        row -> row.finding().estimate().noInterval()),
                text(
                        "method",
                        "how it was computed",
                        row -> row.finding().estimate().method()),
                text("remark", "what must be read with it", row -> row.finding().remark()));
    }

    private Column text(String name, String meaning, Function<Row, @Nullable String> value) {
        return new Column.Text(
                name,
                meaning,
                rows.stream()
                        .map(row -> {
                            String words = value.apply(row);
                            return words == null ? "" : words;
                        })
                        .toArray(String[]::new));
    }

    private Column whole(String name, String meaning, ToIntFunction<Row> value) {
        return new Column.Whole(
                name,
                meaning,
                rows.stream()
                        .mapToInt(value)
                        .map(number -> number == 0 ? Column.MISSING : number)
                        .toArray());
    }

    private Column real(String name, String meaning, ToDoubleFunction<Row> value) {
        return new Column.Real(name, meaning, rows.stream().mapToDouble(value).toArray());
    }
}
