package org.entente.claim.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Verdict;
import org.entente.claim.Words;

/**
 * How a verdict follows from where the indicators of a claim stand. Nothing else moves one: the first indicator with a
 * state decides, layers that contradict it and parts that were not tested leave "mixed", and a claim denied has the
 * verdict of the affirmative exchanged.
 */
public final class Decision {
    /** What is read on votes alone where no indicator of the claim rests on them. */
    private static final Judgement.Reading SILENT = new Judgement.Reading(
            Verdict.NOT_TESTABLE, Reasons.sentence(Verdict.NOT_TESTABLE, "votes say nothing of it"), Optional.empty());

    private final Proposition said;
    private final List<Indicator> indicators;

    private Decision(Proposition said, List<Indicator> indicators) {
        this.said = said;
        this.indicators = indicators;
    }

    /**
     * The judgement of a claim.
     *
     * @param type what the table says of its type
     * @param said the claim
     * @param indicators all indicators of the type, computed for the affirmative claim, in the table's order
     */
    public static Judgement of(TypeRule type, Proposition said, List<Indicator> indicators) {
        List<Indicator> ordered = Order.of(type, said, indicators);
        List<Indicator> votes = ordered.stream().filter(Indicator::votes).toList();
        Decision everything = new Decision(said, ordered);
        return new Judgement(
                everything.reading(),
                votes.isEmpty() && !ordered.isEmpty() ? SILENT : new Decision(said, votes).reading(),
                everything.deciding().map(everything::untested).orElse(""),
                ordered);
    }

    /**
     * The judgement of a claim that nothing on record measures.
     *
     * @param why the reason, a clause such as "the record says nothing of the future"
     */
    public static Judgement untestable(String why) {
        Judgement.Reading reading = new Judgement.Reading(
                Verdict.NOT_TESTABLE, Reasons.sentence(Verdict.NOT_TESTABLE, why), Optional.empty());
        return new Judgement(reading, reading, "", List.of());
    }

    private Judgement.Reading reading() {
        return deciding()
                .map(this::reading)
                .orElseGet(() ->
                        new Judgement.Reading(Verdict.NOT_TESTABLE, Reasons.untestable(indicators), Optional.empty()));
    }

    private Optional<Indicator> deciding() {
        return indicators.stream()
                .filter(indicator -> indicator.standing().known())
                .findFirst();
    }

    private Judgement.Reading reading(Indicator deciding) {
        Affirmative affirmative = affirmative(deciding);
        Verdict verdict =
                said.affirmed() ? affirmative.verdict() : affirmative.verdict().denied();
        String reason = said.affirmed() || verdict == Verdict.MIXED
                ? Reasons.sentence(verdict, affirmative.why())
                : Reasons.denied(verdict, affirmative.why());
        return new Judgement.Reading(verdict, reason, Optional.of(deciding.id()));
    }

    /** The verdict of the claim as if it were affirmed, and why. */
    private record Affirmative(Verdict verdict, String why) {}

    private Affirmative affirmative(Indicator deciding) {
        return switch (standing(deciding)) {
            case C -> settled(deciding, Verdict.SUPPORTED);
            case O ->
                deciding.constitutive()
                        ? settled(deciding, Verdict.CONTRADICTED)
                        : new Affirmative(Verdict.MIXED, Reasons.indicative(deciding));
            case BAND, NONE -> new Affirmative(Verdict.MIXED, Reasons.between(deciding));
        };
    }

    private Affirmative settled(Indicator deciding, Verdict verdict) {
        List<String> against = Dissent.opposite(indicators, deciding, this::standing);
        String untested = untested(deciding);
        if (!against.isEmpty()) {
            return new Affirmative(Verdict.MIXED, Reasons.dissent(deciding, against));
        }
        if (verdict == Verdict.SUPPORTED && !untested.isEmpty()) {
            return new Affirmative(Verdict.MIXED, Reasons.capped(deciding, untested));
        }
        boolean hedged = deciding.standing() == Standing.BAND;
        return new Affirmative(
                verdict, hedged ? Reasons.hedged(deciding, said.words().hedgeWord()) : deciding.stands());
    }

    /** Where an indicator stands to a claim with this hedge: of "partly" and "somewhat" the band is enough. */
    private Standing standing(Indicator indicator) {
        boolean enough = said.words().hedge() == Words.Hedge.DEGREE;
        return enough && indicator.standing() == Standing.BAND ? Standing.C : indicator.standing();
    }

    private String untested(Indicator deciding) {
        return String.join(
                " and ",
                Stream.concat(said.words().caps().stream(), Stream.of(deciding.untested()))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList());
    }
}
