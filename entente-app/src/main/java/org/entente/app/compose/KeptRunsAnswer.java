package org.entente.app.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.cli.Answer;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.composite.KeptRuns;
import org.entente.construct.composite.RunTable;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Runs that are kept, as answers: the list of them, or one of them whole. */
public final class KeptRunsAnswer {
    private KeptRunsAnswer() {}

    /** All that are kept, the last made first. */
    public static Answer list(List<KeptRuns.Kept> kept, List<Notice> notices) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("kept", kept.stream().map(RunJson::summary).toList());
        return new Answer("compose", Map.of("list_runs", true), data, notices, List.of(), t -> print(t, kept));
    }

    private static void print(Terminal terminal, List<KeptRuns.Kept> kept) {
        if (kept.isEmpty()) {
            terminal.paragraph("No run of a composite is kept.");
            terminal.paragraph("entente compose --list shows what can be weighed.", Style.DIM);
            return;
        }
        Table table = new Table(0, 2)
                .left("id")
                .left("pair")
                .right("5–95 %")
                .right("runs")
                .left("weights")
                .whole();
        kept.forEach(one -> table.row(
                one.id(),
                one.table().pair(),
                range(one.table()),
                runs(one.table()),
                ComposeWords.weights(one.table())));
        terminal.print(table.lines(terminal.room()));
    }

    private static String range(RunTable table) {
        return Numbers.percentileInterval(table.range().lo(), table.range().hi());
    }

    private static String runs(RunTable table) {
        return Numbers.count(table.runs().size());
    }

    /** One of them with every run. */
    public static Answer one(KeptRuns.Kept kept, List<Notice> notices) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("run", RunJson.summary(kept));
        data.put("sobol", RunJson.sobol(kept.table()));
        data.put("runs", RunJson.runs(kept.table()));
        return new Answer("compose", Map.of("run", kept.id()), data, notices, List.of(), t -> RunPage.whole(t, kept))
                .withTable(RunColumns.of(kept.table()));
    }
}
