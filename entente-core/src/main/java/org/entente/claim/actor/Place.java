package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * A match among the words of its sentence.
 *
 * @param line the sentence
 * @param match what was found
 * @param others all that was found in the sentence
 * @param first place of its first token
 * @param last place after its last token
 */
record Place(Line line, Match match, List<Match> others, int first, int last) {
    static Place of(Line line, Match match, List<Match> others) {
        int first = line.atoms().get(match.from()).token();
        int last = line.atoms().get(match.to() - 1).token() + 1;
        return new Place(line, match, others, first, last);
    }

    String wordBefore() {
        return line.word(first - 1);
    }

    String wordAfter() {
        return line.word(last);
    }

    /** Whether the lemma of the word before is one of these. */
    boolean lemmaBefore(Predicate<String> test) {
        Optional<Token> before = line.token(first - 1);
        return before.filter(token -> test.test(token.lemma())).isPresent();
    }

    boolean otherAt(int token) {
        return others.stream()
                .anyMatch(other ->
                        !other.nothing() && line.atoms().get(other.from()).token() == token);
    }

    boolean joinedToOther() {
        boolean next = line.joinedAt(match.to()) && others.stream().anyMatch(other -> other.from() == match.to());
        boolean before = line.joinedAt(match.from()) && others.stream().anyMatch(other -> other.to() == match.from());
        return next || before;
    }

    /** Whether an unknown name in capitals stands just before, as a given name does. */
    boolean nameBefore() {
        int before = first - 1;
        return before > 0
                && line.tagged(before, Tag.PROPN)
                && Letters.capital(line.word(before))
                && others.stream()
                        .noneMatch(other -> line.atoms().get(other.to() - 1).token() == before);
    }

    /** Whether these two words stand just before. */
    boolean after(String two) {
        return two.equals(line.small(first - 2) + " " + line.small(first - 1));
    }

    /** Whether any other word of the sentence passes a test. */
    boolean anyWord(Predicate<String> test) {
        return line.tokens().stream()
                .map(Token::text)
                .filter(word -> !word.equals(match.form()))
                .anyMatch(test);
    }

    /** "BELGRADE, Feb. 3 (Agency)": where a report was written. */
    boolean dateline() {
        return match.from() == 0 && Letters.shouted(line.atoms().get(0).written()) && !line.shouting();
    }

    /** "King Abdullah of Jordan" is not the one of Saudi Arabia. */
    boolean ofAnotherState() {
        List<Integer> led = match.senses(Sense.OfLeader.class).stream()
                .flatMap(sense -> sense.leader().ccodes().stream())
                .toList();
        return line.small(last).equals("of")
                && others.stream()
                        .filter(other -> line.atoms().get(other.from()).token() == last + 1)
                        .flatMap(other -> other.senses(Sense.OfState.class).stream())
                        .anyMatch(sense -> !led.contains(sense.state().ccode()));
    }
}
