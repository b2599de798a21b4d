package org.entente.construct.ties;

import org.entente.construct.Indicator;
import org.entente.measure.tie.TieMeasure;

/** The indicator of a construct that is a measure on a layer. */
final class LayerIndicator {
    private static final String COVERED = "The layer covers the year and both states.";
    private static final String STATE_COVERED = "The layer covers the year and the state.";

    private LayerIndicator() {}

    /** With as many decimals. */
    static Indicator of(TieMeasure measure, int places) {
        return of(measure, places, minimum(measure));
    }

    /** With a minimum of the construct's own. */
    static Indicator of(TieMeasure measure, int places, String minimum) {
        return new Indicator(
                measure.word(),
                capitalised(measure.label()),
                measure.definition(),
                reference(measure),
                measure.interval(),
                minimum,
                measure.alike(),
                places,
                measure.signed(),
                measure.reference());
    }

    private static String minimum(TieMeasure measure) {
        return switch (measure.describes()) {
            case STATE -> STATE_COVERED;
            case PAIR, EACH_WAY -> COVERED;
        };
    }

    private static String reference(TieMeasure measure) {
        if (!measure.compared()) {
            return "None.";
        }
        return switch (measure.describes()) {
            case STATE -> "All states of the year.";
            case PAIR -> "All pairs of the year.";
            case EACH_WAY -> "All pairs of the year, each way.";
        };
    }

    private static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
