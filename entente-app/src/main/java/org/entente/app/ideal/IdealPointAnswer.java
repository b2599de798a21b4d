package org.entente.app.ideal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.app.cli.Answer;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.measure.SliceWords;
import org.entente.measure.ideal.IdealPointFit;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Ideal points of a slice, for people and machines.
 *
 * @param sliced the record and what was asked of it
 * @param run what was estimated
 */
public record IdealPointAnswer(SlicedRecord sliced, IdealPointRun run) {
    private static final String VERB = "ideal-points";

    /** The answer with its points. */
    public Answer answer(List<Notice> notices) {
        Map<String, @Nullable Object> data = head();
        data.put(
                "points",
                IntStream.range(0, run.data().size()).mapToObj(this::point).toList());
        return new Answer(
                        VERB,
                        query(),
                        data,
                        notices,
                        sliced.origins(),
                        terminal -> new IdealPointPage(sliced, run).print(terminal))
                .withTable(PointColumns.of(run));
    }

    /** The answer with its items. */
    public Answer itemAnswer(List<Notice> notices) {
        RunItems items = new RunItems(sliced.record(), run);
        Map<String, @Nullable Object> data = head();
        data.put(
                "items",
                IntStream.range(0, items.count())
                        .mapToObj(item -> item(items, item))
                        .toList());
        return new Answer(
                        VERB,
                        query(),
                        data,
                        notices,
                        sliced.origins(),
                        terminal -> new ItemPage(sliced, run, items).print(terminal))
                .withTable(ItemColumns.of(items));
    }

    /** The answer on two states. */
    public Answer pairAnswer(NamedState a, NamedState b, List<Notice> notices) {
        PairPath path = new PairPath(run, a, b);
        Map<String, @Nullable Object> data = head();
        data.put("pair", List.of(a.json(), b.json()));
        data.put("path", path.json());
        return new Answer(
                VERB, query(), data, notices, sliced.origins(), terminal -> new PairPage(sliced, path).print(terminal));
    }

    private Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        query.put("model", run.options().model().word());
        query.put("method", run.options().method().word());
        return query;
    }

    private Map<String, @Nullable Object> head() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("model", run.options().model().word());
        data.put("method", run.options().method().word());
        data.put("states", run.data().votes().states());
        data.put("rows", run.data().size());
        data.put("votes", run.data().votes().observations());
        data.put("rollcalls", run.data().rollCallCount());
        data.put("item_count", run.data().votes().items());
        data.put("unanimous_left_out", run.data().unanimous());
        data.put("fit", fit(run.estimate().fit()));
        data.put("deviation_by_decade", decades());
        return data;
    }

    private Map<String, @Nullable Object> fit(IdealPointFit fit) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("converged", fit.converged());
        fields.put("iterations", fit.iterations());
        fields.put("seconds", fit.seconds());
        fields.put("walk", fit.walk());
        fields.put("draws", run.estimate().draws().count());
        fields.put("r_hat", fit.rHat());
        fields.put("effective_draws", fit.effective());
        return fields;
    }

    private List<Map<String, @Nullable Object>> decades() {
        List<Map<String, @Nullable Object>> decades = new ArrayList<>();
        run.deviationByDecade().forEach((decade, deviation) -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("decade", decade);
            fields.put("sd", deviation);
            decades.add(fields);
        });
        return decades;
    }

    private Map<String, @Nullable Object> point(int row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ccode", run.data().ccode(row));
        fields.put("session", run.data().session(row));
        fields.put("year", run.year(row));
        fields.put("n", run.data().votesOf(row));
        fields.put("ideal_point", run.estimate().mean()[row]);
        fields.put("se", run.estimate().se()[row]);
        fields.put("q05", run.estimate().q05()[row]);
        fields.put("q50", run.estimate().median()[row]);
        fields.put("q95", run.estimate().q95()[row]);
        fields.put("few_votes", run.fewVotes(row));
        return fields;
    }

    private static Map<String, @Nullable Object> item(RunItems items, int item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rollcalls", items.ids(item));
        fields.put("text", items.text(item));
        fields.put("n", items.votes(item));
        fields.put("discrimination", items.discrimination(item));
        fields.put("cut_yes", items.lower(item));
        fields.put("cut_no", items.upper(item));
        fields.put("information", items.information(item));
        return fields;
    }
}
