package org.entente.dossier;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.jspecify.annotations.Nullable;

/** A chart as maps and lists: the model itself, marks as records. */
public final class JsonChart {
    private JsonChart() {}

    /** {@code {id, finding, subtitle, width, panels, source, description, data}}. */
    public static Map<String, @Nullable Object> of(Chart chart) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", chart.id());
        fields.put("finding", chart.finding());
        fields.put("subtitle", chart.subtitle());
        fields.put("width", chart.width().pixels());
        fields.put("panels", chart.panels().stream().map(JsonChart::panel).toList());
        fields.put("source", chart.source());
        fields.put("description", chart.description());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("columns", chart.data().columns());
        data.put("rows", chart.data().rows());
        fields.put("data", data);
        return fields;
    }

    private static Map<String, @Nullable Object> panel(Panel panel) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", panel.title());
        fields.put("remark", panel.remark());
        fields.put("tone", panel.tone().word());
        fields.put("height", panel.height());
        fields.put("x", axis(panel.x()));
        fields.put("y", axis(panel.y()));
        fields.put("marks", panel.marks().stream().map(JsonChart::mark).toList());
        fields.put("labels", panel.labels().stream().map(JsonChart::label).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> label(Label label) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("x", label.x());
        fields.put("y", label.y());
        fields.put("text", label.text());
        fields.put("tone", label.tone().word());
        return fields;
    }

    /** A mark under the word of its kind; the writer turns records into fields. */
    private static Map<String, Object> mark(Mark mark) {
        return Map.of(mark.getClass().getSimpleName().toLowerCase(Locale.ROOT), mark);
    }

    private static Map<String, @Nullable Object> axis(Axis axis) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("from", axis.from());
        fields.put("to", axis.to());
        fields.put("ticks", axis.ticks());
        return fields;
    }
}
