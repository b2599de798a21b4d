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
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Figured;
import org.entente.construct.ties.Contacts;
import org.entente.construct.ties.PairStage;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** That ties of two states are laid down in bodies that meet, not in persons alone. */
final class Institutionalised implements ClaimType {
    private static final String ID = "institutionalised";
    private static final double LEVEL = 0.9;

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Institutionalised",
                "The ties of A and B rest on councils, commissions and agreements.",
                "who: the pair",
                "Peru and Ghana have built a dense institutional framework.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return Subjects.ofPairs(said, (a, b) -> List.of(stage(said, testing, new Pair(a, b))));
    }

    private static Indicator stage(Proposition said, Testing testing, Pair pair) {
        Row row = Rules.load().row(ID, "stage");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Times times = Times.of(said, testing);
        Optional<Contacts> found = RecordOfPair.contacts(pair, times);
        if (found.isEmpty()) {
            return draft.sentence(RecordOfPair.NONE)
                    .at(Stand.none(Why.NO_DATA, "no dated record of the pair has been compiled"));
        }
        Contacts contacts = found.get();
        PairStage stage = PairStage.of(testing.evidence(), contacts, pair.a(), pair.b());
        Reach reach = times.reach(contacts.end(), pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(pair, contacts, stage, times))
                .estimate(estimate(contacts, stage))
                .stale(reach.stale())
                .evidence(rows(stage));
        return reach.expired()
                ? draft.at(Reach.expired("the dated record of the pair", reach))
                : draft.change(change(stage, row))
                        .at(Enumerated.stand(
                                contacts.events(),
                                events -> stand(
                                        row,
                                        PairStage.of(testing.evidence(), contacts.of(events), pair.a(), pair.b()))));
    }

    private static Stand stand(Row row, PairStage stage) {
        String words = "their institutions are at least at stage " + stage.least() + " of 5 ("
                + PairStage.name(stage.least()) + "), at most at " + stage.most();
        if (stage.least() >= row.count("stage")) {
            return Stand.claimed(words);
        }
        return stage.most() <= row.count("opposite_stage") ? Stand.opposed(words) : Stand.between(Why.IN_BAND, words);
    }

    private static String sentence(Pair pair, Contacts contacts, PairStage stage, Times times) {
        return "By the dated record of " + Say.names(pair, times.until()) + " to " + contacts.end() + ", "
                + Numbers.counted(contacts.events().size(), "entry", "entries")
                + ", their institutions are at least at stage " + stage.least() + " of 5 ("
                + PairStage.name(stage.least()) + ") and at most at " + stage.most() + " ("
                + PairStage.name(stage.most()) + "): what no layer tells is unknown.";
    }

    private static String change(PairStage stage, Row row) {
        return stage.least() >= row.count("stage")
                ? "a council or commission that no longer meets"
                : "a council or commission with two meetings on record within five years";
    }

    private static Estimate estimate(Contacts contacts, PairStage stage) {
        return Figured.of(stage.least(), "stage, at least", contacts.events().size(), LEVEL)
                .between(stage.least(), stage.most())
                .build();
    }

    private static List<EvidenceRow> rows(PairStage stage) {
        return stage.criteria().stream()
                .map(criterion -> new EvidenceRow(
                        switch (criterion.answer()) {
                            case "met" -> EvidenceRow.Side.FOR;
                            case "not met" -> EvidenceRow.Side.AGAINST;
                            default -> EvidenceRow.Side.BESIDE;
                        },
                        Optional.empty(),
                        "Stage " + criterion.stage() + ", " + criterion.name() + ", " + criterion.answer() + ": "
                                + criterion.words() + " (" + criterion.found() + ")",
                        "dated record",
                        "",
                        ""))
                .toList();
    }
}
