package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Evidence;
import org.entente.construct.ties.PairPacts;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.Numbers;
import org.entente.measure.tie.SharedBodies;
import org.entente.measure.tie.SharedPact;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;

/**
 * Alliances and signed partnerships of two states in force on a day: pacts of the two alone, pacts of more that promise
 * defence, agreements of the dated record that are called partnerships. They can speak for closeness, never against it.
 */
final class PairPactsInForce {
    private static final String DEFENCE = "defence";
    private static final String PARTNERSHIP = "partnership";
    private static final int SHOWN = 3;

    private final Testing testing;
    private final ClaimWindow window;
    private final State a;
    private final State b;

    PairPactsInForce(Testing testing, ClaimWindow window, State a, State b) {
        this.testing = testing;
        this.window = window;
        this.a = a;
        this.b = b;
    }

    Indicator indicator(Row row, Proposition said) {
        List<EvidenceRow> rows = new ArrayList<>(pacts());
        rows.addAll(partnerships());
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        String both = StateNames.both(a, b, window.to());
        if (rows.isEmpty()) {
            String none = "no alliance or signed partnership of " + both + " on record";
            return draft.sentence(Numbers.capital(none) + ".").at(Stand.none(Why.NO_DATA, none));
        }
        String what = rows.get(0).what();
        String sentence = Numbers.capital(both) + " were bound by " + what + ".";
        return draft.sentence(sentence)
                .evidence(rows.stream().limit(SHOWN).toList())
                .at(Stand.claimed("in force: " + what).fragile(rows.size() == 1));
    }

    private LocalDate day() {
        return window.named() ? window.to() : testing.date();
    }

    private List<EvidenceRow> pacts() {
        Evidence evidence = testing.evidence();
        List<EvidenceRow> rows = new ArrayList<>();
        for (TieHolding holding : ownFirst(evidence)) {
            LocalDate end = LocalDate.of(holding.coverage().to(), 12, 31);
            Reach reach = Reach.of(end, window, testing, a.ccode(), b.ccode());
            LocalDate on = day().isAfter(end) ? end : day();
            boolean speaks = holding.coverage().covers(on.getYear()) && !reach.expired();
            if (speaks) {
                SharedBodies.pacts(PairPacts.table(evidence, holding), a.ccode(), b.ccode(), on).stream()
                        .filter(SharedPact::counts)
                        .filter(pact -> pact.bilateral() || pact.a().kind().contains(DEFENCE))
                        .filter(pact ->
                                rows.stream().noneMatch(known -> known.what().equals(pact.name())))
                        .forEach(pact -> rows.add(row(pact, holding)));
            }
        }
        return rows;
    }

    /** The project's own table before others: it calls pacts by their names. */
    private static List<TieHolding> ownFirst(Evidence evidence) {
        return evidence.ties().holdings(Layers.PACT).stream()
                .sorted(Comparator.comparing(TieHolding::builtIn).reversed())
                .toList();
    }

    private static EvidenceRow row(SharedPact pact, TieHolding holding) {
        return new EvidenceRow(
                EvidenceRow.Side.FOR,
                Optional.empty(),
                pact.name(),
                pact.a().source().isEmpty()
                        ? holding.origin().source()
                        : pact.a().source(),
                holding.origin().id(),
                "");
    }

    private List<EvidenceRow> partnerships() {
        return testing.evidence().dated().of(a.ccode(), b.ccode()).stream()
                .flatMap(record -> record.counted().stream())
                .filter(event -> event.type() == EventType.AGREEMENT)
                .filter(event -> !event.date().from().isAfter(day()))
                .filter(event -> event.wording().toLowerCase(Locale.ROOT).contains(PARTNERSHIP))
                .map(PairPactsInForce::row)
                .toList();
    }

    private static EvidenceRow row(DatedEvent event) {
        String words = event.wording();
        String clause = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return new EvidenceRow(
                EvidenceRow.Side.FOR,
                Optional.of(event.date().from()),
                "an agreement of " + event.date().text() + " (" + clause + ")",
                event.source(),
                "",
                event.url());
    }
}
