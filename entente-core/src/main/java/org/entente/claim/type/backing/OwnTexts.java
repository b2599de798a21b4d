package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.CaseSupport;
import org.entente.cases.ResolvedCase;
import org.entente.cases.SameTexts;
import org.entente.cases.TextVote;
import org.entente.construct.Evidence;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.vote.RollCall;

/**
 * What one state voted on the whole texts of another's own cases: those that back it, and of a case that a claim names
 * also where the texts back the other party, be it the voter. Left out are cases not named to which the voter is a party,
 * and texts on which the supported party's own seat voted against itself.
 */
final class OwnTexts {
    private final Evidence evidence;
    private final State giver;
    private final State claimant;
    private final LocalDate from;
    private final LocalDate to;

    OwnTexts(Evidence evidence, State giver, State claimant, LocalDate from, LocalDate to) {
        this.evidence = evidence;
        this.giver = giver;
        this.claimant = claimant;
        this.from = from;
        this.to = to;
    }

    /** The votes by date, of the named cases or, where none is named, of all of the claimant's. */
    List<OwnVote> votes(List<String> named) {
        List<OwnVote> votes = new ArrayList<>();
        for (Case entry : evidence.cases().list()) {
            if (meant(entry, named)) {
                votes.addAll(votes(entry));
            }
        }
        votes.sort(Comparator.comparing(OwnVote::date)
                .thenComparing(vote -> vote.vote().text().rollCall()));
        return votes;
    }

    private boolean meant(Case entry, List<String> named) {
        boolean its = named.isEmpty()
                ? entry.supported().includes(claimant.ccode()) && !entry.isParty(giver.ccode())
                : entry.isParty(claimant.ccode()) && named.contains(entry.id());
        return its && !entry.contextOnly();
    }

    private List<OwnVote> votes(Case entry) {
        int sign = entry.supported().includes(claimant.ccode()) ? 1 : -1;
        return backing(entry).votes(giver.ccode()).stream()
                .filter(TextVote::seated)
                .map(vote -> new OwnVote(
                        entry,
                        vote,
                        evidence.record().rollCalls().get(vote.text().rollCall()),
                        sign * vote.support()))
                .toList();
    }

    private Backing backing(Case entry) {
        return Backing.ofScored(resolved(entry), evidence.record()).withoutCaptured();
    }

    private ResolvedCase resolved(Case entry) {
        return evidence.resolver().resolve(entry).within(evidence.record(), index -> {
            RollCall rollCall = evidence.record().rollCalls().get(index);
            return !rollCall.date().isBefore(from) && !rollCall.date().isAfter(to);
        });
    }

    /** The place of the giver's mean among all third states seated on the same texts; NaN without such states. */
    Percentile third(List<OwnVote> votes) {
        List<CaseSupport> cases = votes.stream()
                .map(OwnVote::entry)
                .distinct()
                .map(entry -> {
                    Backing backing = backing(entry);
                    return new CaseSupport(
                            entry, backing.votes(giver.ccode()), backing.support(giver.ccode()), List.of(), List.of());
                })
                .toList();
        return Percentile.among(SameTexts.supports(evidence.record(), cases));
    }

    /** The giver's mean as third states' is counted: over cases of the mean over families. */
    double mean(List<OwnVote> votes) {
        return votes.stream()
                .map(OwnVote::entry)
                .distinct()
                .mapToDouble(
                        entry -> backing(entry).support(giver.ccode()).seated().orElse(Double.NaN))
                .average()
                .orElse(Double.NaN);
    }
}
