package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Words;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the making: a row of the table, what is known of it, and where it stands at the end. A number that the
 * claim names is said to be untested unless {@link #testsNumber} is called.
 */
public final class IndicatorDraft {
    private final Row row;
    private final Proposition said;
    private final List<EvidenceRow> evidence = new ArrayList<>();
    private @Nullable Estimate estimate;
    private boolean numberTested;
    private boolean fragile;
    private boolean stale;
    private String layer;
    private String sentence = "";
    private String change = "";

    private IndicatorDraft(Row row, Proposition said) {
        this.row = row;
        this.said = said;
        this.layer = row.layer();
    }

    /** The indicator of a row, for a claim. */
    public static IndicatorDraft of(Row row, Proposition said) {
        return new IndicatorDraft(row, said);
    }

    /** Its figure. */
    public IndicatorDraft estimate(Estimate figure) {
        estimate = figure;
        return this;
    }

    /** What the figure says, a sentence with interval and n. */
    public IndicatorDraft sentence(String words) {
        sentence = words;
        return this;
    }

    /** What would change its state, a few words. */
    public IndicatorDraft change(String words) {
        change = words;
        return this;
    }

    /** A layer more exact than the row's. */
    public IndicatorDraft layer(String word) {
        layer = word;
        return this;
    }

    /** Whether its record ends long before the claim's date. */
    public IndicatorDraft stale(boolean is) {
        stale = is;
        return this;
    }

    /** Whether it is fragile for a reason of its own. */
    public IndicatorDraft fragile(boolean is) {
        fragile = is;
        return this;
    }

    /** The claim's number is part of what was tested. */
    public IndicatorDraft testsNumber() {
        numberTested = true;
        return this;
    }

    /** Rows that speak for or against the claim. */
    public IndicatorDraft evidence(List<EvidenceRow> rows) {
        evidence.addAll(rows);
        return this;
    }

    /** The indicator, standing so. */
    public Indicator at(Stand stand) {
        return new Indicator(
                row.id(),
                layer,
                row.votes(),
                row.constitutive(),
                stand.standing(),
                stand.why(),
                stand.words(),
                Optional.ofNullable(estimate),
                stand.alternatives(),
                fragile || stand.fragile(),
                stale,
                sentence,
                change,
                untested(stand),
                evidence);
    }

    private String untested(Stand stand) {
        List<String> parts = new ArrayList<>();
        if (!stand.untested().isEmpty()) {
            parts.add(stand.untested());
        }
        boolean span = said.tense() == Tense.PERFECT
                && said.words().number().filter(IndicatorDraft::countsYears).isPresent();
        if (!numberTested && !span && stand.standing().known()) {
            said.words().number().map(IndicatorDraft::number).ifPresent(parts::add);
        }
        return String.join(" and ", parts);
    }

    /** Whether a number says for how many years something has been so: then it is part of the window. */
    public static boolean countsYears(Words.Quantity number) {
        return number.unit().startsWith("year");
    }

    private static String number(Words.Quantity number) {
        boolean whole = number.value() == Math.rint(number.value());
        String value = whole ? Numbers.count(Math.round(number.value())) : Double.toString(number.value());
        return ("the number " + value + " " + number.unit()).strip();
    }
}
