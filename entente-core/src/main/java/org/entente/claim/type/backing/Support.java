package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.Say;
import org.entente.claim.type.fact.StanceFacts;
import org.entente.construct.Wording;
import org.entente.state.State;

/** Whether one state backs another in its own cases: by votes on its texts, and by the latest that it said or did. */
public final class Support {
    private static final String TYPE = "mutual_support";
    private static final int SHOWN = 12;

    private final Proposition said;
    private final Testing testing;
    private final State giver;
    private final State claimant;
    private final List<String> cases;

    /**
     * @param said the claim
     * @param testing the record and the day of the text
     * @param giver who backs
     * @param claimant whom
     */
    public Support(Proposition said, Testing testing, State giver, State claimant) {
        this.said = said;
        this.testing = testing;
        this.giver = giver;
        this.claimant = claimant;
        this.cases = said.roles().on(Topic.Kind.CASE).stream().map(Topic::id).toList();
    }

    /** Both indicators. */
    public List<Indicator> indicators() {
        return List.of(texts(), statements());
    }

    private Indicator texts() {
        Row row = Rules.load().row(TYPE, "own_texts");
        ClaimWindow window = window();
        OwnTexts own = new OwnTexts(testing.evidence(), giver, claimant, window.from(), window.to());
        List<OwnVote> votes = own.votes(cases);
        Stand stand = Enumerated.stand(
                votes,
                new OwnTextsStand(
                        row, said.words(), Say.name(giver, testing.date()), Say.name(claimant, testing.date()))::of);
        Stand reciprocal = reciprocal() && stand.standing().known() ? place(own, votes, stand, row) : stand;
        return IndicatorDraft.of(row, said)
                .sentence(sentence(votes))
                .change(change(votes))
                .stale(stale())
                .evidence(rows(votes))
                .at(reciprocal);
    }

    private boolean reciprocal() {
        return said.roles().means("reciprocal");
    }

    /** "Reciprocal" asks besides for more support than third states give. */
    private static Stand place(OwnTexts own, List<OwnVote> votes, Stand stand, Row row) {
        double place = own.third(votes).of(own.mean(votes));
        boolean high = place >= row.limit("reciprocal_percentile");
        String words = stand.words() + ", percentile " + Math.round(place) + " among third states";
        return high || stand.why() != Why.DECIDED || stand.standing() != Standing.C
                ? stand.saying(words)
                : Stand.between(Why.IN_BAND, words).fragile(stand.fragile());
    }

    private ClaimWindow window() {
        return NamedDays.of(said, testing, () -> ClaimWindow.sinceSuccession(testing, giver.ccode()));
    }

    private boolean stale() {
        LocalDate end = testing.evidence().record().end();
        int months = Rules.load().count("time", "stale_months");
        return end != null && end.plusMonths(months).isBefore(window().to());
    }

    private String sentence(List<OwnVote> votes) {
        String who = Say.first(giver, testing.date());
        String whose = Say.name(claimant, testing.date());
        if (votes.isEmpty()) {
            return "There is no recorded vote of " + Say.name(giver, testing.date()) + " on a whole text of a case of "
                    + whose + ".";
        }
        long backed = votes.stream().filter(vote -> vote.support() > 0).count();
        long against = votes.stream().filter(vote -> vote.support() < 0).count();
        OwnVote latest = votes.get(votes.size() - 1);
        String years =
                Wording.years(votes.get(0).date().getYear(), latest.date().getYear());
        return who + " backed " + whose + " on " + backed + " of "
                + Wording.counted(votes.size(), "text", "texts") + " on its cases, " + years
                + ", and voted against it on "
                + (against == 0 ? "none" : String.valueOf(against)) + "; on the latest, of " + latest.date() + ", it "
                + OwnVote.did(latest.vote().choice()) + ".";
    }

    private static String change(List<OwnVote> votes) {
        return votes.isEmpty() ? "a recorded vote on a text of its own" : "the next vote on such a text";
    }

    /** Votes against and the latest ones. */
    private List<EvidenceRow> rows(List<OwnVote> votes) {
        String name = Say.name(giver, testing.date());
        return votes.stream()
                .sorted(Comparator.comparing((OwnVote vote) -> vote.support() >= 0)
                        .thenComparing(OwnVote::date, Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(vote -> vote.row(name))
                .toList();
    }

    private Indicator statements() {
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                Rules.load().row(TYPE, "statements"),
                said,
                "a dated statement or act of " + Say.name(giver, testing.date()) + " for or against "
                        + Say.name(claimant, testing.date()),
                "the dated record of the two",
                "a dated record of the two: entente import record");
        return indicator.of(new StanceFacts(testing.evidence(), giver, claimant, Set.copyOf(cases), days).facts());
    }
}
