package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Standing;
import org.entente.claim.rule.Kind;
import org.entente.measure.Numbers;
import org.entente.tie.Layers;

/** Where indicators stand, in words. */
final class Standings {
    private Standings() {}

    /** "✓ for", "± between: too imprecise", "○ no data". */
    static String of(Indicator indicator) {
        return switch (indicator.standing()) {
            case C -> "✓ for the claim";
            case O -> "✕ against the claim";
            case BAND -> "± between: " + ClaimWords.spaced(indicator.why().word());
            case NONE -> "○ " + ClaimWords.spaced(indicator.why().word());
        };
    }

    /** "votes · may contradict · counts on votes alone", "trade · can support, not contradict". */
    static String kind(Indicator indicator) {
        return layer(indicator.layer())
                + (indicator.constitutive() ? " · may contradict" : " · can support, not contradict")
                + (indicator.votes() ? " · counts on votes alone" : "");
    }

    /** "Counted otherwise: absences as abstentions for (0.61); …", empty where it was not. */
    static String alternatives(Indicator indicator) {
        if (indicator.alternatives().isEmpty()) {
            return "";
        }
        return indicator.alternatives().stream()
                .map(Standings::alternative)
                .collect(Collectors.joining("; ", "Counted otherwise: ", "."));
    }

    private static String alternative(Indicator.Alternative alternative) {
        String value = Double.isNaN(alternative.value()) ? "" : " (" + Numbers.score(alternative.value()) + ")";
        return alternative.how() + ": " + word(alternative.standing()) + value;
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case C -> "for";
            case O -> "against";
            case BAND -> "between";
            case NONE -> "nothing";
        };
    }

    /** Layers that lie opposite to the one that decided: "trade, organisations". */
    static Optional<String> dissent(Judgement judgement) {
        Optional<Indicator> deciding = judgement.decidingOfAll();
        if (deciding.isEmpty()) {
            return Optional.empty();
        }
        Standing opposite = deciding.get().standing().opposite();
        if (opposite == deciding.get().standing()) {
            return Optional.empty();
        }
        List<String> layers = judgement.indicators().stream()
                .filter(indicator -> indicator.standing() == opposite)
                .map(indicator -> layer(indicator.layer()))
                .distinct()
                .toList();
        return layers.isEmpty() ? Optional.empty() : Optional.of(ClaimWords.list(layers));
    }

    /** "joint organisations", "pacts". */
    private static String layer(String id) {
        return Layers.find(id)
                .map(layer -> layer.label().toLowerCase(Locale.ROOT))
                .orElseGet(() -> ClaimWords.spaced(id));
    }

    private static String fragile(Claim claim) {
        return MustSee.kind(claim).filter(Kind.FACT::equals).isPresent()
                ? "Fragile, as dated facts are: it rests on one entry of the record."
                : "Fragile: another way of counting, or one row more or less, would change the finding.";
    }

    /** What an editor must know besides the verdict: caps, fragility, staleness, dissent. */
    static List<String> cautions(Claim claim) {
        return claim.judgement().map(judgement -> cautions(claim, judgement)).orElse(List.of());
    }

    private static List<String> cautions(Claim claim, Judgement judgement) {
        List<String> cautions = new ArrayList<>();
        if (!judgement.capped().isEmpty()) {
            cautions.add("Capped: the record does not test " + judgement.capped() + ".");
        }
        if (judgement.fragile()) {
            cautions.add(fragile(claim));
        }
        if (judgement.stale()) {
            cautions.add("◔ Stale: the record of the deciding indicator ends more than two years before the text.");
        }
        dissent(judgement).ifPresent(layers -> cautions.add("Dissent: " + layers + " point the other way."));
        return cautions;
    }
}
