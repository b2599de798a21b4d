package org.entente.claim.record;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.rule.Stand;
import org.entente.construct.TieNeeds;
import org.entente.tie.Layer;

/**
 * The year of a layer by which a claim is tested: the last one covered by the end of its window and over by the date of
 * the text.
 *
 * @param year the year; 0 without one
 * @param stale whether that is long before the days the claim is about
 * @param missing the state of an indicator where there is no such year
 */
public record LayerYear(int year, boolean stale, Optional<Stand> missing) {
    /** For states of these codes; a window that is over needs a year inside it. */
    public static LayerYear of(Layer layer, ClaimWindow window, Testing testing, int... ccodes) {
        String name = layer.label().toLowerCase(Locale.ROOT);
        OptionalInt last = Reach.lastYear(layer, window, testing);
        if (last.isEmpty()) {
            return missing(Stand.none(Why.NO_DATA, "no data on " + name + ": " + needs(layer)));
        }
        int year = last.getAsInt();
        if (window.named() && year < window.fromYear()) {
            return missing(Stand.none(Why.NO_DATA, "no data on " + name + " in " + window.label()));
        }
        Reach reach = Reach.through(year, window, testing, ccodes);
        return reach.expired()
                ? missing(Reach.expired("the record on " + name, reach))
                : new LayerYear(year, reach.stale(), Optional.empty());
    }

    private static String needs(Layer layer) {
        String sentence = TieNeeds.sentence(layer);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static LayerYear missing(Stand stand) {
        return new LayerYear(0, false, Optional.of(stand));
    }
}
