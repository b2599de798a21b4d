package org.entente.claim.type.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.cases.Case;
import org.entente.construct.Evidence;
import org.entente.event.DatedEvent;
import org.entente.state.State;

/** The side that a state took towards another by what it said or did, in the dated record of the two: the latest counts. */
public final class StanceFacts {
    private static final String FOR = "for";
    private static final String AGAINST = "against";

    private final Evidence evidence;
    private final State giver;
    private final State claimant;
    private final List<Case> cases;
    private final Days days;

    /**
     * @param evidence the record
     * @param giver who takes a side
     * @param claimant towards whom
     * @param cases ids of the cases that it must be about; none for any
     * @param days when
     */
    public StanceFacts(Evidence evidence, State giver, State claimant, Set<String> cases, Days days) {
        this.evidence = evidence;
        this.giver = giver;
        this.claimant = claimant;
        this.cases = evidence.cases().list().stream()
                .filter(entry -> cases.contains(entry.id()))
                .toList();
        this.days = days;
    }

    /** The entries with a side, the latest deciding. */
    public Facts facts() {
        Optional<DatedRows> dated = DatedRows.of(evidence, giver, claimant, days.date());
        if (dated.isEmpty()) {
            return Facts.none();
        }
        List<DatedEvent> sided = dated.get().record().counted().stream()
                .filter(event -> event.type().takesSides() && DatedRows.by(event, giver))
                .filter(event -> !event.date().from().isAfter(days.day()) && sides(event) && meant(event))
                .toList();
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < sided.size(); i++) {
            boolean latest = i == sided.size() - 1;
            rows.add(dated.get().row(sided.get(i), latest ? fit(sided.get(i)) : Fit.BESIDE));
        }
        return Facts.of(rows, Known.to(dated.get().record().lastChecked()), days);
    }

    private static boolean sides(DatedEvent event) {
        return event.facts().stance().equals(FOR) || event.facts().stance().equals(AGAINST);
    }

    private static Fit fit(DatedEvent event) {
        return event.facts().stance().equals(FOR) ? Fit.FITS : Fit.EXCLUDES;
    }

    /** Of a claim that names a case, what the entry says must speak of it, by the name of its place. */
    private boolean meant(DatedEvent event) {
        Set<String> text = Matching.words(event.facts().shortName() + " " + event.wording());
        return cases.isEmpty()
                || cases.stream().anyMatch(entry -> place(entry).stream().anyMatch(text::contains));
    }

    private Set<String> place(Case entry) {
        Set<String> words =
                Matching.words(entry.shortName() + " " + entry.opposing().name());
        words.removeAll(Matching.words(claimant.name(days.date())));
        return words;
    }
}
