package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Proposition;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.Span;
import org.entente.state.State;

/** What two states signed beside what a text says of it. */
public final class AgreementFacts {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\)");

    private final Evidence evidence;
    private final Proposition claim;
    private final State a;
    private final State b;
    private final Days days;
    private final Matching names;

    /**
     * @param evidence the record
     * @param claim what is said; plain topics and layers name what was signed
     * @param a one state
     * @param b the other
     * @param days when
     */
    public AgreementFacts(Evidence evidence, Proposition claim, State a, State b, Days days) {
        this.evidence = evidence;
        this.claim = claim;
        this.a = a;
        this.b = b;
        this.days = days;
        this.names = Matching.of(claim.roles().on());
    }

    /** Rows of the pair's dated record and of the lists of pacts. */
    public Facts facts() {
        Optional<DatedRows> dated = DatedRows.of(evidence, a, b, days.date());
        Known known = dated.map(rows -> rows.known(EventType.AGREEMENT, days)).orElse(Known.NOTHING);
        List<FactRow> rows = new ArrayList<>();
        dated.ifPresent(record -> rows.addAll(signed(record, known.complete())));
        new AllianceFacts(evidence, claim, a, b, days)
                .list()
                .forEach(pact -> rows.add(pact.row(fit(pact.name() + " " + pact.spell().kind(), when(pact), known.complete()))));
        Known whole = known.end().isEmpty() && !rows.isEmpty() ? Known.to(days.date()) : known;
        return Facts.of(rows, whole, days);
    }

    private List<FactRow> signed(DatedRows record, boolean complete) {
        List<FactRow> rows = new ArrayList<>();
        for (DatedEvent event : record.of(EventType.AGREEMENT)) {
            rows.add(record.row(event, fit(text(event), days.when(DatedRows.span(event)), complete)));
        }
        for (DatedEvent event : record.of(EventType.VISIT)) {
            if (!event.facts().shortName().isEmpty()) {
                rows.add(record.row(event, fit(text(event), days.when(DatedRows.span(event)), complete)));
            }
        }
        return rows;
    }

    private static String text(DatedEvent event) {
        return event.facts().shortName() + " " + event.wording();
    }

    /** A pact counts by the year in its name, which is that of its signature, and by its entry into force. */
    private Fit when(AllianceFacts.Pact pact) {
        Fit inForce = days.when(pact.spell().entry());
        Matcher year = YEAR.matcher(pact.name());
        if (!year.find()) {
            return inForce;
        }
        int signed = Integer.parseInt(year.group(1));
        Fit named = days.when(new Span(LocalDate.of(signed, 1, 1), LocalDate.of(signed, 12, 31)));
        return named.compareTo(inForce) < 0 ? named : inForce;
    }

    private Fit fit(String text, Fit when, boolean complete) {
        boolean meant = names.silent() || names.means(text);
        if (when == Fit.EXCLUDES) {
            return meant && !names.silent() && !complete ? Fit.PARTLY : Fit.BESIDE;
        }
        if (!meant) {
            return days.unit() == Days.Unit.NONE ? Fit.BESIDE : Fit.PARTLY;
        }
        return when;
    }
}
