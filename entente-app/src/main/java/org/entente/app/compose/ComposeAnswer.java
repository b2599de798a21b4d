package org.entente.app.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.cli.Answer;
import org.entente.app.cli.NamedState;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.composite.Composition;
import org.entente.construct.composite.KeptRuns;
import org.entente.construct.composite.WeighedPart;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.tie.Layers;
import org.jspecify.annotations.Nullable;

/**
 * A composite of a pair as an answer.
 *
 * @param setting time and slice
 * @param a one state
 * @param b the other
 * @param made the composite, or why there is none
 * @param kept its runs under their id; empty without a composite
 */
public record ComposeAnswer(
        Setting setting, NamedState a, NamedState b, Composition made, Optional<KeptRuns.Kept> kept) {
    /** The answer in every form. */
    public Answer answer(List<Notice> notices, String command) {
        Answer answer = new Answer(
                        "compose",
                        query(),
                        json(),
                        notices,
                        origins(),
                        terminal -> new ComposePage(this).print(terminal))
                .withSheet(() -> new ComposeSheet(this).sheet(notices, command));
        return kept.map(runs -> answer.withTable(RunColumns.of(runs.table()))).orElse(answer);
    }

    private List<Origin> origins() {
        return Stream.concat(setting.evidence().origins().stream(), made.origins().stream())
                .distinct()
                .toList();
    }

    private Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("pair", List.of(a.json(), b.json()));
        query.put("slice", SliceWords.options(setting.slice()).strip());
        Map<String, Double> weights = new LinkedHashMap<>();
        made.question().weighed().forEach(weight -> weights.put(weight.part().id(), weight.weight()));
        query.put("weights", weights);
        query.put("concentration", made.question().concentration());
        query.put("rows", made.question().rows());
        query.put("seed", made.question().seed());
        return query;
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("pair", List.of(a.json(), b.json()));
        data.put("headline", setting.headline().label());
        data.put("parts", made.parts().stream().map(this::part).toList());
        data.put("states", made.states());
        data.put("pairs", made.pairs());
        data.put("undefined", made.defined() ? null : made.undefined());
        data.put("designs", made.designs().stream().map(ComposeAnswer::design).toList());
        data.put("run", kept.map(RunJson::summary).orElse(null));
        data.put("sobol", kept.map(runs -> RunJson.sobol(runs.table())).orElse(List.of()));
        return data;
    }

    private Map<String, @Nullable Object> part(WeighedPart part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", part.part().id());
        fields.put("name", part.part().name());
        fields.put("topic", part.part().topic());
        fields.put("alike", part.part().high().name().toLowerCase(Locale.ROOT));
        fields.put("share", part.share());
        fields.put("value", part.value());
        fields.put("place", part.place());
        fields.put("place_without", part.without());
        fields.put("logarithm", part.skewed());
        fields.put("years", part.years().isEmpty() ? null : part.years());
        fields.put("pairs", part.pairs());
        fields.put("needs", part.there() ? null : needs(part));
        fields.put("origins", part.origins().stream().map(Origin::id).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> design(Composition.Placed placed) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("normalisation", placed.design().normalisation());
        fields.put("aggregation", placed.design().aggregation());
        fields.put("value", placed.value());
        fields.put("rank", placed.rank());
        fields.put("place", placed.place());
        return fields;
    }

    /** "Azerbaijan – Serbia". */
    String whom() {
        return a.name() + " – " + b.name();
    }

    /** Why there is no composite, a sentence each; empty when there is one. */
    List<String> whyNone() {
        List<String> sentences = new ArrayList<>();
        if (made.undefined().equals("too few")) {
            sentences.add("No composite: only " + made.pairs() + " pairs have every indicator.");
        } else if (made.undefined().equals("no variation")) {
            sentences.add("No composite: an indicator is the same for all " + made.pairs() + " pairs compared.");
        } else if (!made.defined()) {
            sentences.add("No composite: what is missing is never filled in by a guess.");
        }
        made.missing().forEach(part -> sentences.add(part.part().name() + ": " + needs(part)));
        return sentences;
    }

    private String needs(WeighedPart part) {
        if (part.pairs() > 0) {
            return "no value for this pair, " + part.years() + ".";
        }
        return Layers.find(part.part().layer())
                .map(layer -> "no data; " + TieNeeds.sentence(layer))
                .orElse("no data.");
    }
}
