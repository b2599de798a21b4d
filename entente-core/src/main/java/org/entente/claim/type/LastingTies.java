package org.entente.claim.type;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.Words.Quantity;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.NumberFit;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Figured;
import org.entente.construct.ties.Contacts;
import org.entente.construct.ties.LeaderEntries;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** How long a pair's dated record runs, over which changes of leaders, and whether anything in it has ended. */
final class LastingTies {
    private static final double LEVEL = 0.9;
    private static final List<EventType> ENDING =
            List.of(EventType.RELATIONS, EventType.MISSION, EventType.AGREEMENT, EventType.FRICTION);

    private final Proposition said;
    private final Testing testing;
    private final Pair pair;
    private final Times times;
    private final Row row = Rules.load().row(Durable.ID, "dated_span");

    LastingTies(Proposition said, Testing testing, Pair pair) {
        this.said = said;
        this.testing = testing;
        this.pair = pair;
        this.times = Times.of(said, testing);
    }

    /** Words of an entry by which ties end. */
    private static final class Holder {
        static final Pattern ENDED = Pattern.compile(Resource.rows(LastingTies.class, "endings.tsv").stream()
                .map(words -> Pattern.quote(words[0]))
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    /**
     * What the record shows.
     *
     * @param first the first contact
     * @param years from it to the claim's last day
     * @param entries leaders who came since
     * @param followed those of them with a contact within the months that count
     * @param ended entries that say that ties ended, with none after them that opens relations again
     */
    private record Span(LocalDate first, long years, int entries, int followed, List<DatedEvent> ended) {}

    Indicator indicator() {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Optional<Contacts> found = RecordOfPair.contacts(pair, times);
        if (found.isEmpty()) {
            return draft.sentence(RecordOfPair.NONE)
                    .at(Stand.none(Why.NO_DATA, "no dated record of the pair has been compiled"));
        }
        Contacts contacts = found.get();
        Span span = span(contacts);
        Reach reach = times.reach(contacts.end(), pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(span))
                .estimate(Figured.of(
                                (double) span.years(),
                                "years since the first contact",
                                contacts.list().size(),
                                LEVEL)
                        .without("enumerated")
                        .build())
                .stale(reach.stale())
                .evidence(rows(contacts, span));
        years().ifPresent(number -> draft.testsNumber());
        return reach.expired()
                ? draft.at(Reach.expired("the dated record of the pair", reach))
                : draft.change("an entry that says that the ties ended, or leaders who came without a contact")
                        .at(Enumerated.stand(contacts.events(), events -> stand(contacts.of(events))));
    }

    private Span span(Contacts contacts) {
        LocalDate first = contacts.list().get(0).date().from();
        LocalDate last = contacts.end().minusMonths(row.count("months"));
        List<Tie> entries = Stream.of(pair.a(), pair.b())
                .flatMap(state -> entries(state, first, last).stream())
                .toList();
        int followed = (int) entries.stream()
                .filter(entry ->
                        contacts.following(PackedDate.first(entry.from())).isPresent())
                .count();
        return new Span(
                first,
                ChronoUnit.YEARS.between(first, times.until()),
                entries.size(),
                followed,
                ended(contacts.events()));
    }

    private List<Tie> entries(State state, LocalDate first, LocalDate last) {
        return LeaderEntries.of(testing.evidence(), state.ccode(), first, last);
    }

    private static List<DatedEvent> ended(List<DatedEvent> events) {
        LocalDate opened = events.stream()
                .filter(event -> event.type() == EventType.RELATIONS && !ends(event))
                .map(event -> event.date().from())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return events.stream()
                .filter(event -> ends(event) && event.date().from().isAfter(opened))
                .toList();
    }

    private static boolean ends(DatedEvent event) {
        return ENDING.contains(event.type())
                && Holder.ENDED
                        .matcher(event.wording().toLowerCase(Locale.ROOT))
                        .find();
    }

    /** The number of years that the claim names. */
    private Optional<Quantity> years() {
        return said.words().number().filter(number -> number.unit().equals("years"));
    }

    private Stand stand(Contacts contacts) {
        if (contacts.list().isEmpty()) {
            return Stand.none(Why.NO_DATA, "no contact is on record");
        }
        Span span = span(contacts);
        String words = Numbers.counted(span.years(), "year", "years") + " since the first contact on record, "
                + span.followed() + " of " + Numbers.counted(span.entries(), "leader who came", "leaders who came")
                + " followed by a contact";
        if (!span.ended().isEmpty()) {
            return Stand.opposed("the record says that ties ended on "
                    + span.ended().get(0).date().text());
        }
        boolean lasted = span.years() >= row.count("years") && span.followed() >= row.count("entries");
        Stand stand = lasted
                ? Stand.claimed(words + ", no ending")
                : Stand.between(
                        Why.IN_BAND,
                        words + "; " + row.count("years") + " years and " + row.count("entries")
                                + " leaders are needed");
        return years().map(number -> with(number, span, stand)).orElse(stand);
    }

    /** A claim of more years than the record knows is not borne out in full. */
    private static Stand with(Quantity number, Span span, Stand stand) {
        boolean reached = span.years() >= number.value() || NumberFit.of(number, (double) span.years()) == Standing.C;
        return reached || stand.standing() != Standing.C
                ? stand
                : Stand.between(Why.PARTIAL, stand.words() + ", fewer years than the claim says");
    }

    private String sentence(Span span) {
        return "The dated record of " + Say.names(pair, times.until()) + " has its first contact on " + span.first()
                + ", "
                + Numbers.counted(span.years(), "year", "years") + " before " + times.until() + ". Since then "
                + Numbers.counted(span.entries(), "leader", "leaders") + " came to govern in either, "
                + Numbers.word(span.followed()) + " of them followed by a contact within " + row.count("months")
                + " months; "
                + (span.ended().isEmpty() ? "no entry says that the ties ended." : "they ended, as the record has it.");
    }

    private static List<EvidenceRow> rows(Contacts contacts, Span span) {
        List<EvidenceRow> rows = new ArrayList<>();
        rows.addAll(RecordOfPair.rows(span.ended(), EvidenceRow.Side.AGAINST));
        List<DatedEvent> list = contacts.list();
        rows.addAll(RecordOfPair.rows(List.of(list.get(0)), EvidenceRow.Side.FOR));
        if (list.size() > 1) {
            rows.addAll(RecordOfPair.rows(List.of(list.get(list.size() - 1)), EvidenceRow.Side.FOR));
        }
        return rows;
    }
}
