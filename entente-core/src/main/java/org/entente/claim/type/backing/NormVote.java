package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.cases.FamilyMeans;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.claim.EvidenceRow;
import org.entente.construct.Evidence;
import org.entente.construct.cases.NormGroup;
import org.entente.construct.cases.NormTable;
import org.entente.construct.cases.NormText;
import org.entente.vote.RollCall;

/**
 * What a state did on a text against coercive measures.
 *
 * @param vote the text and the choice
 * @param rollCall the vote
 */
record NormVote(TextVote vote, RollCall rollCall) {
    /** Those on which a state was seated up to a day, by date. */
    static List<NormVote> list(Evidence evidence, int ccode, LocalDate to) {
        int column = evidence.record().column(ccode);
        List<NormVote> votes = new ArrayList<>();
        for (NormText text : NormTable.list()) {
            if (column >= 0 && text.group() == NormGroup.COERCIVE) {
                of(evidence, column, text)
                        .filter(vote -> !vote.date().isAfter(to))
                        .ifPresent(votes::add);
            }
        }
        votes.sort(Comparator.comparing(NormVote::date));
        return votes;
    }

    private static Optional<NormVote> of(Evidence evidence, int column, NormText text) {
        ResolvedText resolved = evidence.resolver().resolve(text.text());
        if (!resolved.found()) {
            return Optional.empty();
        }
        TextVote vote = new TextVote(resolved, evidence.record().choice(resolved.rollCall(), column));
        return vote.seated()
                ? Optional.of(new NormVote(vote, evidence.record().rollCalls().get(resolved.rollCall())))
                : Optional.empty();
    }

    LocalDate date() {
        return rollCall.date();
    }

    boolean cast() {
        return vote.choice().cast();
    }

    int support() {
        return vote.support();
    }

    /** Their mean over families of recurring texts of each family's mean. */
    static FamilyMeans means(List<NormVote> votes) {
        FamilyMeans means = new FamilyMeans();
        votes.forEach(vote -> means.add(vote.rollCall().family(), vote.support()));
        return means;
    }

    EvidenceRow row(String who) {
        EvidenceRow.Side side = support() > 0
                ? EvidenceRow.Side.FOR
                : support() < 0 ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.BESIDE;
        String symbol = vote.text().text().symbol();
        return new EvidenceRow(
                side,
                Optional.of(date()),
                symbol + ", coercive measures: " + who + " " + OwnVote.did(vote.choice()),
                symbol,
                "",
                "entente rollcall " + symbol);
    }
}
