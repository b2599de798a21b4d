package org.entente.claim.type;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.ties.Contacts;
import org.entente.event.DatedEvent;
import org.entente.measure.Numbers;
import org.entente.stat.Interval;
import org.entente.stat.Jeffreys;
import org.entente.state.State;

/** The dated contacts of two states in the days of a window that their record reaches. */
final class PairContacts {
    private static final int SHOWN = 3;
    private static final double HALF = 0.5;

    private final List<DatedEvent> events;
    private final long days;

    private PairContacts(List<DatedEvent> events, long days) {
        this.events = events;
        this.days = days;
    }

    /** Empty where the two have no dated record that reaches the window. */
    static Optional<PairContacts> of(Testing testing, ClaimWindow window, State a, State b) {
        return testing.evidence()
                .dated()
                .of(a.ccode(), b.ccode())
                .map(record -> Contacts.to(record, window.to()))
                .filter(contacts -> !contacts.end().isBefore(window.from()))
                .filter(contacts -> begins(contacts, window))
                .map(contacts -> new PairContacts(
                        contacts.list().stream()
                                .filter(event -> window.holds(event.date().from()))
                                .toList(),
                        ChronoUnit.DAYS.between(window.from(), contacts.end()) + 1));
    }

    /** Before the first entry of a record nothing is known: that is no year without contacts. */
    private static boolean begins(Contacts contacts, ClaimWindow window) {
        return !contacts.events().isEmpty()
                && !contacts.events().get(0).date().from().isAfter(window.to());
    }

    int count() {
        return events.size();
    }

    /** Its last rows. */
    List<EvidenceRow> rows(EvidenceRow.Side side) {
        return events.stream()
                .skip(Math.max(0, events.size() - SHOWN))
                .map(event -> new EvidenceRow(
                        side, Optional.of(event.date().from()), event.wording(), event.source(), "", event.url()))
                .toList();
    }

    /** An entry and whether it belongs to the side that the claim says has more. */
    private record Counted(boolean claimed) {}

    /**
     * Whether the rate of contacts here is higher than there, by the interval of the share of all contacts.
     *
     * @param more where the claim says they are more
     * @param fewer where it says they are fewer
     */
    static Stand compare(Row row, PairContacts more, PairContacts fewer) {
        return compare(row, more, fewer, (double) more.days / (more.days + fewer.days));
    }

    /** The share of contacts here to be expected from those of earlier days, half a contact added to each side. */
    double expected(PairContacts others) {
        return (count() + HALF) / (count() + others.count() + 1);
    }

    /**
     * The same where this share of all is to be expected of those that the claim says are more.
     *
     * @param even the share
     */
    static Stand compare(Row row, PairContacts more, PairContacts fewer, double even) {
        List<Counted> all = Stream.concat(
                        Stream.generate(() -> new Counted(true)).limit(more.count()),
                        Stream.generate(() -> new Counted(false)).limit(fewer.count()))
                .toList();
        return Enumerated.stand(all, counted -> stand(row, counted, even));
    }

    private static Stand stand(Row row, List<Counted> all, double even) {
        long claimed = all.stream().filter(Counted::claimed).count();
        String words = Numbers.counted(claimed, "contact", "contacts") + " against " + (all.size() - claimed);
        if (all.size() < row.count("contacts")) {
            return Stand.none(
                    Why.TOO_FEW, words + " in the dated record, " + row.count("contacts") + " in all are needed");
        }
        Interval share = Jeffreys.of(claimed, all.size(), row.limit("level"));
        if (share.low() > even) {
            return Stand.claimed(words + ", more than chance would give");
        }
        return share.high() < even
                ? Stand.opposed(words + ", fewer than chance would give")
                : Stand.between(Why.IN_BAND, words + ", no more apart than chance would give");
    }
}
