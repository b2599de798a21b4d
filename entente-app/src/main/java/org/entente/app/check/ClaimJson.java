package org.entente.app.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Topic;
import org.entente.claim.Words;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;

/**
 * A claim for machines.
 *
 * @param date the date of the text, by which states have their codes
 */
record ClaimJson(LocalDate date) {
    Map<String, @Nullable Object> claim(Claim claim) {
        Proposition said = claim.said();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("sentence", said.sentence());
        fields.put("spans", CheckJson.spans(said.spans()));
        fields.put("type", said.type());
        fields.put("object", said.object() == RelationObject.NONE ? null : said.object());
        fields.put("polarity", said.affirmed() ? "+" : "−");
        fields.put("roles", roles(said.roles()));
        wording(said, fields);
        verdict(claim.judgement(), fields);
        fields.put("edited", claim.edited().orElse(null));
        evidence(claim.judgement(), fields);
        return fields;
    }

    private Map<String, @Nullable Object> roles(Roles roles) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("who", codes(roles.who()));
        fields.put("whom", codes(roles.whom()));
        fields.put("on", roles.about().stream().map(Topic::name).toList());
        fields.put("than", codes(roles.than()));
        fields.put("from", codes(roles.from()));
        fields.put("to", codes(roles.to()));
        return fields;
    }

    private List<String> codes(List<State> states) {
        return states.stream().map(state -> state.code(date)).toList();
    }

    private static void wording(Proposition said, Map<String, @Nullable Object> fields) {
        Words words = said.words();
        fields.put("intensifier", words.intensifier());
        fields.put("frequency", words.frequency());
        fields.put("hedge", words.hedge() == Words.Hedge.NONE ? null : words.hedge());
        fields.put("number", words.number().map(ClaimJson::number).orElse(null));
        fields.put("tense", said.tense());
        fields.put("attributed_to", said.attributedTo().orElse(null));
    }

    private static Map<String, @Nullable Object> number(Words.Quantity number) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("value", number.value());
        fields.put("unit", number.unit());
        fields.put("tolerance", number.tolerance());
        return fields;
    }

    private static void verdict(Optional<Judgement> judgement, Map<String, @Nullable Object> fields) {
        Optional<Judgement.Reading> all = judgement.map(Judgement::everything);
        Optional<Judgement.Reading> votes = judgement.map(Judgement::votesOnly);
        fields.put("verdict", all.map(reading -> reading.verdict().word()).orElse(null));
        fields.put(
                "verdict_votes_only",
                votes.map(reading -> reading.verdict().word()).orElse(null));
        fields.put("reason", all.map(Judgement.Reading::reason).orElse(null));
        fields.put("reason_votes_only", votes.map(Judgement.Reading::reason).orElse(null));
        fields.put("deciding", all.flatMap(Judgement.Reading::deciding).orElse(null));
        fields.put(
                "deciding_votes_only",
                votes.flatMap(Judgement.Reading::deciding).orElse(null));
        fields.put("fragile", judgement.map(Judgement::fragile).orElse(false));
        fields.put("stale", judgement.map(Judgement::stale).orElse(false));
        fields.put(
                "capped",
                judgement.map(Judgement::capped).map(CheckJson::orNull).orElse(null));
    }

    private static void evidence(Optional<Judgement> judgement, Map<String, @Nullable Object> fields) {
        List<Indicator> indicators = judgement.map(Judgement::indicators).orElse(List.of());
        fields.put("indicators", indicators.stream().map(ClaimJson::indicator).toList());
        fields.put("figures", indicators.stream().flatMap(ClaimJson::figure).toList());
        fields.put("evidence_for", rows(indicators, EvidenceRow.Side.FOR));
        fields.put("evidence_against", rows(indicators, EvidenceRow.Side.AGAINST));
    }

    private static Map<String, @Nullable Object> indicator(Indicator indicator) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", indicator.id());
        fields.put("layer", indicator.layer());
        fields.put("votes", indicator.votes());
        fields.put("constitutive", indicator.constitutive());
        fields.put("state", indicator.standing().word());
        fields.put("why", CheckJson.orNull(indicator.why().word()));
        fields.put("estimate", indicator.estimate().orElse(null));
        fields.put(
                "alternatives",
                indicator.alternatives().stream().map(ClaimJson::alternative).toList());
        fields.put("fragile", indicator.fragile());
        fields.put("stale", indicator.stale());
        fields.put("sentence", CheckJson.orNull(indicator.sentence()));
        fields.put("change", CheckJson.orNull(indicator.change()));
        return fields;
    }

    private static Map<String, @Nullable Object> alternative(Indicator.Alternative alternative) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("how", alternative.how());
        fields.put("state", alternative.standing().word());
        fields.put("value", alternative.value());
        return fields;
    }

    private static Stream<Map<String, @Nullable Object>> figure(Indicator indicator) {
        return indicator.estimate().stream().map(estimate -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("indicator", indicator.id());
            fields.put("sentence", CheckJson.orNull(indicator.sentence()));
            fields.put("estimate", estimate);
            return fields;
        });
    }

    private static List<Map<String, @Nullable Object>> rows(List<Indicator> indicators, EvidenceRow.Side side) {
        return indicators.stream()
                .flatMap(indicator -> indicator.evidence().stream()
                        .filter(row -> row.side() == side)
                        .map(row -> row(indicator, row)))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Indicator indicator, EvidenceRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("indicator", indicator.id());
        fields.put("date", row.date().orElse(null));
        fields.put("what", row.what());
        fields.put("source", CheckJson.orNull(row.source()));
        fields.put("origin", CheckJson.orNull(row.origin()));
        fields.put("rows", CheckJson.orNull(row.rows()));
        return fields;
    }
}
