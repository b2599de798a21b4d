package org.entente.construct.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.event.DatedEvent;
import org.entente.measure.Estimate;
import org.entente.stat.Jeffreys;
import org.entente.stat.Quantile;
import org.entente.state.State;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** What the dated record alone says of institutions: the stage, and what is left when leaders change. */
final class RecordedInstitutions {
    private static final int LEAST_CONTACTS = 10;
    private static final int LEAST_ENTRIES = 3;
    private static final int LEAST_LAGS = 2;
    private static final String TOO_FEW = "too few";
    private static final double HALF = 0.5;

    private final Setting setting;
    private final Contacts contacts;
    private final State a;
    private final State b;

    RecordedInstitutions(Setting setting, Contacts contacts, State a, State b) {
        this.setting = setting;
        this.contacts = contacts;
        this.a = a;
        this.b = b;
    }

    void addTo(ReadingDraft draft) {
        List<DatedEvent> list = contacts.list();
        if (list.isEmpty()) {
            draft.remark("The pair’s dated record has no contact to " + contacts.end() + ".");
            return;
        }
        PairPacts pacts = PairPacts.on(setting.evidence(), a.ccode(), b.ccode(), contacts.end());
        StageEvidence evidence = new StageEvidence(setting.evidence(), a, b, contacts, pacts);
        Stages.Range range = Stages.range(evidence.criteria());
        draft.add(stage(InstitutionsCard.LEAST, range.least()).leading());
        draft.add(stage(InstitutionsCard.MOST, range.most()).leading());
        LocalDate first = list.get(0).date().from();
        List<Entry> entries = entries(first);
        draft.add(retention(entries, first));
        draft.add(below());
        draft.add(lag());
        draft.add(StageWords.listing(range, evidence));
        draft.add(listing(entries));
        LeaderEntries.holding(setting.evidence()).ifPresent(draft::restsOn);
    }

    private Finding stage(String indicator, int stage) {
        Estimate estimate = Figured.of(
                        stage,
                        "stage, list v" + Stages.VERSION,
                        contacts.events().size(),
                        setting.level())
                .without("bounds of what is unknown")
                .build();
        int year = contacts.end().getYear();
        return Finding.ofPair(indicator, estimate, year, year)
                .about(StageWords.name(stage))
                .counting(Wording.counted(contacts.events().size(), "entry", "entries") + " of this record");
    }

    /**
     * A leader who came to govern one of the two.
     *
     * @param leader the row of the table
     * @param contact the first contact within the months that count
     */
    private record Entry(Tie leader, Optional<DatedEvent> contact) {}

    private List<Entry> entries(LocalDate first) {
        LocalDate last = contacts.end().minusMonths(Contacts.MONTHS);
        List<Tie> leaders = new ArrayList<>();
        leaders.addAll(LeaderEntries.of(setting.evidence(), a.ccode(), first, last));
        leaders.addAll(LeaderEntries.of(setting.evidence(), b.ccode(), first, last));
        return leaders.stream()
                .sorted(Comparator.comparingInt(Tie::from))
                .map(leader -> new Entry(leader, contacts.following(PackedDate.first(leader.from()))))
                .toList();
    }

    private Finding retention(List<Entry> entries, LocalDate first) {
        long kept =
                entries.stream().filter(entry -> entry.contact().isPresent()).count();
        String counted = kept + " of " + Wording.counted(entries.size(), "entry", "entries")
                + " of leaders, by the contacts in this record";
        return share(InstitutionsCard.RETENTION, kept, entries.size(), LEAST_ENTRIES, first.getYear(), counted);
    }

    private Finding below() {
        List<DatedEvent> base = contacts.withLevel();
        long below = contacts.belowLeaders();
        String counted = below + " of the " + Wording.counted(base.size(), "contact", "contacts") + " with a level, of "
                + contacts.list().size() + " in this record";
        int first = base.isEmpty()
                ? contacts.end().getYear()
                : base.get(0).date().from().getYear();
        return share(InstitutionsCard.BELOW, below, base.size(), LEAST_CONTACTS, first, counted);
    }

    private Finding share(String indicator, long k, int n, int least, int from, String counted) {
        String method = "share of the dated record";
        Estimate estimate = n < least
                ? Figured.undefined(method, n, TOO_FEW, setting.level(), List.of())
                : Figured.of((double) k / n, method, n, setting.level())
                        .within(Jeffreys.of(k, n, setting.level()))
                        .build();
        return Finding.ofPair(indicator, estimate, from, contacts.end().getYear())
                .counting(counted);
    }

    private Finding lag() {
        List<Double> lags = contacts.lags();
        double[] months = lags.stream().mapToDouble(Double::doubleValue).toArray();
        String method = "median of the dated record";
        boolean enough = months.length >= LEAST_LAGS;
        Estimate estimate = enough
                ? Figured.of(Quantile.of(months, HALF)[0], method, months.length, setting.level())
                        .without("a count")
                        .build()
                : Figured.undefined(method, months.length, TOO_FEW, setting.level(), List.of());
        Finding finding = Finding.ofPair(
                        InstitutionsCard.LAG,
                        estimate,
                        contacts.list().get(0).date().from().getYear(),
                        contacts.end().getYear())
                .counting(Wording.counted(months.length, "interval", "intervals") + " between meetings in this record");
        return enough ? finding.remarking(range(months)) : finding;
    }

    private static String range(double[] months) {
        double[] ends = Quantile.of(months, 0, 1);
        long least = Math.round(ends[0]);
        long most = Math.round(ends[1]);
        return least == most ? "Each about " + least + " months." : "From " + least + " to " + most + " months.";
    }

    private Listing listing(List<Entry> entries) {
        List<List<Item>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Tie leader = entry.leader();
            rows.add(List.of(
                    new Item.OfState(leader.a(), PackedDate.yearOf(leader.from())),
                    new Item.Words(leader.name()),
                    new Item.Words(PackedDate.text(leader.from())),
                    new Item.Words(entry.contact()
                            .map(event -> event.date().text() + ": " + event.typeLabel())
                            .orElse("none within " + Contacts.MONTHS + " months"))));
        }
        return new Listing(
                "leader_entries",
                "Leaders who came to govern, and the first contact in this record after it",
                "Contacts that the record lacks may have happened.",
                List.of(
                        Listing.Column.words("state", "State"),
                        Listing.Column.words("leader", "Leader"),
                        Listing.Column.words("since", "Since"),
                        Listing.Column.words("contact", "First contact")),
                rows);
    }
}
