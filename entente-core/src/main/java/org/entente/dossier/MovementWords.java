package org.entente.dossier;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Who of two states moved towards whom: no more than the intervals carry. */
final class MovementWords {
    private static final String MOVEMENT = "movement";
    private static final String SHARE = "movement_share";
    private static final int PLACES = 2;

    private MovementWords() {}

    /** A paragraph where both movements have an interval, else none. */
    static List<Prose> paragraphs(Telling telling) {
        List<Finding> movements = list(telling, MOVEMENT);
        if (movements.size() < 2) {
            return List.of();
        }
        // What shows is said first.
        int first = open(movements.get(0)) ? 1 : 0;
        Finding one = movements.get(first);
        Finding other = movements.get(1 - first);
        Prose.Builder say = new Prose.Builder().say("Between the sessions of " + one.from() + " and " + one.to() + " ");
        if (open(one) && open(other)) {
            say.say("neither is shown to have moved towards where the other stood, or away from it: ");
            figure(telling, other, telling.name(other.who()) + " ", say);
            figure(telling, one, ", " + telling.name(one.who()) + " ", say);
        } else {
            figure(telling, one, moved(telling, one) + ": ", say);
            figure(telling, other, "; " + moved(telling, other) + ": ", say);
        }
        say.say(". ");
        shares(telling, say);
        return List.of(say.build());
    }

    private static List<Finding> list(Telling telling, String indicator) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(indicator)
                        && finding.estimate().hasInterval())
                .toList();
    }

    /** Whether the interval holds both ways. */
    private static boolean open(Finding finding) {
        return Comparison.with(finding.estimate(), 0) == Comparison.ABOUT;
    }

    /** "Azerbaijan moved towards where Serbia had stood". */
    private static String moved(Telling telling, Finding finding) {
        String who = telling.name(finding.who()).text();
        String whom = telling.name(finding.whom()).text();
        return switch (Comparison.with(finding.estimate(), 0)) {
            case MORE -> who + " moved towards where " + whom + " had stood";
            case LESS -> who + " moved away from where " + whom + " had stood";
            case ABOUT, OPEN -> "whether " + who + " moved towards where " + whom + " had stood or away does not show";
        };
    }

    private static void figure(Telling telling, Finding finding, String before, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        say.say(before)
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), PLACES, true) + "]");
    }

    private static void shares(Telling telling, Prose.Builder say) {
        List<Finding> shares = list(telling, SHARE);
        if (shares.isEmpty()) {
            say.say("The movement of both is not told from no movement: no shares of it are given.");
            return;
        }
        Finding first = shares.get(0);
        Estimate estimate = first.estimate();
        say.say(Grammar.capital(telling.name(first.who()).possessive()) + " share of the movement of both is ")
                .figure(Numbers.percent(estimate.value()), telling.section())
                .interval(" [" + Numbers.percent(estimate.lo()) + " to " + Numbers.percent(estimate.hi()) + "]")
                .say(".");
    }
}
