package org.entente.app.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.construct.composite.KeptRuns;
import org.entente.construct.composite.RunTable;
import org.entente.stat.CompositeRuns;
import org.entente.stat.SobolIndices;
import org.jspecify.annotations.Nullable;

/** Runs of composites for machines. */
final class RunJson {
    private RunJson() {}

    /** What was asked and what came out, without the single runs. */
    static Map<String, @Nullable Object> summary(KeptRuns.Kept kept) {
        RunTable table = kept.table();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", kept.id());
        fields.put("pair", table.pair());
        fields.put("slice", table.slice());
        fields.put("weights", weights(table));
        fields.put("concentration", table.concentration());
        fields.put("rows", table.rows());
        fields.put("seed", table.seed());
        fields.put("pairs", table.pairs());
        fields.put("evaluations", table.runs().size());
        fields.put("range", range(table.range()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> weights(RunTable table) {
        return IntStream.range(0, table.parts().size())
                .mapToObj(part -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("id", table.parts().get(part));
                    fields.put("share", table.shares()[part]);
                    fields.put("years", table.years().get(part));
                    return fields;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> range(RunTable.Range range) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("lo", range.lo());
        fields.put("median", range.median());
        fields.put("hi", range.hi());
        fields.put("width", range.width());
        fields.put("informative", range.informative());
        return fields;
    }

    static List<Map<String, @Nullable Object>> sobol(RunTable table) {
        return table.moved().stream()
                .map(moved -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("input", moved.input());
                    fields.put("first", index(moved.index().first()));
                    fields.put("total", index(moved.index().total()));
                    return fields;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> index(SobolIndices.Index index) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("value", index.value());
        fields.put("lo", index.lo());
        fields.put("hi", index.hi());
        return fields;
    }

    /** Every run: sample, row, normalisation, aggregation, weights, place. */
    static List<Map<String, @Nullable Object>> runs(RunTable table) {
        return table.runs().stream().map(run -> run(table, run)).toList();
    }

    private static Map<String, @Nullable Object> run(RunTable table, CompositeRuns.Run run) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sample", RunColumns.sample(table, run.sample()));
        fields.put("row", run.row() + 1);
        fields.put("normalisation", run.design().normalisation());
        fields.put("aggregation", run.design().aggregation());
        fields.put("weights", run.weights());
        fields.put("place", run.place());
        return fields;
    }
}
