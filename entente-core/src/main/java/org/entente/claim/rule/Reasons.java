package org.entente.claim.rule;

import java.util.List;
import java.util.Locale;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Wording;
import org.entente.tie.Layers;

/** The reason of a verdict in a sentence. */
final class Reasons {
    private Reasons() {}

    static String sentence(Verdict verdict, String why) {
        return word(verdict) + ": " + why + (why.endsWith(".") ? "" : ".");
    }

    /** Of a claim that something is not so. */
    static String denied(Verdict verdict, String why) {
        String what = verdict == Verdict.SUPPORTED
                ? "it denies what the record contradicts, "
                : "it denies what the record supports, ";
        return sentence(verdict, what + why);
    }

    static String between(Indicator deciding) {
        return word(deciding.why()) + ": " + deciding.stands();
    }

    static String indicative(Indicator deciding) {
        return "indicative only: " + deciding.stands() + ", and this indicator cannot contradict a claim by itself";
    }

    static String dissent(Indicator deciding, List<String> against) {
        return "layers disagree: " + deciding.stands() + ", but other parts of the record point the other way ("
                + Wording.list(against.stream().map(Reasons::layer).toList()) + ")";
    }

    /** "joint organisations", "speeches". */
    private static String layer(String id) {
        return Layers.find(id)
                .map(layer -> layer.label().toLowerCase(Locale.ROOT))
                .orElseGet(() -> id.replace('_', ' '));
    }

    static String capped(Indicator deciding, String untested) {
        return "capped: " + deciding.stands() + ", but the record does not test " + untested;
    }

    static String hedged(Indicator deciding, String hedge) {
        return deciding.stands() + ", which is enough for " + (hedge.isEmpty() ? "a hedged claim" : "“" + hedge + "”");
    }

    static String untestable(List<Indicator> indicators) {
        List<String> why = indicators.stream()
                .filter(indicator -> indicator.standing() == Standing.NONE)
                .map(indicator -> word(indicator.why()) + " (" + indicator.stands() + ")")
                .distinct()
                .toList();
        return sentence(Verdict.NOT_TESTABLE, why.isEmpty() ? "nothing on record measures it" : String.join("; ", why));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "Supported";
            case MIXED -> "Mixed";
            case CONTRADICTED -> "Contradicted";
            case NOT_TESTABLE -> "Not testable";
        };
    }

    private static String word(Why why) {
        return switch (why) {
            case DECIDED -> "decided";
            case IN_BAND -> "undecided";
            case TOO_IMPRECISE -> "too imprecise";
            case PARTIAL -> "fits in part";
            case WAYS_DISAGREE -> "ways of counting disagree";
            case NO_DATA -> "no data";
            case TOO_FEW -> "too few";
            case EXPIRED -> "expired";
            case NONE_DECLARED -> "nothing on record measures it";
        };
    }
}
