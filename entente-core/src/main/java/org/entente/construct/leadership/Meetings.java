package org.entente.construct.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.PairRecord;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.record.TieHolding;
import org.entente.stat.Jeffreys;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** How often the leaders of two states met, where a record has it: visits of the dated record, imported travel. */
final class Meetings {
    private static final String HEAD = "head";
    private static final String RECORD = "dated record";
    private static final int LEAST_VISITS = 10;

    private final Setting setting;
    private final State a;
    private final State b;
    private final Optional<PairRecord> record;

    Meetings(Setting setting, State a, State b) {
        this.setting = setting;
        this.a = a;
        this.b = b;
        this.record = setting.evidence().dated().of(a.ccode(), b.ccode());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        record.ifPresent(known -> findings.addAll(recorded(known)));
        for (TieHolding holding : setting.evidence().ties().holdings(Layers.VISIT)) {
            findings.add(travelled(holding));
        }
        return findings;
    }

    private List<Finding> recorded(PairRecord known) {
        List<DatedEvent> visits = visits(known);
        long heads = visits.stream().filter(Meetings::byHead).count();
        int from = visits.stream()
                .filter(Meetings::byHead)
                .mapToInt(visit -> visit.date().from().getYear())
                .min()
                .orElse(0);
        int to = Math.min(setting.until().getYear(), known.lastChecked().getYear());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ofPair(
                        LeadershipCard.MEETINGS,
                        Figured.of((double) heads, RECORD, visits.size(), setting.level())
                                .without("counted")
                                .build(),
                        from,
                        to)
                .about("dated record")
                .counting(Wording.counted(heads, "visit of a leader", "visits of leaders")));
        findings.add(share(visits.size(), heads, from, to));
        return findings;
    }

    private Finding share(int visits, long heads, int from, int to) {
        var estimate = visits < LEAST_VISITS
                ? Figured.undefined(RECORD, visits, "too few", setting.level(), List.of())
                : Figured.of((double) heads / visits, RECORD, visits, setting.level())
                        .within(Jeffreys.of(heads, visits, setting.level()))
                        .build();
        return Finding.ofPair(LeadershipCard.HEADS, estimate, from, to)
                .counting(heads + " of " + Wording.counted(visits, "visit", "visits") + " in this record");
    }

    private static boolean byHead(DatedEvent event) {
        return event.facts().level().equals(HEAD);
    }

    /** Visits of the record that count, to the setting's last day. */
    private List<DatedEvent> visits(PairRecord known) {
        LocalDate end = setting.until();
        return known.counted().stream()
                .filter(event -> event.type() == EventType.VISIT)
                .filter(event -> !event.date().from().isAfter(end))
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
    }

    private Finding travelled(TieHolding holding) {
        List<Tie> trips = trips(holding);
        int to = Math.min(setting.year(), holding.coverage().to());
        return Finding.ofPair(
                        LeadershipCard.MEETINGS,
                        Figured.of(trips.size(), "list of travel", trips.size(), setting.level())
                                .without("counted")
                                .from(List.of(holding.origin().id()))
                                .build(),
                        holding.coverage().from(),
                        to)
                .about("list of travel")
                .counting(Wording.counted(trips.size(), "journey to the other", "journeys to the other"));
    }

    private List<Tie> trips(TieHolding holding) {
        TieFilter between = TieFilter.between(a.ccode(), b.ccode());
        return setting.evidence().ties().read(holding, between).list().stream()
                .filter(tie -> PackedDate.yearOf(tie.from()) <= setting.year())
                .sorted(Comparator.comparingInt(Tie::from))
                .toList();
    }

    /** The visits of leaders and their travel, one a row. */
    Listing listing() {
        List<List<Item>> rows = new ArrayList<>();
        record.ifPresent(known ->
                visits(known).stream().filter(Meetings::byHead).map(this::row).forEach(rows::add));
        for (TieHolding holding : setting.evidence().ties().holdings(Layers.VISIT)) {
            trips(holding).stream().map(this::row).forEach(rows::add);
        }
        return new Listing(
                "meetings",
                "Visits and journeys of leaders on record",
                "As far as compiled: what is not here may have taken place.",
                List.of(
                        Listing.Column.words("date", "Date"),
                        Listing.Column.words("who", "Who travelled"),
                        Listing.Column.words("what", "What is recorded"),
                        Listing.Column.words("source", "Source")),
                rows);
    }

    private List<Item> row(DatedEvent event) {
        return List.of(
                new Item.Words(event.date().text()),
                new Item.Words(Stream.of(a, b)
                        .filter(state -> event.facts().actedBy(state.ccode()))
                        .map(state -> state.name(event.date().from()))
                        .findFirst()
                        .orElse("not said")),
                new Item.Words(event.wording()),
                new Item.Words(event.source()));
    }

    private List<Item> row(Tie trip) {
        int year = PackedDate.yearOf(trip.from());
        return List.of(
                new Item.Words(PackedDate.text(trip.from())),
                new Item.OfState(trip.a(), year),
                new Item.Words(trip.kind().isEmpty() ? trip.name() : trip.name() + ", " + trip.kind()),
                new Item.Words("list of travel"));
    }

    /** What would fill it, empty where a record or a list is there. */
    boolean none() {
        return record.isEmpty()
                && setting.evidence().ties().holdings(Layers.VISIT).isEmpty();
    }
}
