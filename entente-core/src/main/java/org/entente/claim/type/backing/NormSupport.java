package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.cases.FamilyMeans;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.fact.Say;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** Whether a state votes for the texts against coercive measures, by which sovereignty as a principle is tested. */
public final class NormSupport {
    private static final Row ROW = Rules.load().row("sovereignty_principle", "norm_texts");
    private static final int SHOWN = 12;

    private final Proposition said;
    private final Testing testing;
    private final State state;

    /**
     * @param said the claim
     * @param testing the record and the day of the text
     * @param state whose votes
     */
    public NormSupport(Proposition said, Testing testing, State state) {
        this.said = said;
        this.testing = testing;
        this.state = state;
    }

    /** The indicator. */
    public Indicator indicator() {
        List<NormVote> votes = votes();
        LocalDate end = testing.evidence().record().end();
        boolean stale = end != null
                && end.plusMonths(Rules.load().count("time", "stale_months")).isBefore(window().to());
        return IndicatorDraft.of(ROW, said)
                .sentence(sentence(votes))
                .change("its next votes on these yearly texts")
                .stale(stale)
                .evidence(rows(votes))
                .at(Enumerated.stand(votes, this::stand));
    }

    private ClaimWindow window() {
        return NamedDays.of(said, testing, () -> ClaimWindow.ofNorms(testing));
    }

    /** The texts of the window, of fifteen years where none is said, or all where those are too few. */
    private List<NormVote> votes() {
        ClaimWindow window = window();
        List<NormVote> all = NormVote.list(testing.evidence(), state.ccode(), window.to());
        List<NormVote> recent = all.stream()
                .filter(vote -> !vote.date().isBefore(window.from()))
                .toList();
        return recent.size() < Rules.load().count("time", "norm_texts") ? all : recent;
    }

    /** Where these votes stand, an absence being no support; beside it, by the votes cast alone. */
    Stand stand(List<NormVote> votes) {
        if (votes.isEmpty()) {
            return Stand.none(
                    Why.NO_DATA, Say.name(state, testing.date()) + " was seated on no text against coercive measures");
        }
        Stand seated = counted(votes);
        List<NormVote> cast = votes.stream().filter(NormVote::cast).toList();
        return cast.size() == votes.size() || !seated.standing().known()
                ? seated
                : seated.beside(List.of(new Indicator.Alternative(
                        "votes cast alone",
                        counted(cast).standing(),
                        NormVote.means(cast).mean().orElse(Double.NaN))));
    }

    private Stand counted(List<NormVote> votes) {
        FamilyMeans means = NormVote.means(votes);
        boolean enough = votes.size() >= ROW.count("texts") && means.families() >= ROW.count("families");
        if (!enough) {
            return Stand.none(Why.TOO_FEW, told(votes));
        }
        double mean = means.mean().orElseThrow();
        Stand plain = mean >= ROW.limit("mean")
                ? Stand.claimed(told(votes))
                : Stand.at(mean < ROW.limit("opposite_mean") ? Standing.O : Standing.BAND, told(votes));
        int honoured = (int) votes.stream().filter(vote -> vote.support() > 0).count();
        int against = (int) votes.stream().filter(vote -> vote.support() < 0).count();
        return new Occasions(honoured, votes.size(), 1, against > 0 ? 1 : 0, against).with(said.words(), plain, true);
    }

    /** With the state's name, so that of several it is said which one fails, and how much of that is absence. */
    private String told(List<NormVote> votes) {
        long backed = votes.stream().filter(vote -> vote.support() > 0).count();
        FamilyMeans means = NormVote.means(votes);
        return Say.name(state, testing.date()) + " backed " + backed + " of "
                + Numbers.counted(votes.size(), "text", "texts") + " against coercive measures" + absences(votes)
                + ", mean over "
                + Numbers.counted(means.families(), "recurring text", "recurring texts") + " "
                + Wording.signed(means.mean().orElse(0)) + " on a scale of −1 to +1";
    }

    private String sentence(List<NormVote> votes) {
        String name = Say.first(state, testing.date());
        if (votes.isEmpty()) {
            return name + " was seated on no recorded vote against coercive measures.";
        }
        int first = votes.get(0).date().getYear();
        int last = votes.get(votes.size() - 1).date().getYear();
        return Numbers.capital(told(votes)) + ", " + Wording.years(first, last) + ".";
    }

    /** "(absent from 12, which is no support)". */
    private static String absences(List<NormVote> votes) {
        long absent = votes.stream().filter(vote -> !vote.cast()).count();
        return absent == 0 ? "" : " (absent from " + absent + ", which is no support)";
    }

    private List<EvidenceRow> rows(List<NormVote> votes) {
        String name = Say.name(state, testing.date());
        return votes.stream()
                .sorted(Comparator.comparing(NormVote::date).reversed())
                .limit(SHOWN)
                .map(vote -> vote.row(name))
                .toList();
    }
}
