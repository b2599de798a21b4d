package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Numbers;

/**
 * The paragraph that answers the question of the whole: what the record shows of two states beyond formal diplomacy, what
 * speaks against it, and what it cannot say. Its clauses are those of the constructs, each with its figure.
 */
final class AnswerWriter {
    private static final int MOST = 4;
    private static final int MOST_MISSING = 5;

    /** In a sentence on what would fill a construct: a source can be imported, so data are missing. */
    private static final String COMMAND = "entente import";

    private final List<Telling> tellings;
    private final List<Clause> clauses;

    AnswerWriter(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        this.clauses = tellings.stream()
                .filter(telling -> telling.reading().filled())
                .flatMap(telling -> ConstructVoices.of(telling.construct()).clauses(telling).stream())
                .toList();
    }

    /** The paragraph; there is always something to say: at least what the record cannot. */
    Prose paragraph() {
        Prose.Builder say = new Prose.Builder();
        List<Prose> parts = parts();
        for (int k = 0; k < parts.size(); k++) {
            if (k > 0) {
                say.say(" ");
            }
            parts.get(k).spans().forEach(say::span);
        }
        return say.build();
    }

    /** Its parts, each opening with what it is about: for, against, on neither side, not on record. */
    List<Prose> parts() {
        List<Prose> parts = new ArrayList<>();
        parts.add(side(
                Clause.Side.FOR,
                "Beyond formal diplomacy:",
                silentVotes()
                        ? "the votes say nothing of these two, and nothing else measured here shows them closer than "
                                + "other pairs"
                        : "nothing measured here shows the two closer than other pairs"));
        if (on(Clause.Side.AGAINST) > 0 || !silentVotes()) {
            parts.add(side(Clause.Side.AGAINST, "Against it:", "nothing measured here sets the two apart"));
        }
        if (on(Clause.Side.NEITHER) > 0) {
            parts.add(side(Clause.Side.NEITHER, "On neither side:", ""));
        }
        parts.add(silence());
        return parts;
    }

    /** Whether nothing can be said of their votes. */
    private boolean silentVotes() {
        return tellings.stream()
                .anyMatch(telling -> telling.section().equals("convergence")
                        && !telling.reading().filled());
    }

    private long on(Clause.Side side) {
        return clauses.stream().filter(clause -> clause.side() == side).count();
    }

    private Prose side(Clause.Side side, String lead, String nothing) {
        Prose.Builder say = new Prose.Builder().lead(lead);
        List<Clause> said = clauses.stream()
                .filter(clause -> clause.side() == side)
                .limit(MOST)
                .toList();
        if (said.isEmpty()) {
            return say.say(nothing + ".").build();
        }
        for (int k = 0; k < said.size(); k++) {
            if (k > 0) {
                say.say("; ");
            }
            said.get(k).words().spans().forEach(say::span);
        }
        return say.say(on(side) > MOST ? "; more in the profile." : ".").build();
    }

    /** What the record cannot say: constructs without anything on record, and what no vote states. */
    private Prose silence() {
        List<String> missing = tellings.stream()
                .filter(telling ->
                        !telling.reading().filled() && telling.reading().needs().contains(COMMAND))
                .map(telling -> Grammar.uncapital(telling.construct().card().title()))
                .toList();
        Prose.Builder say = new Prose.Builder().lead("It cannot say:").say("why either state votes as it does");
        if (!missing.isEmpty()) {
            List<String> first = missing.subList(0, Math.min(MOST_MISSING, missing.size()));
            say.say("; and, for want of data, anything on " + Grammar.list(first));
            if (missing.size() > first.size()) {
                say.say(" and ")
                        .figure(Numbers.counted(missing.size() - first.size(), "thing more", "things more"), "profile");
            }
        }
        return say.say(".").build();
    }
}
