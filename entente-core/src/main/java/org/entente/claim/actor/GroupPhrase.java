package org.entente.claim.actor;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.text.Token.Tag;

/** Where a phrase for several states ends: "both countries", "the two", "each other", "the partners". */
final class GroupPhrase {
    private static final int LONGEST = 3;

    private final Set<String> nouns = Words.builtIn().list("state noun");
    private final Set<String> bare = Words.builtIn().list("state noun, several without a number");
    private final Set<String> bareOwned = Words.builtIn().list("state noun, owned by several");
    private final Set<String> numbers = Set.copyOf(GroupPointers.numbers());

    /** The place after the phrase that begins at a token; negative if none does. */
    int end(Line line, int at) {
        return switch (line.small(at)) {
            case "both" -> both(line, at + 1);
            case "each" -> each(line, at + 1);
            case "one" -> line.small(at + 1).equals("another") ? at + 2 : -1;
            case "neither", "either" -> either(line, at + 1);
            case "their", "our" -> possessed(line, at + 1);
            case "all" -> numbers.contains(line.small(at + 1)) ? numbered(line, at + 2) : -1;
            case "the" -> definite(line, at + 1);
            case "these", "those" -> noun(line, at + 1);
            default -> -1;
        };
    }

    /** "their two countries", "our peoples". */
    private int possessed(Line line, int next) {
        boolean several = numbers.contains(line.small(next)) || bareOwned.contains(line.small(next));
        int from = numbers.contains(line.small(next)) ? next + 1 : next;
        return several ? noun(line, from) : -1;
    }

    private int both(Line line, int next) {
        if (line.token(next - 2).filter(before -> before.lemma().equals("be")).isPresent()) {
            return -1;
        }
        if (line.small(next).equals("of")) {
            return line.small(next + 1).equals("them") ? next + 2 : noun(line, next + 2);
        }
        int noun = noun(line, next);
        if (noun > 0) {
            return noun;
        }
        boolean last = line.tagged(next - 2, Tag.ADP, Tag.VERB)
                && (line.tagged(next, Tag.PUNCT) || line.token(next).isEmpty());
        return last || verbInsteadOfPlural(line, next) ? next : alone(line, next);
    }

    /** "both emphasise statehood": after "both" no noun is singular, unless "and" and another follow. */
    private static boolean verbInsteadOfPlural(Line line, int at) {
        boolean singular = line.token(at)
                .filter(token -> token.is(Tag.NOUN) && !token.text().endsWith("s"))
                .isPresent();
        return singular
                && line.tagged(at + 1, Tag.NOUN, Tag.ADJ, Tag.DET, Tag.PRON, Tag.PROPN, Tag.ADV)
                && IntStream.range(at + 1, at + 5).noneMatch(i -> line.small(i).equals("and"));
    }

    /** The place itself if a verb follows the word before it, so that the word is a subject. */
    private static int alone(Line line, int next) {
        boolean verb = line.verb(next) || (line.tagged(next, Tag.ADV) && line.verb(next + 1));
        boolean copula = line.verb(next - 2) && !line.tagged(next - 2, Tag.VERB);
        boolean brief = !line.word(next).endsWith("s")
                && line.tagged(next + 1, Tag.PUNCT)
                && !line.tagged(next, Tag.PUNCT)
                && next <= LONGEST;
        return (verb || brief) && !copula ? next : -1;
    }

    private static int each(Line line, int next) {
        boolean noun = Set.of("other", "side", "party").contains(line.small(next));
        return noun ? next + 1 : verbInsteadOfSingular(line, next) ? next : alone(line, next);
    }

    /** "each votes with the other": after "each" no noun is plural. */
    private static boolean verbInsteadOfSingular(Line line, int at) {
        return line.token(at)
                .filter(token -> token.is(Tag.NOUN)
                        && token.text().endsWith("s")
                        && !token.lemma().equals(token.text()))
                .isPresent();
    }

    private int either(Line line, int next) {
        if (line.small(next).equals("of")) {
            return line.small(next + 1).equals("them") ? next + 2 : definite(line, next + 2);
        }
        int noun = noun(line, next);
        return noun > 0 || line.small(next - 1).equals("either") ? noun : alone(line, next);
    }

    private int definite(Line line, int next) {
        String word = line.small(next);
        if (word.equals("pair") || word.equals("duo")) {
            return line.small(next + 1).equals("of") ? -1 : next + 1;
        }
        if (numbers.contains(word)) {
            return numbered(line, next + 1);
        }
        return bare.contains(word)
                        && !line.small(next + 1).equals("of")
                        && !line.small(next + 1).equals("to")
                ? next + 1
                : -1;
    }

    /** Past "countries" of "the two countries"; past the number itself if no noun follows. */
    private int numbered(Line line, int next) {
        int noun = noun(line, next);
        boolean alone = (!line.tagged(next, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.SYM) || verbInstead(line, next))
                && !line.word(next).equals("-")
                && !line.word(next).equals("%");
        return noun > 0 ? noun : alone ? next : -1;
    }

    /** "neighbouring" of "both neighbouring states", "island" of "the two island states". */
    private boolean describes(Line line, int at) {
        boolean noun = line.tagged(at, Tag.NOUN) && nouns.contains(line.small(at + 1));
        return !nouns.contains(line.small(at)) && (line.tagged(at, Tag.ADJ, Tag.PROPN) || noun);
    }

    /** "the two share no bloc": after a number no noun is singular. */
    private static boolean verbInstead(Line line, int at) {
        boolean singular = line.token(at)
                .filter(token -> token.is(Tag.NOUN) && !token.text().endsWith("s"))
                .isPresent();
        return singular && line.tagged(at + 1, Tag.DET, Tag.ADP, Tag.ADV, Tag.PRON, Tag.PART, Tag.SCONJ);
    }

    /** Past a noun for states, with adjectives before it or none. */
    private int noun(Line line, int at) {
        int next = at;
        while (describes(line, next)) {
            next++;
        }
        return nouns.contains(line.small(next)) && next - at < LONGEST ? next + 1 : -1;
    }
}
