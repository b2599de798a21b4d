package org.entente.source.ties;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.source.table.UserTable;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** What the words for layers in one file mean: a layer of the project, or one of the user's own. */
final class LayerWords {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final UserTable table;
    private final Map<String, First> own = new HashMap<>();

    /** A layer of the user's own as its first row has it. */
    private record First(Layer layer, long line) {}

    LayerWords(UserTable table) {
        this.table = table;
    }

    /** The layer of the row at hand; empty if it has a fault. */
    Optional<Layer> of(boolean directed, boolean valued) {
        String word = table.needed("layer", "a word such as trade, or one of your own");
        String unit = table.text("unit");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!WORD.matcher(word).matches()) {
            table.fault("bad_layer", "layer", "“" + word + "”; write small letters, digits and _, a letter first");
            return Optional.empty();
        }
        return Layers.find(word)
                .map(layer -> known(layer, directed, unit, valued))
                .orElseGet(() -> ofTheirOwn(word, directed, unit));
    }

    private Optional<Layer> known(Layer layer, boolean directed, String unit, boolean valued) {
        if (!layer.shape().ofPairs()) {
            table.fault(
                    "not_of_pairs",
                    "layer",
                    "“" + layer.id() + "” does not tie two states here; use a word of your own");
            return Optional.empty();
        }
        if (directed != (layer.shape() == Layer.Shape.DIRECTED)) {
            table.fault(
                    "direction",
                    "directed",
                    "“" + layer.id() + "” is " + (directed ? "not directed; write no" : "directed; write yes"));
        }
        if (!unit.equals(layer.unit()) && (valued || !unit.isEmpty())) {
            String right = layer.unit().isEmpty() ? "write none" : "write “" + layer.unit() + "”, and convert";
            table.fault("unit", "unit", "“" + unit + "” is not the unit of " + layer.id() + "; " + right);
        }
        return Optional.of(layer);
    }

    private Optional<Layer> ofTheirOwn(String word, boolean directed, String unit) {
        Layer.Shape shape = directed ? Layer.Shape.DIRECTED : Layer.Shape.PAIR;
        First first = own.computeIfAbsent(word, key -> first(key, shape, unit));
        if (first.layer().shape() != shape) {
            table.fault(
                    "direction",
                    "directed",
                    "“" + word + "” is " + (directed ? "not " : "") + "directed on line " + first.line()
                            + "; rows of a layer agree");
        }
        if (!first.layer().unit().equals(unit)) {
            table.fault(
                    "unit",
                    "unit",
                    "“" + unit + "”, but “" + first.layer().unit() + "” on line " + first.line()
                            + "; rows of a layer have one unit");
        }
        return Optional.of(first.layer());
    }

    private First first(String word, Layer.Shape shape, String unit) {
        table.note("own_layer", "“" + word + "” is a layer of the file’s own");
        String label = Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('_', ' ');
        return new First(new Layer(word, label, shape, unit, "As the imported file states it."), table.line());
    }
}
