package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.cases.Dimension;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
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
import org.entente.measure.Numbers;
import org.entente.state.State;

/** Whether a state backs the same principle in all cases of others. */
public final class Consistency {
    private static final Row ROW = Rules.load().row("principle_consistent", "case_means");

    private final Proposition said;
    private final Testing testing;
    private final State state;
    private final Dimension dimension;
    private final ClaimWindow window;

    /**
     * @param said the claim; its topics say which principle
     * @param testing the record and the day of the text
     * @param state whose votes
     */
    public Consistency(Proposition said, Testing testing, State state) {
        this.said = said;
        this.testing = testing;
        this.state = state;
        this.dimension = Dimensions.of(said.roles().on(), testing.evidence().cases());
        this.window = NamedDays.of(said, testing, () -> ClaimWindow.sinceSuccession(testing, state.ccode()));
    }

    /** The indicator. */
    public Indicator indicator() {
        List<OthersCase> cases =
                OthersCase.list(testing.evidence(), state.ccode(), dimension, window.from(), window.to());
        return IndicatorDraft.of(ROW, said)
                .sentence(sentence(cases))
                .change("more cases of others put to the vote")
                .stale(stale())
                .evidence(rows(cases))
                .at(Enumerated.stand(cases, this::stand));
    }

    private boolean stale() {
        LocalDate end = testing.evidence().record().end();
        return end != null
                && end.plusMonths(Rules.load().count("time", "stale_months")).isBefore(window.to());
    }

    /** Where these cases leave it, an absence being no support; beside it, by the votes cast alone. */
    Stand stand(List<OthersCase> cases) {
        if (cases.isEmpty()) {
            return Stand.none(Why.NO_DATA, "no case of others of this dimension on which it was seated");
        }
        Stand seated = counted(cases, OthersCase::seated);
        List<OthersCase> voted =
                cases.stream().filter(of -> !Double.isNaN(of.cast())).toList();
        return voted.isEmpty()
                ? seated
                : seated.beside(List.of(new Indicator.Alternative(
                        "votes cast alone",
                        counted(voted, OthersCase::cast).standing(),
                        voted.stream().mapToDouble(OthersCase::cast).average().orElse(Double.NaN))));
    }

    private Stand counted(List<OthersCase> cases, ToDoubleFunction<OthersCase> support) {
        int backed = (int) cases.stream()
                .filter(of -> support.applyAsDouble(of) > ROW.limit("backed"))
                .count();
        int opposed = (int) cases.stream()
                .filter(of -> support.applyAsDouble(of) < ROW.limit("opposed_mean"))
                .count();
        int texts = cases.stream().mapToInt(of -> of.support().opposed()).sum();
        boolean enough = cases.size() >= ROW.count("cases");
        Stand plain = plain(cases.size(), backed, opposed, enough);
        return new Occasions(backed, cases.size(), cases.size(), opposed, texts).with(said.words(), plain, enough);
    }

    private Stand plain(int all, int backed, int opposed, boolean enough) {
        double share = (double) backed / all;
        String told = Say.name(state, testing.date()) + " backed the principle in " + backed + " of "
                + Numbers.counted(all, "case", "cases") + ", voted against it in " + opposed;
        boolean seldom = all >= ROW.count("opposite_cases") && share < ROW.limit("opposite_share");
        if (opposed >= ROW.count("opposed_cases") || seldom) {
            return Stand.opposed(told);
        }
        return enough && opposed == 0 && share >= ROW.limit("share")
                ? Stand.claimed(told)
                : Stand.between(Why.IN_BAND, told + (enough ? "" : ", too few to support the claim"));
    }

    private String sentence(List<OthersCase> cases) {
        long backed =
                cases.stream().filter(of -> of.seated() > ROW.limit("backed")).count();
        long opposed = cases.stream()
                .filter(of -> of.seated() < ROW.limit("opposed_mean"))
                .count();
        String name = Say.first(state, testing.date());
        return cases.isEmpty()
                ? name + " was seated on no recorded vote on a case of others about " + dimension.label() + "."
                : name + " backed the claimant in " + backed + " of " + cases.size() + " cases of others about "
                        + dimension.label() + " in " + window.label() + ", and voted against it in " + opposed + ".";
    }

    private List<EvidenceRow> rows(List<OthersCase> cases) {
        String name = Say.name(state, testing.date());
        return cases.stream()
                .sorted(Comparator.comparingDouble(OthersCase::seated))
                .map(of -> of.row(name, ROW.limit("backed"), ROW.limit("opposed_mean")))
                .toList();
    }
}
