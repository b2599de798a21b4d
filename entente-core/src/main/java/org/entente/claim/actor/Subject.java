package org.entente.claim.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Where the subject of a sentence stands, found without a parser: the first noun phrase before the first verb that is
 * not an adverbial.
 *
 * @param from place of its first token
 * @param head place of its head
 * @param verb place of the first verb after it; the sentence’s length if there is none
 */
record Subject(int from, int head, int verb) {
    private static final Set<Tag> PHRASE =
            Set.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.PART, Tag.ADV);

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

    static Optional<Subject> of(Line line) {
        int from = afterAdverbial(line);
        int head = -1;
        int at = from;
        while (at < line.tokens().size() && inPhrase(line, at) && !line.verbAfterName(at)) {
            if (head >= 0 && line.tagged(at, Tag.ADV)) {
                break;
            }
            if (line.tagged(at, Tag.NOUN, Tag.PROPN, Tag.PRON) && !owning(line, at)) {
                head = at;
            }
            at++;
        }
        int verb = at;
        while (verb < line.tokens().size() && !line.verb(verb)) {
            verb++;
        }
        return head < 0 ? Optional.empty() : Optional.of(new Subject(from, head, verb));
    }

    private static boolean owning(Line line, int at) {
        return line.possessive(at + 1);
    }

    private static boolean inPhrase(Line line, int at) {
        return line.token(at).map(Token::tag).filter(PHRASE::contains).isPresent()
                || line.word(at).equals("-")
                || line.small(at).equals("and");
    }

    /** Past an opening such as "In 2016," or "Despite this,", past a conjunction, or the verb of a question. */
    private static int afterAdverbial(Line line) {
        int comma = pastRelative(line, comma(line));
        if (line.tagged(0, Tag.ADP, Tag.SCONJ, Tag.VERB) && comma > 0) {
            return comma + 1;
        }
        if (line.tagged(0, Tag.ADV, Tag.PART) && comma == 1) {
            return comma + 1;
        }
        return line.tagged(0, Tag.ADV, Tag.CCONJ, Tag.AUX, Tag.PART) ? 1 : 0;
    }

    /** "Unlike Kenya, which has a treaty, Peru …": a clause on who is named in the opening belongs to it. */
    private static int pastRelative(Line line, int comma) {
        boolean relative = comma > 0 && RELATIVES.contains(line.small(comma + 1));
        int next = relative ? comma(line, comma + 2) : -1;
        return next > 0 ? next : comma;
    }

    private static int comma(Line line) {
        return comma(line, 0);
    }

    private static int comma(Line line, int from) {
        for (int at = from; at < line.tokens().size(); at++) {
            if (line.word(at).equals(",")) {
                return at;
            }
        }
        return -1;
    }

    /** Whether its head is a plural noun. */
    boolean plural(Line line) {
        return line.token(head)
                .filter(token ->
                        token.is(Tag.NOUN) && !token.lemma().equals(token.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
