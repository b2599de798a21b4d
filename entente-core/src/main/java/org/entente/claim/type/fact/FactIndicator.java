package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;

/**
 * An indicator of kind "fact" made of rows.
 *
 * @param row its row of the table of rules
 * @param said the claim
 * @param about what is looked for, as in "the membership of Serbia in NATO"
 * @param source where, as in "the list of NATO, complete for 1949–2025"
 * @param missing what would bring data where there is none
 */
public record FactIndicator(Row row, Proposition said, String about, String source, String missing) {
    private static final int SHOWN = 12;

    /** Where the rows leave it. */
    public Indicator of(Facts facts) {
        return of(facts, change(facts));
    }

    /** The same of rows that nothing later ends: what would change the verdict where there are any. */
    public Indicator of(Facts facts, String other) {
        return draft(facts.rows(), facts.stale())
                .sentence(sentence(facts))
                .change(facts.standing() == Standing.NONE ? missing : other)
                .at(stand(facts));
    }

    /** The same with a standing of its own. */
    public IndicatorDraft draft(List<FactRow> rows, boolean stale) {
        return IndicatorDraft.of(row, said).testsNumber().stale(stale).evidence(shown(rows));
    }

    /** Rows for and against before those that take no side, the latest first. */
    private static List<EvidenceRow> shown(List<FactRow> rows) {
        return rows.stream()
                .map(FactRow::shown)
                .sorted(Comparator.comparing((EvidenceRow shown) -> shown.side() == EvidenceRow.Side.BESIDE)
                        .thenComparing(shown -> shown.date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
    }

    private Stand stand(Facts facts) {
        String deciding = facts.deciding().map(fact -> fact.shown().what()).orElse("");
        Stand stand = switch (facts.standing()) {
            case C -> Stand.claimed("on record is " + deciding);
            case O ->
                Stand.opposed(
                        deciding.isEmpty()
                                ? source + " has no record of " + about
                                : "the record says otherwise: " + deciding);
            case BAND -> Stand.between(Why.PARTIAL, "the nearest on record is " + deciding);
            case NONE -> Stand.none(facts.why(), none(facts));
        };
        return stand.fragile(facts.fragile());
    }

    private String none(Facts facts) {
        if (facts.why() == Why.EXPIRED) {
            return source + " ends too long before the text to speak of its day";
        }
        return "no record of " + about
                + (facts.known().end().isPresent() ? ", and what was searched does not have all" : "");
    }

    private String sentence(Facts facts) {
        return switch (facts.standing()) {
            case C, BAND ->
                facts.deciding().map(fact -> end(fact.shown().what())).orElse("");
            case O ->
                facts.deciding()
                        .map(fact -> end(fact.shown().what()))
                        .orElse("There is no record of " + about + " in " + source + ".");
            case NONE ->
                "No record of " + about + " settles it" + (source.isEmpty() ? "." : "; searched: " + source + ".");
        };
    }

    private static String end(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private String change(Facts facts) {
        return switch (facts.standing()) {
            case C -> "an entry that ends it before the claim’s date";
            case O -> "a record of " + about + " on the claim’s date";
            case BAND -> "an entry whose parties, kind and date are those of the claim";
            case NONE -> missing;
        };
    }
}
