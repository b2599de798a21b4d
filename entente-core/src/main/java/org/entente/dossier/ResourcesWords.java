package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What a page says of trade and arms: shares each way, never one figure of both. */
final class ResourcesWords implements ConstructWords {
    private static final String TRADE = "trade_share";
    private static final String ARMS = "arms_share";
    private static final double HIGH = 60;
    private static final double LOW = 40;
    private static final double LARGE = 0.1;

    @Override
    public String answer(Telling telling) {
        List<Finding> shares = defined(telling, TRADE);
        return shares.isEmpty()
                ? "no share of trade"
                : "trade "
                        + String.join(
                                " and ",
                                shares.stream()
                                        .map(share ->
                                                Numbers.percent(share.estimate().value()))
                                        .toList())
                        + " in " + shares.get(0).years();
    }

    private static List<Finding> defined(Telling telling, String indicator) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(indicator)
                        && finding.whom() != 0
                        && finding.estimate().defined())
                .toList();
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> shares = defined(telling, TRADE);
        if (shares.size() < 2) {
            return Optional.empty();
        }
        Prose.Builder say = new Prose.Builder().say("In " + shares.get(0).years() + " ");
        trade(telling, shares, say);
        return Optional.of(say.build());
    }

    private static void trade(Telling telling, List<Finding> shares, Prose.Builder say) {
        for (int k = 0; k < shares.size(); k++) {
            Finding share = shares.get(k);
            say.say(k == 0 ? "" : ", and ")
                    .figure(Numbers.percent(share.estimate().value()), telling.section())
                    .say(" of the goods trade of " + telling.name(share.who()) + " was with "
                            + telling.name(share.whom()));
        }
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        List<Clause> clauses = new ArrayList<>();
        List<Finding> shares = defined(telling, TRADE);
        if (shares.size() == 2) {
            Prose.Builder say = new Prose.Builder().say("in " + shares.get(0).years() + " ");
            trade(telling, shares, say);
            clauses.add(new Clause(side(shares), say.build()));
        }
        defined(telling, ARMS).stream()
                .filter(arms -> arms.estimate().value() >= LARGE)
                .map(arms -> new Clause(
                        Clause.Side.FOR,
                        new Prose.Builder()
                                .figure(Numbers.percent(arms.estimate().value()), telling.section())
                                .say(" of the arms that " + telling.name(arms.who()) + " received in " + arms.years()
                                        + " came from " + telling.name(arms.whom()))
                                .build()))
                .forEach(clauses::add);
        return clauses;
    }

    /** By the lower percentile of the two directions, and the higher. */
    private static Clause.Side side(List<Finding> shares) {
        double lowest = shares.stream()
                .map(Finding::estimate)
                .mapToDouble(Estimate::percentile)
                .min()
                .orElse(Double.NaN);
        double highest = shares.stream()
                .map(Finding::estimate)
                .mapToDouble(Estimate::percentile)
                .max()
                .orElse(Double.NaN);
        return lowest > HIGH ? Clause.Side.FOR : highest < LOW ? Clause.Side.AGAINST : Clause.Side.NEITHER;
    }
}
