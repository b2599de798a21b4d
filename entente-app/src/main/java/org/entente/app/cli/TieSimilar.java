package org.entente.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.similar.TieSimilarAnswer;
import org.entente.app.similar.TieSimilarPage;
import org.entente.app.similar.TieSimilarSheet;
import org.entente.construct.TieNeeds;
import org.entente.measure.Slice;
import org.entente.measure.tie.Describes;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.jspecify.annotations.Nullable;

/** {@code similar --layer}: all others by a measure of a layer besides the votes. */
final class TieSimilar {
    private final Invocation invocation;
    private final Slice slice;
    private final boolean all;

    TieSimilar(Invocation invocation, Slice slice, boolean all) {
        this.invocation = invocation;
        this.slice = slice;
        this.all = all;
        if (slice.session() != null || slice.caseId() != null || slice.contested()) {
            throw SliceValues.usage("a layer knows years alone")
                    .withRemedy("--layer goes with --year.")
                    .thrown();
        }
    }

    ExitCode run(String word, @Nullable String measureWord, String typed, OutOptions out) {
        TieMeasure measure = measure(layer(word), measureWord);
        try (TieRecord ties = TieOpening.open(invocation, slice.record())) {
            TieFigures figures = TieFigures.of(ties, StateRegistry.builtIn());
            int last = figures.lastYear(measure);
            int year = year(last, measure);
            NamedState named = new StateArguments(invocation, LocalDate.of(year, 12, 31)).get(typed);
            TieSimilarAnswer answer =
                    new TieSimilarAnswer(named, measure, year, last, figures.list(measure, named.ccode(), year));
            return invocation.answer(
                    new Answer(
                                    "similar",
                                    query(answer),
                                    answer.json(),
                                    List.of(),
                                    answer.origins(),
                                    terminal -> new TieSimilarPage(answer, all).print(terminal))
                            .withTable(answer.table())
                            .withSheet(() -> new TieSimilarSheet(answer, all).sheet(List.of(), invocation.question())),
                    out);
        }
    }

    private static Layer layer(String word) {
        List<String> words = Layers.list().stream()
                .filter(layer -> !measures(layer).isEmpty())
                .map(Layer::id)
                .toList();
        return Layers.find(word)
                .filter(layer -> words.contains(layer.id()))
                .orElseThrow(() -> SliceValues.usage("no list can be made of a layer “" + word + "”")
                        .withCandidates(Nearest.to(word, words).stream()
                                .map(Candidate::of)
                                .toList())
                        .withRemedy("There are " + String.join(", ", words) + ".")
                        .thrown());
    }

    private static List<TieMeasure> measures(Layer layer) {
        return TieMeasures.list(layer).stream()
                .filter(measure -> measure.describes() != Describes.STATE)
                .toList();
    }

    /** The one named, else the leading one of the layer. */
    private static TieMeasure measure(Layer layer, @Nullable String word) {
        List<TieMeasure> measures = measures(layer);
        if (word == null) {
            return measures.get(0);
        }
        return TieMeasures.find(word)
                .filter(measures::contains)
                .orElseThrow(() -> SliceValues.usage("layer " + layer.id() + " has no measure “" + word + "”")
                        .withRemedy("There are "
                                + String.join(
                                        ", ",
                                        measures.stream().map(TieMeasure::word).toList()) + ".")
                        .thrown());
    }

    /** The year asked for, else the last that is covered. */
    private int year(int last, TieMeasure measure) {
        LocalDate to = slice.to();
        if (to != null) {
            return to.getYear();
        }
        if (last == 0) {
            throw Failure.of(
                            ExitCode.NO_ANSWER,
                            "no_data",
                            "nothing here has the layer " + measure.layer().id())
                    .withRemedy(TieNeeds.commands(measure.layer()))
                    .thrown();
        }
        return last;
    }

    private static Map<String, @Nullable Object> query(TieSimilarAnswer answer) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("state", answer.state().json());
        query.put("layer", answer.measure().layer().id());
        query.put("measure", answer.measure().word());
        query.put("year", answer.year());
        return query;
    }
}
