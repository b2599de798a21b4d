package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.Proposition;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.Span;
import org.entente.state.State;

/** What two states signed beside what a text says of it. */
public final class AgreementFacts {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\)");
    private static final Pattern DAY = Pattern.compile("\\bon (\\d{1,2} [A-Z][a-z]+ \\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

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
                .list().stream()
                        .filter(pact -> pact.parties() <= parties() || !names.silent())
                        .forEach(pact -> rows.add(
                                pact.row(fit(pact.name() + " " + pact.spell().kind(), when(pact), known.complete()))));
        Known whole = known.end().isEmpty() && !rows.isEmpty() ? Known.to(days.date()) : known;
        return Facts.of(rows, whole, days);
    }

    /** How many the claim says have signed: a pact of more is another's business unless it is named. */
    private int parties() {
        return Math.max(2, claim.roles().who().size() + claim.roles().whom().size());
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

    /** A pact counts by its signature, which its name or its source may tell, and by its entry into force. */
    private Fit when(AllianceFacts.Pact pact) {
        return Stream.of(
                        signed(pact.spell().source()),
                        year(pact.name()),
                        Optional.of(pact.spell().entry()))
                .flatMap(Optional::stream)
                .map(days::when)
                .min(Comparator.naturalOrder())
                .orElse(Fit.EXCLUDES);
    }

    private static Optional<Span> signed(String source) {
        Matcher day = DAY.matcher(source);
        return day.find()
                ? Optional.of(LocalDate.parse(day.group(1), WRITTEN)).map(on -> new Span(on, on))
                : Optional.empty();
    }

    private static Optional<Span> year(String name) {
        Matcher year = YEAR.matcher(name);
        if (!year.find()) {
            return Optional.empty();
        }
        int signed = Integer.parseInt(year.group(1));
        return Optional.of(new Span(LocalDate.of(signed, 1, 1), LocalDate.of(signed, 12, 31)));
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
