package org.entente.app.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.cli.Answer;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.construct.composite.Part;
import org.entente.construct.composite.Parts;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What can be weighed, with the years of it that are on record and of how many pairs; no model is estimated for a list. */
public final class PartListAnswer {
    private static final String NOT_COMPUTED = "not computed";

    private final List<Held> held = new ArrayList<>();

    private record Held(Part part, boolean ready, String years, long pairs) {}

    /** Of a setting. */
    public PartListAnswer(Setting setting) {
        for (Part part : Parts.list()) {
            boolean ready = part.ready(setting);
            Optional<PairValues> values = ready ? part.values(setting) : Optional.empty();
            long pairs = values.map(found -> Arrays.stream(found.values())
                            .filter(value -> !Double.isNaN(value))
                            .count())
                    .orElse(0L);
            held.add(new Held(
                    part, ready, pairs == 0 ? "" : values.map(PairValues::years).orElse(""), pairs));
        }
    }

    /** The answer. */
    public Answer answer(Setting setting, List<Notice> notices) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("weighable", held.stream().map(PartListAnswer::json).toList());
        return new Answer(
                "compose",
                Map.of("list", true),
                data,
                notices,
                setting.evidence().origins(),
                this::print);
    }

    private static Map<String, @Nullable Object> json(Held held) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", held.part().id());
        fields.put("name", held.part().name());
        fields.put("topic", held.part().topic());
        fields.put("layer", held.part().layer());
        fields.put("alike", held.part().high().name().toLowerCase(Locale.ROOT));
        fields.put("years", held.years().isEmpty() ? null : held.years());
        fields.put("pairs", held.ready() ? held.pairs() : null);
        return fields;
    }

    private void print(Terminal terminal) {
        Table table = new Table(0, 2)
                .left("indicator")
                .left("what it is")
                .left("reads")
                .minor()
                .left("years")
                .right("pairs")
                .minor()
                .whole();
        held.forEach(one -> table.row(
                one.part().id(),
                one.part().name(),
                ComposeWords.alike(one.part()),
                one.ready() ? one.years().isEmpty() ? "no data" : one.years() : NOT_COMPUTED,
                one.ready() ? Numbers.count(one.pairs()) : Numbers.MISSING));
        terminal.print(table.lines(terminal.room()));
        if (held.stream().anyMatch(one -> !one.ready())) {
            terminal.paragraph(
                    "Not computed: estimated from all votes when it is weighed, and by entente prepare.", Style.DIM);
        }
        terminal.paragraph(ComposeWords.NO_DEFAULT, Style.DIM);
    }
}
