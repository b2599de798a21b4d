package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Tone;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.PairParts;

/**
 * The steps from the mean of all pairs to the alignment observed of one.
 *
 * @param list each beginning where the one before ends
 */
public record BeyondSteps(List<Step> list) {
    private static final List<Kind> KINDS = List.of(
            Kind.MEAN, Kind.HABITS_OF_A, Kind.HABITS_OF_B, Kind.PART, Kind.PART, Kind.PART, Kind.PART, Kind.RESIDUAL);
    private static final List<String> BRIEF =
            List.of("Mean of pairs", "", "", "Organisations", "Found bloc", "Ideal points", "Region", "Residual");

    /** What a step is. */
    public enum Kind {
        MEAN,
        HABITS_OF_A,
        HABITS_OF_B,
        PART,
        EXPECTED,
        RESIDUAL,
        OBSERVED
    }

    /**
     * A step.
     *
     * @param kind what it is
     * @param words its name
     * @param brief the same for a narrow screen
     * @param from where it begins; of a sum so far where that lies
     * @param to where it ends
     */
    public record Step(Kind kind, String words, String brief, double from, double to) {
        /** Whether it is a sum and no part. */
        boolean whole() {
            return kind == Kind.MEAN || kind == Kind.EXPECTED || kind == Kind.OBSERVED;
        }

        Tone tone() {
            return switch (kind) {
                case HABITS_OF_A -> Tone.A;
                case HABITS_OF_B -> Tone.B;
                case RESIDUAL, OBSERVED, EXPECTED -> Tone.PAIR;
                case MEAN, PART -> Tone.WORLD;
            };
        }
    }

    public BeyondSteps {
        list = List.copyOf(list);
    }

    /** The steps of a pair that has a figure; states by their codes on a narrow screen. */
    public static BeyondSteps of(PairParts parts, BeyondOutcome outcome, String codeA, String codeB) {
        List<Step> steps = new ArrayList<>();
        double at = 0;
        List<PairParts.Part> told = parts.of(outcome);
        for (int k = 0; k < told.size(); k++) {
            Kind kind = KINDS.get(k);
            if (kind == Kind.RESIDUAL) {
                steps.add(new Step(Kind.EXPECTED, "Expected", "Expected", at, at));
            }
            String brief = kind == Kind.HABITS_OF_A ? codeA : kind == Kind.HABITS_OF_B ? codeB : BRIEF.get(k);
            double from = kind == Kind.MEAN ? told.get(k).value() : at;
            at += told.get(k).value();
            steps.add(new Step(kind, name(told.get(k).words()), brief, from, at));
        }
        steps.add(new Step(Kind.OBSERVED, "Observed", "Observed", at, at));
        return new BeyondSteps(steps);
    }

    /** Without the list of what it is of, which is in the rows. */
    private static String name(String words) {
        int end = words.indexOf(words.contains(":") ? ':' : ',');
        return end < 0 || words.startsWith("Habits") ? words : words.substring(0, end);
    }
}
