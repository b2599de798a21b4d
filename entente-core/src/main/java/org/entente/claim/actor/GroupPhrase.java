package org.entente.claim.actor;

import java.util.Set;
import org.entente.text.Token.Tag;

/** Phrases for several states at once: "both countries", "the two", "each other", "the partners". */
final class GroupPhrase {
    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five");
    private static final Set<String> BARE_PLURALS =
            Set.of("partners", "neighbours", "neighbors", "sides", "parties", "countries", "nations", "allies");

    private GroupPhrase() {}

    /** The place after the phrase that begins at a token; negative if none does. */
    static int end(Line line, int at, Words words) {
        Set<String> nouns = words.list("state noun");
        return switch (line.small(at)) {
            case "both" -> both(line, at + 1, nouns);
            case "each", "one" -> reciprocal(line, at);
            case "neither", "either" -> either(line, at, nouns);
            case "the" -> definite(line, at, nouns);
            case "these", "those" -> noun(line, at + 1, nouns);
            default -> -1;
        };
    }

    private static int both(Line line, int next, Set<String> nouns) {
        int of =
                line.small(next).equals("of") && Set.of("them", "the").contains(line.small(next + 1)) ? next + 2 : next;
        int noun = noun(line, of, nouns);
        if (noun > 0) {
            return noun;
        }
        if (line.small(next - 1 + 2).equals("them") && line.small(next).equals("of")) {
            return next + 2;
        }
        boolean alone = line.verb(next) || (line.tagged(next, Tag.ADV) && line.verb(next + 1));
        return alone ? next : -1;
    }

    private static int reciprocal(Line line, int at) {
        boolean each = line.small(at).equals("each") && line.small(at + 1).equals("other");
        boolean one = line.small(at).equals("one") && line.small(at + 1).equals("another");
        return each || one ? at + 2 : -1;
    }

    private static int either(Line line, int at, Set<String> nouns) {
        int noun = noun(line, at + 1, nouns);
        if (noun > 0) {
            return noun;
        }
        boolean alone = line.small(at).equals("neither") && line.verb(at + 1);
        return alone ? at + 1 : -1;
    }

    private static int definite(Line line, int at, Set<String> nouns) {
        String next = line.small(at + 1);
        if (next.equals("pair") || next.equals("duo")) {
            return line.small(at + 2).equals("of") ? -1 : at + 2;
        }
        if (NUMBERS.contains(next)) {
            int noun = noun(line, at + 2, nouns);
            boolean alone = !line.tagged(at + 2, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);
            return noun > 0 ? noun : alone ? at + 2 : -1;
        }
        return BARE_PLURALS.contains(next) && !line.small(at + 2).equals("of") ? at + 2 : -1;
    }

    /** Past a noun for states, with an adjective before it or none. */
    private static int noun(Line line, int at, Set<String> nouns) {
        int next = at;
        while (line.tagged(next, Tag.ADJ) && !nouns.contains(line.small(next))) {
            next++;
        }
        return nouns.contains(line.small(next)) && next - at < 3 ? next + 1 : -1;
    }
}
