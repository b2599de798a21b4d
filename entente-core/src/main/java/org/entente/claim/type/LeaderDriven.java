package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Figured;
import org.entente.construct.ties.Contacts;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** That the ties of two states are carried by their leaders. */
final class LeaderDriven implements ClaimType {
    static final String ID = "leader_driven";

    private static final String HEAD = "head";
    private static final double LEVEL = 0.9;

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Driven by leaders",
                "The ties of A and B are carried by their leaders.",
                "who: the pair; on: a leader, where one is named",
                "The presidents of Peru and Ghana drive the partnership.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return Subjects.ofPairs(said, (a, b) -> {
            Pair pair = new Pair(a, b);
            return List.of(visits(said, testing, pair), new LeaderTurns(said, testing, pair).indicator());
        });
    }

    static Indicator visits(Proposition said, Testing testing, Pair pair) {
        Row row = Rules.load().row(ID, "head_visits");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Times times = Times.of(said, testing);
        Optional<Contacts> found = RecordOfPair.contacts(pair, times);
        if (found.isEmpty()) {
            return draft.sentence(RecordOfPair.NONE)
                    .at(Stand.none(Why.NO_DATA, "no dated record of the pair has been compiled"));
        }
        Contacts contacts = found.get();
        List<DatedEvent> visits = contacts.of(EventType.VISIT);
        Reach reach = times.reach(contacts.end(), pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(pair, contacts, visits, times))
                .stale(reach.stale())
                .evidence(RecordOfPair.rows(heads(visits), EvidenceRow.Side.FOR))
                .evidence(RecordOfPair.rows(others(visits), EvidenceRow.Side.AGAINST));
        estimate(visits).ifPresent(draft::estimate);
        return reach.expired()
                ? draft.at(Reach.expired("the dated record of the pair", reach))
                : draft.change("visits of ministers and officials that the record does not hold")
                        .at(Enumerated.stand(visits, rows -> stand(row, said, rows)));
    }

    private static List<DatedEvent> heads(List<DatedEvent> visits) {
        return visits.stream()
                .filter(visit -> visit.facts().level().equals(HEAD))
                .toList();
    }

    private static List<DatedEvent> others(List<DatedEvent> visits) {
        return visits.stream()
                .filter(visit -> !visit.facts().level().equals(HEAD))
                .toList();
    }

    private static Stand stand(Row row, Proposition said, List<DatedEvent> visits) {
        int heads = heads(visits).size();
        String words = heads + " of " + Numbers.counted(visits.size(), "visit", "visits") + " were of heads";
        if (visits.size() < row.count("visits")) {
            return Stand.none(
                    visits.isEmpty() ? Why.NO_DATA : Why.TOO_FEW,
                    Numbers.counted(visits.size(), "visit", "visits") + " on record, " + row.count("visits")
                            + " are needed");
        }
        double share = (double) heads / visits.size();
        Stand plain = share >= row.limit("share")
                ? Stand.claimed(words)
                : share < row.limit("opposite_share") ? Stand.opposed(words) : Stand.between(Why.IN_BAND, words);
        return new Occasions(heads, visits.size(), 1, 0, 0).with(said.words(), plain, true);
    }

    private static String sentence(Pair pair, Contacts contacts, List<DatedEvent> visits, Times times) {
        return "Of " + Numbers.counted(visits.size(), "visit", "visits") + " in the dated record of "
                + Say.names(pair, times.until()) + " to " + contacts.end() + ", "
                + Numbers.word(heads(visits).size())
                + (heads(visits).size() == 1 ? " was" : " were") + " at the level of heads of state or government.";
    }

    private static Optional<Estimate> estimate(List<DatedEvent> visits) {
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(Figured.of(
                                (double) heads(visits).size() / visits.size(),
                                "share of visits of heads",
                                visits.size(),
                                LEVEL)
                        .without("enumerated")
                        .build());
    }
}
