package org.entente.claim.actor;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.text.Token.Tag;

/** Where "it" stands for nobody. */
final class Expletives {
    private static final Set<String> CLEAVING = Set.of("that", "who", "which");

    private final Set<String> after = Words.builtIn().list("expletive after it");

    /** "it is clear that", "it remains to be seen". */
    boolean at(Pointing place) {
        if (!place.word(0).equals("it")) {
            return false;
        }
        if (cleft(place)) {
            return true;
        }
        int next = 1;
        while (place.line().tagged(place.at() + next, Tag.AUX, Tag.ADV, Tag.PART)) {
            next++;
        }
        return after.contains(place.word(next));
    }

    /** "it was Cuba that came": what follows the verb is named, and a clause on it follows. */
    private static boolean cleft(Pointing place) {
        Line line = place.line();
        boolean copula = line.token(place.at() + 1)
                .filter(verb -> verb.lemma().equals("be"))
                .isPresent();
        int name = place.at() + 2;
        while (line.tagged(name, Tag.DET, Tag.ADV, Tag.PART)) {
            name++;
        }
        return copula
                && (line.tagged(name, Tag.PROPN) || place.nameBefore(name + 1))
                && IntStream.range(name + 1, line.tokens().size())
                        .takeWhile(at -> !line.verb(at))
                        .anyMatch(at -> CLEAVING.contains(line.small(at)));
    }
}
