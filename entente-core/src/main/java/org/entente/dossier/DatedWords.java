package org.entente.dossier;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.cases.PairRecord;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventType;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;

/** Sentences on the dated record of a pair, no further than the record goes. */
final class DatedWords {
    private static final Set<EventType> MAIN = Set.of(
            EventType.RECOGNITION,
            EventType.RELATIONS,
            EventType.STATEMENT,
            EventType.AGREEMENT,
            EventType.MEDIATION,
            EventType.FRICTION,
            EventType.SETTLEMENT);
    private static final int FEWEST_FOR_SHARE = 4;
    private static final double MUCH_MORE = 0.25;
    private static final double YEAR = 365.25;

    private DatedWords() {}

    /** The entries told in words beside the drawing: the others stand in the table. */
    static List<Prose> main(List<DatedEvent> events) {
        return events.stream()
                .filter(event -> MAIN.contains(event.type()) || Lane.PRESIDENTS.holds(event))
                .map(DatedWords::sentence)
                .toList();
    }

    private static Prose sentence(DatedEvent event) {
        Prose.Builder say = new Prose.Builder().lead(event.date().text()).say(event.wording());
        return event.counts() ? say.build() : say.interval(" Low confidence.").build();
    }

    /** The visits of presidents that count, by date. */
    static List<DatedEvent> visits(List<DatedEvent> events) {
        return events.stream()
                .filter(DatedEvent::counts)
                .filter(Lane.PRESIDENTS::holds)
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
    }

    static String finding(Subject subject, PairRecord record, List<DatedEvent> events) {
        List<DatedEvent> visits = visits(events);
        if (visits.isEmpty()) {
            return "No visit of a president is on record; "
                    + Numbers.counted(events.size(), "entry tells", "entries tell") + " of other contacts";
        }
        int since = since(visits, end(subject, record));
        return since < 0 ? years(visits) : late(visits, since);
    }

    /** "Five of the eight recorded visits of presidents date from November 2022 or later". */
    private static String late(List<DatedEvent> visits, int since) {
        int late = visits.size() - since;
        return Numbers.capital(Numbers.word(late)) + " of the " + Numbers.word(visits.size())
                + " recorded visits of presidents " + (late == 1 ? "dates" : "date") + " from "
                + month(visits.get(since).date()) + " or later";
    }

    private static String years(List<DatedEvent> visits) {
        int first = visits.get(0).date().from().getYear();
        int last = visits.get(visits.size() - 1).date().to().getYear();
        String count = Numbers.capital(Numbers.word(visits.size()));
        return count + (visits.size() == 1 ? " visit of a president is" : " visits of presidents are")
                + " on record, in " + Unit.years(first, last);
    }

    private static String month(EventDate date) {
        String year = Integer.toString(date.from().getYear());
        boolean exact = date.precision() == EventDate.Precision.DAY || date.precision() == EventDate.Precision.MONTH;
        return exact ? date.from().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year : year;
    }

    private static LocalDate end(Subject subject, PairRecord record) {
        LocalDate to = subject.slice.to();
        return to == null || to.isAfter(record.lastChecked()) ? record.lastChecked() : to;
    }

    /**
     * From which visit on they came much faster: where the share of visits most exceeds the share of time; −1 where it
     * does so nowhere by a quarter.
     */
    static int since(List<DatedEvent> visits, LocalDate end) {
        int best = -1;
        double most = MUCH_MORE;
        LocalDate first = visits.get(0).date().from();
        double whole = ChronoUnit.DAYS.between(first, end) / YEAR;
        for (int v = 1; v < visits.size() && visits.size() >= FEWEST_FOR_SHARE && whole > 0; v++) {
            double time = ChronoUnit.DAYS.between(visits.get(v).date().from(), end) / YEAR / whole;
            double excess = (double) (visits.size() - v) / visits.size() - time;
            if (excess > most) {
                most = excess;
                best = v;
            }
        }
        return best;
    }

    static String subtitle(Subject subject, List<DatedEvent> events, List<DatedEvent> drawn) {
        List<String> parts = new ArrayList<>();
        parts.add("Visits by traveller, agreements, bodies, frictions and trade, as far as this record goes");
        events.stream()
                .filter(event -> event.type() == EventType.RELATIONS && event.counts())
                .findFirst()
                .ifPresent(event -> parts.add("Relations date from " + month(event.date())));
        if (drawn.stream().anyMatch(Lane.TURNOVER::holds)) {
            parts.add(turnover(subject, drawn));
        }
        if (drawn.stream().anyMatch(event -> !event.counts())) {
            parts.add("Grey: low confidence, in no count");
        }
        return String.join(". ", parts) + ".";
    }

    private static String turnover(Subject subject, List<DatedEvent> drawn) {
        List<DatedEvent> amounts = drawn.stream().filter(Lane.TURNOVER::holds).toList();
        DatedEvent last = amounts.get(amounts.size() - 1);
        String whose = amounts.stream().allMatch(event -> event.facts().actedBy(subject.a.ccode()))
                ? ", figures of " + subject.stateA()
                : amounts.stream().allMatch(event -> event.facts().actedBy(subject.b.ccode()))
                        ? ", figures of " + subject.stateB()
                        : "";
        boolean part = amounts.stream().anyMatch(event -> event.date().precision() != EventDate.Precision.YEAR);
        return "Turnover in " + last.facts().unit() + whose + (part ? "; an outlined bar counts part of a year" : "");
    }

    /** An amount with at most three significant figures: {@code 9.0}, {@code 30.9}, {@code 135}. */
    static String amount(double amount) {
        return amount >= 100 ? Numbers.count(Math.round(amount)) : Numbers.decimals(amount, 1);
    }

    /** The section's answer in a few words. */
    static String answer(List<DatedEvent> events) {
        int visits = visits(events).size();
        String entries = Numbers.counted(events.size(), "entry", "entries");
        return visits == 0 ? entries : Numbers.counted(visits, "visit", "visits") + " of presidents, " + entries;
    }
}
