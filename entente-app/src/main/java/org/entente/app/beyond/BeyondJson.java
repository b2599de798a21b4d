package org.entente.app.beyond;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.measure.SliceWords;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.measure.beyond.PairParts;
import org.jspecify.annotations.Nullable;

/** Figures beyond blocs for machines. */
final class BeyondJson {
    private BeyondJson() {}

    static Map<String, @Nullable Object> query(BeyondAnswer answer) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("slice", SliceWords.options(answer.sliced().slice()).strip());
        return query;
    }

    static Map<String, @Nullable Object> ofPair(BeyondPair told) {
        Map<String, @Nullable Object> data = head(told.answer());
        data.put("pair", List.of(told.a().json(), told.b().json()));
        data.put("n", told.pair() < 0 ? 0 : told.answer().figures().n()[told.pair()]);
        data.put("shared_organisations", told.known() ? told.shared() : List.of());
        Map<String, @Nullable Object> outcomes = new LinkedHashMap<>();
        for (Of of : Of.values()) {
            outcomes.put(of.word, figures(told, of));
        }
        data.put("figures", outcomes);
        return data;
    }

    static Map<String, @Nullable Object> ofList(BeyondList list) {
        BeyondAnswer answer = list.answer();
        Map<String, @Nullable Object> data = head(answer);
        List<Map<String, @Nullable Object>> pairs = new ArrayList<>();
        for (int pair : list.pairs()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("a", answer.named(answer.figures().first(pair)).json());
            fields.put("b", answer.named(answer.figures().second(pair)).json());
            fields.put("n", answer.figures().n()[pair]);
            fields.put("expected", answer.figures().agreement().expected(pair));
            fields.put("residual", answer.figures().agreement().residual(pair));
            fields.put("estimate", answer.estimate(Of.AGREEMENT, pair));
            pairs.add(fields);
        }
        data.put("pairs", pairs);
        return data;
    }

    private static Map<String, @Nullable Object> head(BeyondAnswer answer) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        BeyondWindow window = answer.figures().window();
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("label", window.asked().label());
        asked.put("rollcalls", window.asked().rollCalls());
        asked.put("families", window.asked().families());
        data.put("asked", asked);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("label", window.unit().label());
        fields.put("from_year", window.unit().fromYear());
        fields.put("to_year", window.unit().toYear());
        fields.put("rollcalls", window.unit().rollCalls());
        fields.put("families", window.families());
        fields.put("widened", window.widened());
        data.put("window", fields);
        data.put("minimum_n", answer.minimum());
        Map<String, @Nullable Object> fits = new LinkedHashMap<>();
        for (Of of : Of.values()) {
            fits.put(of.word, fit(answer.outcome(of)));
        }
        data.put("fits", fits);
        return data;
    }

    private static Map<String, @Nullable Object> fit(BeyondOutcome outcome) {
        Map<String, @Nullable Object> fit = new LinkedHashMap<>();
        double[] lost = outcome.lostWithoutBlocs();
        fit.put("pairs", outcome.pairs());
        fit.put("r_squared", outcome.explained());
        fit.put("lost_without_blocs", lost[0]);
        fit.put("lost_without_blocs_lo", lost[1]);
        fit.put("lost_without_blocs_hi", lost[2]);
        fit.put("pair_effect_detected", outcome.detected());
        fit.put("pair_effect_sd", outcome.deviation());
        fit.put("penalty", outcome.penalty());
        return fit;
    }

    private static @Nullable Map<String, @Nullable Object> figures(BeyondPair told, Of of) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("estimate", told.answer().estimate(of, told.pair()));
        BeyondOutcome outcome = told.answer().outcome(of);
        if (!told.known() || Double.isNaN(outcome.residual(told.pair()))) {
            return fields;
        }
        fields.put("expected", outcome.expected(told.pair()));
        fields.put("residual", outcome.residual(told.pair()));
        fields.put("residual_se", outcome.error(told.pair()));
        fields.put("residual_in_sample", outcome.inSample(told.pair()));
        fields.put("parts", told.parts(of).stream().map(BeyondJson::part).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> part(PairParts.Part part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("part", part.words());
        fields.put("value", part.value());
        return fields;
    }
}
