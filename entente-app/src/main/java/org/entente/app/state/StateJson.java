package org.entente.app.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.Case;
import org.entente.state.Capital;
import org.entente.state.Membership;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;
import org.entente.state.Succession;
import org.jspecify.annotations.Nullable;

/** A state as JSON answers have it. */
public final class StateJson {
    private StateJson() {}

    /** Everything of the answer. */
    public static Map<String, @Nullable Object> of(StateAnswer answer) {
        State state = answer.state().state();
        LocalDate on = answer.state().on();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("state", answer.state().json());
        data.put("cow", orNull(state.cow()));
        data.put("iso2", orNull(state.iso2(on)));
        data.put("vdem", state.vdem() == 0 ? null : state.vdem());
        data.put("m49", state.m49() == 0 ? null : state.m49());
        data.put("region", state.region());
        data.put("subregion", state.subregion());
        data.put("regional_group", orNull(StateRegistry.builtIn().regionalGroup(state.ccode(), on)));
        Capital capital = state.capital(on);
        data.put("capital", capital == null ? null : capital.name());
        data.put("names", state.names().stream().map(StateJson::name).toList());
        data.put("system", state.system().stream().map(StateJson::span).toList());
        data.put("un_member", state.seats().stream().map(StateJson::span).toList());
        data.put("memberships", memberships(state));
        data.put(
                "successions",
                StateRegistry.builtIn().successions(state.ccode()).stream()
                        .map(StateJson::succession)
                        .toList());
        data.put("votes", answer.total());
        data.put("years", answer.years());
        data.put("closeness", closeness(answer));
        data.put("cases", cases(answer));
        StateTieJson.put(answer.ties(), data);
        return data;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, @Nullable Object> name(StateName name) {
        Map<String, @Nullable Object> fields = span(name.span());
        fields.put("name", name.name());
        return fields;
    }

    private static Map<String, @Nullable Object> span(Span span) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "from", span.from().equals(LocalDate.MIN) ? null : span.from().toString());
        fields.put("to", span.open() ? null : span.to().toString());
        return fields;
    }

    private static List<Map<String, @Nullable Object>> memberships(State state) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Standing standing : Standing.of(state)) {
            Membership membership = standing.membership();
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("from", membership.from());
            fields.put("to", orNull(membership.to()));
            fields.put("organisation", membership.organisation());
            fields.put("name", standing.organisation().name());
            fields.put("grade", membership.grade());
            fields.put("source", membership.source());
            fields.put("confidence", membership.confidence());
            list.add(fields);
        }
        return list;
    }

    private static Map<String, @Nullable Object> succession(Succession link) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("date", link.date().toString());
        fields.put("kind", link.kind());
        fields.put("from_ccode", link.from());
        fields.put("from_name", link.fromName());
        fields.put("to_ccode", link.to());
        fields.put("to_name", link.toName());
        return fields;
    }

    private static Map<String, @Nullable Object> closeness(StateAnswer answer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("unit", answer.unit().label());
        List<Map<String, @Nullable Object>> poles = new ArrayList<>();
        answer.poles().forEach((name, figures) -> {
            Map<String, @Nullable Object> pole = new LinkedHashMap<>();
            pole.put("pole", name);
            pole.put("agreement", figures.match());
            pole.put("relative_affinity", figures.affinity());
            poles.add(pole);
        });
        fields.put("poles", poles);
        return fields;
    }

    private static Map<String, @Nullable Object> cases(StateAnswer answer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "supported", answer.cases().supported().stream().map(Case::id).toList());
        fields.put("opposing", answer.cases().opposing().stream().map(Case::id).toList());
        return fields;
    }
}
