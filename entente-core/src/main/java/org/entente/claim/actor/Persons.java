package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.text.Token.Tag;

/**
 * Which person "he" or "she" stands for: a leader, or the holder of an office of a state ("the Serbian president"). A
 * person that is neither, spoken of since, makes it nobody.
 */
final class Persons {
    private static final Set<String> BETWEEN = Set.of(
            "prime", "foreign", "deputy", "vice", "former", "then", "defence", "defense", "finance", "new", "first");

    /** The words that stand for one person. */
    static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "himself", "herself");

    private final Set<String> offices = Words.builtIn().list("office");
    private final Set<String> givenNames = Words.builtIn().list("given name");
    private final Set<String> titles = Words.builtIn().list("title");
    private final Memory memory;

    Persons(Memory memory) {
        this.memory = memory;
    }

    /** The nearest in this sentence; else the first one of the nearest sentence that speaks of any, as its subject. */
    Optional<ActorMention> last(Passage here, int token) {
        for (Passage passage : memory.backwards(here)) {
            int end = Memory.end(passage, here, token);
            List<Found> persons = passage.before(end).stream()
                    .filter(each -> person(passage.line(), each))
                    .toList();
            int known = persons.isEmpty() ? -1 : persons.get(persons.size() - 1).to();
            if (stranger(passage, Math.max(known, 0), end)) {
                return Optional.empty();
            }
            if (persons.size() == 1 && passage == here && object(here.line(), token)) {
                continue;
            }
            if (!persons.isEmpty()) {
                boolean last = passage == here || object(here.line(), token);
                Found found = persons.get(last ? persons.size() - 1 : 0);
                return Optional.of(found.mention());
            }
        }
        return Optional.empty();
    }

    /** Whether "him" is acted on by the only person of its sentence, and so is another. */
    private static boolean object(Line line, int token) {
        return line.small(token).equals("him");
    }

    private boolean person(Line line, Found found) {
        if (found.is(Kind.LEADER) || (found.is(Kind.PRONOUN) && PERSONAL.contains(line.small(found.from())))) {
            return true;
        }
        boolean owner = found.is(Kind.ADJECTIVE) || found.mention().possessive();
        int at = line.possessive(found.to()) ? found.to() + 1 : found.to();
        while (BETWEEN.contains(line.small(at))) {
            at++;
        }
        return owner && offices.contains(line.small(at));
    }

    /** Whether a name of somebody else stands between two tokens. */
    private boolean stranger(Passage passage, int from, int to) {
        Line line = passage.line();
        for (int at = from; at < to - 1; at++) {
            boolean introduced = givenNames.contains(line.word(at)) || titles.contains(line.word(at));
            if (introduced && line.tagged(at + 1, Tag.PROPN) && !known(passage, at) && !known(passage, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean known(Passage passage, int at) {
        return passage.found().stream().anyMatch(each -> each.from() <= at && at < each.to());
    }
}
