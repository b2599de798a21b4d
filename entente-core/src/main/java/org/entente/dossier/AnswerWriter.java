package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.ConstructCard;

/**
 * The paragraph that answers the question of the whole: what the record shows of two states beyond formal diplomacy, what
 * speaks against it, and what it cannot say. Its clauses are those of the constructs, each with its figure.
 */
final class AnswerWriter {
    private static final int MOST = 4;
    private static final int MOST_MISSING = 5;

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
        side(say, Clause.Side.FOR, "Beyond formal diplomacy the record shows: ");
        side(
                say,
                Clause.Side.AGAINST,
                on(Clause.Side.FOR) == 0 ? "What speaks against closeness beyond formal diplomacy: " : "Against it: ");
        if (on(Clause.Side.FOR) + on(Clause.Side.AGAINST) == 0) {
            say.say("Beyond formal diplomacy nothing measured here sets the two apart from other pairs or draws them "
                    + "together. ");
        } else if (on(Clause.Side.FOR) == 0) {
            say.say("Nothing measured here shows the two closer than other pairs. ");
        } else if (on(Clause.Side.AGAINST) == 0) {
            say.say("Nothing measured here speaks against it. ");
        }
        side(say, Clause.Side.NEITHER, "Neither way: ");
        silence(say);
        return say.build();
    }

    private long on(Clause.Side side) {
        return clauses.stream().filter(clause -> clause.side() == side).count();
    }

    private void side(Prose.Builder say, Clause.Side side, String lead) {
        List<Clause> said = clauses.stream()
                .filter(clause -> clause.side() == side)
                .limit(MOST)
                .toList();
        for (int k = 0; k < said.size(); k++) {
            say.say(k == 0 ? lead : "; ");
            said.get(k).words().spans().forEach(say::span);
        }
        if (!said.isEmpty()) {
            say.say(on(side) > MOST ? "; more in the profile. " : ". ");
        }
    }

    /** What the record cannot say: constructs without anything on record, and what no vote states. */
    private void silence(Prose.Builder say) {
        List<String> missing = new ArrayList<>();
        for (Telling telling : tellings) {
            ConstructCard card = telling.construct().card();
            if (!telling.reading().filled()) {
                missing.add(Grammar.uncapital(card.title()));
            }
        }
        say.say("What it cannot say: why either state votes as it does");
        if (!missing.isEmpty()) {
            List<String> first = missing.subList(0, Math.min(MOST_MISSING, missing.size()));
            say.say("; and, for want of data, anything on " + Grammar.list(first));
            if (missing.size() > first.size()) {
                say.say(" and ")
                        .figure(Numbers.counted(missing.size() - first.size(), "thing more", "things more"), "profile");
            }
        }
        say.say(".");
    }
}
