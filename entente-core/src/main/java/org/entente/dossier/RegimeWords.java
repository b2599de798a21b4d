package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;

/** What may be said of two states' regimes: no more than the interval of their difference. */
final class RegimeWords {
    private final Subject subject;
    private final TieFigure ofA;
    private final TieFigure ofB;
    private final TieFigure difference;

    RegimeWords(Subject subject, PairTies ties) {
        this.subject = subject;
        this.ofA = ties.of(TieMeasures.POLYARCHY, subject.a);
        this.ofB = ties.of(TieMeasures.POLYARCHY, subject.b);
        this.difference = ties.pair(TieMeasures.REGIME_DIFFERENCE);
    }

    String finding() {
        String when = " in " + difference.years();
        return switch (Comparison.with(difference.estimate(), 0)) {
            case MORE -> higher(subject.stateA(), subject.stateB(), ofA, ofB) + when;
            case LESS -> higher(subject.stateB(), subject.stateA(), ofB, ofA) + when;
            case ABOUT ->
                "Electoral democracy: " + subject.both() + " cannot be told apart" + when
                        + ", the interval of their difference holds 0";
            case OPEN -> alone(when);
        };
    }

    private static String higher(Named one, Named other, TieFigure ofOne, TieFigure ofOther) {
        return Numbers.capital(one.text()) + " stands higher than " + other + " on electoral democracy, " + score(ofOne)
                + " to " + score(ofOther) + ",";
    }

    private static String score(TieFigure figure) {
        return Numbers.score(figure.value());
    }

    private String alone(String when) {
        if (ofA.defined() && ofB.defined()) {
            return "Electoral democracy" + when + ": " + score(ofA) + " in " + subject.stateA() + " and " + score(ofB)
                    + " in " + subject.stateB() + ", without published bounds";
        }
        return ofA.defined() || ofB.defined()
                ? "The index of electoral democracy covers " + (ofA.defined() ? subject.stateA() : subject.stateB())
                        + " alone" + when
                : "The index of electoral democracy covers neither" + when;
    }

    String answer() {
        return ofA.defined() && ofB.defined()
                ? "electoral democracy " + score(ofA) + " and " + score(ofB) + " in " + difference.years()
                : ofA.defined() || ofB.defined() ? "one of the two has a figure" : "earlier years alone";
    }

    String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add("V-Dem’s index of electoral democracy, 0 to 1, with its published bounds");
        parts.add("Solid: " + subject.stateA() + "; dashed: " + subject.stateB() + "; grey: the median state");
        parts.add("A gap: not coded");
        return String.join(". ", parts) + ".";
    }

    List<Prose> rail() {
        return List.of(
                Prose.of(
                        "How the two are governed, as country experts judge elections and freedoms. The band is V-Dem’s "
                                + "own, about one standard deviation; figures above carry 90 % intervals. Low distance means alike."),
                Prose.of(
                        "Alike is not allied: regimes that resemble each other may be rivals. The index enters no figure of "
                                + "votes."
                                + lineage()));
    }

    /** A line goes on under every name of its state. */
    private String lineage() {
        boolean renamed = Lineages.note(subject.states, subject.a, subject.record)
                        .isPresent()
                || Lineages.note(subject.states, subject.b, subject.record).isPresent();
        return renamed ? " A line is that of the lineage under all its names." : "";
    }
}
