package org.entente.app.blocs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.DeclaredBloc;
import org.entente.measure.bloc.DeclaredStanding;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.bloc.BlocEvent;
import org.jspecify.annotations.Nullable;

/** The blocs for machines: every unit with its blocs, what they are held against, and the blocs over time. */
final class BlocsJson {
    private static final int CORE = 5;

    private final BlocsAnswer answer;
    private final BlocHistory history;

    BlocsJson(BlocsAnswer answer) {
        this.answer = answer;
        this.history = answer.history();
    }

    Map<String, @Nullable Object> data() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("by", answer.by().word());
        data.put("shown", history.units().get(answer.shown()).label());
        data.put("resolutions", answer.settings().resolutions());
        data.put("runs", answer.settings().runs());
        data.put("worlds", answer.settings().worlds());
        data.put("seed", answer.settings().seed());
        data.put(
                "units",
                IntStream.range(0, history.units().size()).mapToObj(this::unit).toList());
        data.put(
                "blocs",
                IntStream.rangeClosed(1, history.count()).mapToObj(this::bloc).toList());
        data.put("events", history.events().stream().map(this::event).toList());
        return data;
    }

    private Map<String, @Nullable Object> unit(int index) {
        Unit unit = history.units().get(index);
        FoundBlocs found = answer.found(index);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("unit", unit.label());
        fields.put("from", unit.fromYear());
        fields.put("to", unit.toYear());
        fields.put("rollcalls", unit.rollCalls());
        fields.put("outcome", found.outcome().word());
        fields.put("states", found.states().length);
        fields.put("partitions", found.partitions());
        fields.put("modularity", found.modularity());
        fields.put("gain", found.gain());
        fields.put("chance_gain", found.chance());
        fields.put(
                "blocs",
                answer.blocs(index).stream()
                        .map(bloc -> members(index, found, bloc))
                        .toList());
        fields.put("alone", whole(answer.alone(index)));
        fields.put("left_out", whole(found.leftOut()));
        fields.put(
                "declared",
                answer.declared().of(unit, found).stream()
                        .map(declared -> declared(index, declared))
                        .toList());
        fields.put(
                "standings",
                answer.declared().standings(unit, found).stream()
                        .map(standing -> standing(index, standing))
                        .toList());
        return fields;
    }

    private Map<String, @Nullable Object> standing(int unit, DeclaredStanding standing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("organisation", standing.organisation());
        fields.put("grade", standing.grade());
        fields.put("states", whole(standing.states()));
        fields.put("bloc", history.number(unit, standing.main()));
        fields.put("apart", whole(standing.apart()));
        return fields;
    }

    private Map<String, @Nullable Object> members(int unit, FoundBlocs found, int bloc) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (int ccode : found.members(bloc)) {
            members.add(Map.of("ccode", ccode, "stability", found.stability()[found.place(ccode)]));
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("bloc", history.number(unit, bloc));
        fields.put("stability", found.stability(bloc));
        fields.put("members", members);
        return fields;
    }

    private Map<String, @Nullable Object> declared(int unit, DeclaredBloc declared) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("organisation", declared.organisation());
        fields.put("bound", declared.bound());
        fields.put("members", whole(declared.members()));
        fields.put("bloc", declared.main() < 0 ? null : history.number(unit, declared.main()));
        fields.put("together", declared.together());
        fields.put("apart", whole(declared.apart()));
        fields.put("adjusted_rand", declared.adjustedRand());
        fields.put("normalised_information", declared.normalisedInformation());
        return fields;
    }

    private Map<String, @Nullable Object> bloc(int number) {
        List<String> units = IntStream.range(0, history.units().size())
                .filter(unit -> history.bloc(unit, number) >= 0)
                .mapToObj(unit -> history.units().get(unit).label())
                .toList();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("bloc", number);
        fields.put("units", units);
        fields.put("core", history.core(number).stream().limit(CORE).toList());
        return fields;
    }

    private Map<String, @Nullable Object> event(BlocEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("unit", history.units().get(event.step()).label());
        fields.put("kind", event.kind());
        fields.put("bloc", event.identity());
        fields.put("other", event.other() < 0 ? null : event.other());
        return fields;
    }

    private static List<Integer> whole(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
