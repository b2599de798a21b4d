package org.entente.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.tie.Tie;

/**
 * What is said of the pacts that one list has for two states.
 *
 * @param subject the pair
 * @param holding the list
 * @param day the day that "in force" is of
 * @param shared those to which both were party, the two alone first
 */
record PactWords(Subject subject, TieHolding holding, LocalDate day, List<Shared> shared) {
    /** Those in force first, bilateral before others, then by age. */
    static final Comparator<Shared> ORDER = Comparator.comparing((Shared pact) -> !pact.standing())
            .thenComparing(pact -> !pact.bilateral())
            .thenComparingInt(pact -> ObligationsSection.begins(pact.body()));

    /**
     * A pact of both.
     *
     * @param body its parties' standings
     * @param members number of its parties
     * @param standing whether it is in force between the two on the day
     */
    record Shared(Body body, long members, boolean standing) {
        boolean bilateral() {
            return members == 2;
        }

        /** What its parties promise, in words. */
        String obligations() {
            TreeSet<String> words = new TreeSet<>();
            Stream.concat(body.ofA().stream(), body.ofB().stream())
                    .forEach(tie -> words.addAll(List.of(tie.kind().split(" ", -1))));
            return Grammar.list(words.stream()
                    .map(word -> word.equals("nonaggression") ? "non-aggression" : word)
                    .toList());
        }

        String source() {
            return body.ofA().stream().map(Tie::source).findFirst().orElse("");
        }
    }

    private long standing(boolean bilateral) {
        return shared.stream()
                .filter(pact -> pact.standing() && pact.bilateral() == bilateral)
                .count();
    }

    String answer() {
        long two = standing(true);
        long more = standing(false);
        return two + more == 0
                ? "none listed; the list is not complete"
                : Numbers.counted(two, "pact", "pacts") + " of the two, " + more + " with others";
    }

    String finding() {
        long two = standing(true);
        long more = standing(false);
        String both = Numbers.capital(subject.both());
        if (two + more == 0) {
            return "No pact between " + subject.both() + " is listed as in force: no evidence that there is none";
        }
        String others = more == 0 ? "" : Numbers.counted(more, "pact", "pacts") + " with others" + smallest();
        String share = both + " share " + shared(two, others);
        return holding.builtIn() ? share : share + ", by " + TieSourceLine.title(holding);
    }

    /** No list here is known to be complete: what is not in it is not listed, and no more is said. */
    private static String shared(long two, String others) {
        if (two == 0) {
            return others + "; none of the two alone is listed";
        }
        return Numbers.counted(two, "pact", "pacts") + " of their own" + (others.isEmpty() ? "" : " and " + others);
    }

    /** A text of dozens of states says so in the same sentence. */
    private String smallest() {
        List<Shared> multilateral = shared.stream()
                .filter(pact -> pact.standing() && !pact.bilateral())
                .toList();
        return multilateral.size() == 1 ? ", a text of " + multilateral.get(0).members() + " parties" : "";
    }

    String subtitle() {
        return "Pacts in force on " + day + " first, then those that ended; dates are those of each party.";
    }

    List<Prose> rail() {
        return List.of(Prose.of(
                holding.builtIn()
                        ? "Treaties and declarations whose text promises defence, neutrality, non-aggression or consultation. A "
                                + "declaration of dozens of states binds no two of them closely: the number of parties "
                                + "stands beside each."
                        : "The same from an imported list, by its own reading of the texts and its own last year."));
    }
}
