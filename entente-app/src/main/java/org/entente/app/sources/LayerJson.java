package org.entente.app.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A layer in JSON answers. */
public final class LayerJson {
    private LayerJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, @Nullable Object> of(LayerAccount layer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", layer.id());
        fields.put("label", layer.label());
        fields.put("about", layer.about());
        fields.put("unit", layer.unit());
        fields.put("built_in", held(layer, true));
        fields.put("imported", held(layer, false));
        fields.put("missing", layer.missing().stream().map(LayerJson::addable).toList());
        return fields;
    }

    private static List<Map<String, @Nullable Object>> held(LayerAccount layer, boolean builtIn) {
        return layer.held().stream()
                .filter(held -> held.builtIn() == builtIn)
                .map(LayerJson::held)
                .toList();
    }

    private static Map<String, @Nullable Object> held(Held held) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("source", held.source());
        fields.put("snapshot", held.snapshot());
        fields.put("from", held.from());
        fields.put("to", held.to());
        fields.put("rows", held.rows());
        fields.put("complete", held.complete());
        fields.put("note", held.note());
        return fields;
    }

    private static Map<String, @Nullable Object> addable(Addable addable) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("source", addable.card().id());
        fields.put("terms", addable.card().terms().word());
        fields.put("command", addable.command());
        return fields;
    }
}
