package org.entente.measure.tie;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.tie.Layer;

/** The measures on ties, layer by layer: adding one is a constant beside its like and a line here. */
public final class TieMeasures {
    public static final TieMeasure JOINT_ORGANISATIONS = OrganisationMeasures.JOINT;
    public static final TieMeasure JOINT_ORGANISATIONS_EXPECTED = OrganisationMeasures.EXPECTED_NUMBER;
    public static final TieMeasure JOINT_ORGANISATIONS_EXCESS = OrganisationMeasures.EXCESS;
    public static final TieMeasure JOINT_ORGANISATIONS_RATIO = OrganisationMeasures.RATIO;
    public static final TieMeasure CAPITAL_DISTANCE = GeographyMeasures.DISTANCE;

    private static final List<TieMeasure> LIST = List.of(
            JOINT_ORGANISATIONS,
            JOINT_ORGANISATIONS_EXPECTED,
            JOINT_ORGANISATIONS_EXCESS,
            JOINT_ORGANISATIONS_RATIO,
            CAPITAL_DISTANCE);

    private TieMeasures() {}

    /** All measures in the order in which pages show them. */
    public static List<TieMeasure> list() {
        return LIST;
    }

    /** The measures of a layer, the leading one first. */
    public static List<TieMeasure> list(Layer layer) {
        return LIST.stream()
                .filter(measure -> measure.layer().id().equals(layer.id()))
                .toList();
    }

    /** The measure of a word, dashes as good as underscores. */
    public static Optional<TieMeasure> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return LIST.stream().filter(measure -> measure.word().equals(wanted)).findFirst();
    }
}
