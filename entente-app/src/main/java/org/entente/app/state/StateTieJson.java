package org.entente.app.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.RegimeClass;
import org.entente.measure.tie.TieFigure;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** The layers besides the votes in the JSON of a state. */
final class StateTieJson {
    private StateTieJson() {}

    static void put(StateTies ties, Map<String, @Nullable Object> data) {
        data.put("leaders", ties.leaders().stream().map(StateTieJson::row).toList());
        data.put("pacts", ties.pacts().stream().map(StateTieJson::row).toList());
        data.put("regime", regime(ties));
        List<Map<String, @Nullable Object>> years = new ArrayList<>();
        ties.conflicts().forEach((year, intensity) -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("year", year);
            fields.put("party", intensity > 0);
            fields.put("war", intensity > 1);
            years.add(fields);
        });
        data.put("conflict_years", years);
        data.put("languages", ties.languages());
        data.put("frames", ties.frames().stream().map(StateTieJson::frame).toList());
    }

    private static Map<String, @Nullable Object> row(Tie tie) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", tie.name());
        fields.put("kind", tie.kind());
        fields.put("from", tie.from() == PackedDate.OPEN ? null : PackedDate.text(tie.from()));
        fields.put("to", tie.to() == PackedDate.OPEN ? null : PackedDate.text(tie.to()));
        fields.put("confidence", tie.confidence().word());
        return fields;
    }

    private static Map<String, @Nullable Object> regime(StateTies ties) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("year", ties.polyarchy().to());
        fields.put("polyarchy", ties.polyarchy().estimate());
        fields.put("classes", ties.regimes().stream().map(StateTieJson::spell).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> spell(RegimeClass.Spell spell) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("class", spell.word());
        fields.put("from", spell.from());
        fields.put("to", spell.to());
        return fields;
    }

    private static Map<String, @Nullable Object> frame(TieFigure figure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("frame", StateTies.frame(figure.measure()));
        fields.put("years", figure.years());
        fields.put("against_all", figure.estimate());
        return fields;
    }
}
