package org.entente.claim.type.backing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.Indicator;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;

/** Where votes on a state's own texts stand to the claim that it is supported: by the latest, any against, and the mean. */
final class OwnTextsStand {
    private final Row row;
    private final Words words;
    private final String backs;
    private final String claimant;

    /**
     * @param row the row of the table of rules
     * @param words how the claim is worded
     * @param giver who backs, by name
     * @param claimant whom, by name
     */
    OwnTextsStand(Row row, Words words, String giver, String claimant) {
        this.row = row;
        this.words = words;
        this.backs = giver + " backed " + claimant;
        this.claimant = claimant;
    }

    /** Where these votes stand, an absence being no support; beside it, counted by the votes cast alone. */
    Stand of(List<OwnVote> votes) {
        if (votes.size() < row.count("texts")) {
            return Stand.none(Why.NO_DATA, "no recorded vote on a whole text of " + claimant + "’s own");
        }
        Stand seated = counted(votes);
        List<OwnVote> cast = votes.stream().filter(OwnVote::cast).toList();
        return cast.isEmpty() || cast.size() == votes.size()
                ? seated
                : seated.beside(List.of(new Indicator.Alternative(
                        "votes cast alone", counted(cast).standing(), mean(cast))));
    }

    private Stand counted(List<OwnVote> votes) {
        Stand plain = plain(votes);
        return occasions(votes).with(words, plain, votes.size() >= row.count("texts"));
    }

    private Stand plain(List<OwnVote> votes) {
        Limits limits = row.limits("mean", "opposite_mean");
        int latest = votes.get(votes.size() - 1).support();
        boolean none = votes.stream().noneMatch(vote -> vote.support() < 0);
        String told = told(votes);
        if (latest > 0 && none && limits.claims(mean(votes))) {
            return Stand.claimed(told);
        }
        return latest < 0 || limits.opposes(mean(votes)) ? Stand.opposed(told) : Stand.between(Why.IN_BAND, told);
    }

    private static Occasions occasions(List<OwnVote> votes) {
        Set<String> cases = new HashSet<>();
        Set<String> opposed = new HashSet<>();
        votes.forEach(vote -> {
            cases.add(vote.entry().id());
            if (vote.support() < 0) {
                opposed.add(vote.entry().id());
            }
        });
        int honoured = (int) votes.stream().filter(vote -> vote.support() > 0).count();
        int against = (int) votes.stream().filter(vote -> vote.support() < 0).count();
        return new Occasions(honoured, votes.size(), cases.size(), opposed.size(), against);
    }

    static double mean(List<OwnVote> votes) {
        return votes.stream().mapToInt(OwnVote::support).average().orElse(Double.NaN);
    }

    /** "Peru backed Ghana on 4 of 6 texts, voted against it on 1, the latest for it". */
    private String told(List<OwnVote> votes) {
        long backed = votes.stream().filter(vote -> vote.support() > 0).count();
        long against = votes.stream().filter(vote -> vote.support() < 0).count();
        int latest = votes.get(votes.size() - 1).support();
        String last = latest > 0 ? "for it" : latest < 0 ? "against it" : "without a side";
        return backs + " on " + backed + " of " + Numbers.counted(votes.size(), "text", "texts")
                + (against == 0 ? "" : ", voted against it on " + against)
                + ", the latest " + last + ", mean " + Wording.signed(mean(votes));
    }
}
