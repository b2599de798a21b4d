package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** What a page says of states between the poles by votes: the percentiles, pole by pole. */
final class MultiVectorVotesWords implements ConstructWords {
    private static final String AFFINITY = "affinity_to_pole";
    private static final String SPREAD = "spread";

    @Override
    public String answer(Telling telling) {
        List<String> spreads = spreads(telling);
        return spreads.isEmpty() ? "no spread" : "spread: " + String.join(", ", spreads);
    }

    /** "Azerbaijan 25.3", "Serbia 49.4". */
    private static List<String> spreads(Telling telling) {
        List<String> spreads = new ArrayList<>();
        for (Finding finding : telling.reading().findings()) {
            if (finding.indicator().equals(SPREAD) && finding.estimate().defined()) {
                spreads.add(telling.name(finding.who()) + " " + telling.value(finding));
            }
        }
        return spreads;
    }

    /** "Points between the lowest and the highest place in the poles’ lists: Azerbaijan 25.3, Serbia 49.4". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<String> spreads = spreads(telling);
        return Optional.of(Prose.of(
                spreads.isEmpty()
                        ? "Too few joint votes with the poles for a spread"
                        : "Points between the lowest and the highest place in the poles’ lists: "
                                + String.join(", ", spreads)));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        for (State state : telling.states()) {
            Prose.Builder say = new Prose.Builder();
            state(telling, state.ccode(), say);
            if (!say.isEmpty()) {
                paragraphs.add(say.build());
            }
        }
        return paragraphs;
    }

    /** "Serbia stands at the 83rd percentile in the list of the United States, …; from lowest to highest 49.4 points". */
    private static void state(Telling telling, int ccode, Prose.Builder say) {
        List<Finding> poles = places(telling.reading(), ccode);
        if (poles.isEmpty()) {
            return;
        }
        say.say(Grammar.capital(telling.name(ccode).text()) + " stands, among all states that are no pole, ");
        for (int k = 0; k < poles.size(); k++) {
            String joint = k == 0 ? "at the " : k == poles.size() - 1 ? " and the " : ", the ";
            say.say(joint)
                    .figure(Numbers.ordinal(poles.get(k).estimate().percentile()), telling.section())
                    .say(k == 0 ? " percentile in the list of " : " in that of ")
                    .say(Named.of(poles.get(k).about()).text());
        }
        Optional<Finding> spread = telling.reading()
                .find(SPREAD, ccode, 0)
                .filter(finding -> finding.estimate().defined());
        spread.ifPresent(finding -> {
            Estimate estimate = finding.estimate();
            say.say("; lowest and highest lie ")
                    .figure(telling.value(finding), telling.section())
                    .say(" points apart");
            if (estimate.hasInterval()) {
                say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), 1, false) + "]");
            }
        });
        say.say(".");
    }

    private static List<Finding> places(Reading reading, int ccode) {
        return reading.findings().stream()
                .filter(finding -> finding.indicator().equals(AFFINITY)
                        && finding.who() == ccode
                        && finding.estimate().hasPercentile())
                .toList();
    }

    @Override
    public List<Exhibit> exhibits(Telling telling) {
        return new PolePlacesChart(telling, AFFINITY).exhibit().stream().toList();
    }
}
