package org.entente.app.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.file.Column;
import org.entente.construct.composite.RunTable;
import org.entente.stat.CompositeRuns;

/** Every run of a composite as the columns of a file, one row a run. */
final class RunColumns {
    private RunColumns() {}

    static List<Column> of(RunTable table) {
        List<CompositeRuns.Run> runs = table.runs();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.Text(
                "sample",
                "a and b: the independent runs; else run a with this input taken from b",
                runs.stream().map(run -> sample(table, run.sample())).toArray(String[]::new)));
        columns.add(new Column.Whole(
                "row",
                "row of the sample, from 1",
                runs.stream().mapToInt(run -> run.row() + 1).toArray()));
        columns.add(new Column.Text(
                "normalisation",
                "percentile, z or min_max",
                runs.stream().map(run -> run.design().normalisation()).toArray(String[]::new)));
        columns.add(new Column.Text(
                "aggregation",
                "arithmetic or geometric",
                runs.stream().map(run -> run.design().aggregation()).toArray(String[]::new)));
        for (int part = 0; part < table.parts().size(); part++) {
            int at = part;
            columns.add(new Column.Real(
                    "weight_" + table.parts().get(part),
                    "share of the weights drawn for "
                            + ComposeWords.name(table.parts().get(part)),
                    runs.stream().mapToDouble(run -> run.weights()[at]).toArray()));
        }
        columns.add(new Column.Real(
                "place",
                "the pair’s mid-rank percentile among the pairs compared, 100 the closest",
                runs.stream().mapToDouble(CompositeRuns.Run::place).toArray()));
        return columns;
    }

    static String sample(RunTable table, int sample) {
        if (sample < 2) {
            return sample == 0 ? "a" : "b";
        }
        List<String> common = List.of("normalisation", "aggregation", "weights");
        int input = sample - 2;
        return input < common.size() ? common.get(input) : table.parts().get(input - common.size());
    }
}
