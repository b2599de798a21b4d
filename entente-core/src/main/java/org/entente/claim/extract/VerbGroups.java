package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Finds the verb groups of a sentence: "has not voted", "to be signed", "are". */
final class VerbGroups {
    private VerbGroups() {}

    /**
     * A verb group.
     *
     * @param from its first token
     * @param to the token after its last
     * @param head its main verb, or the copula
     */
    record Group(int from, int to, int head) {}

    static List<Group> of(List<Token> tokens) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int to = begins(tokens, i) ? end(tokens, i) : i;
            int head = head(tokens, i, to);
            if (head >= 0) {
                groups.add(new Group(i, to, head));
                i = to;
            } else {
                i++;
            }
        }
        return groups;
    }

    private static boolean begins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.is(Tag.AUX)
                || verb(tokens, i)
                || (to(token) && i + 1 < tokens.size() && infinitive(tokens, i + 1));
    }

    private static boolean to(Token token) {
        return token.is(Tag.PART) && token.lemma().equals("to");
    }

    private static boolean infinitive(List<Token> tokens, int i) {
        return verb(tokens, i)
                || tokens.get(i).is(Tag.AUX)
                || (tokens.get(i).is(Tag.ADV) && i + 1 < tokens.size() && verb(tokens, i + 1));
    }

    private static int end(List<Token> tokens, int from) {
        int end = from + 1;
        boolean main = verb(tokens, from);
        for (int i = from + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean joins = token.is(Tag.AUX) || token.lemma().equals("not");
            boolean verb = !main && verb(tokens, i);
            if (verb || joins) {
                end = i + 1;
                main |= verb;
            } else if (!(token.is(Tag.ADV) || to(token)) || main) {
                break;
            }
        }
        return end;
    }

    private static int head(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (verb(tokens, i)) {
                return i;
            }
        }
        for (int i = to - 1; i >= from; i--) {
            if (tokens.get(i).is(Tag.AUX)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the token is a verb used as one: "growing" of "growing trade" is not. */
    static boolean verb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.is(Tag.VERB) && !attributive(tokens, i) && !nounlike(tokens, i);
    }

    private static boolean attributive(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        if (!(text.endsWith("ed") || text.endsWith("ing") || text.endsWith("en")) || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        Token before = i > 0 ? tokens.get(i - 1) : next;
        boolean led = i == 0
                || before.is(Tag.DET)
                || before.is(Tag.ADJ)
                || before.is(Tag.ADP)
                || before.lemma().equals("'s")
                || (before.is(Tag.PRON) && WordLists.shipped().has("possessive", before.lemma()));
        return led && next.nominal() && (i > 0 || text.endsWith("ed"));
    }

    /** "trade between them": a noun that the tagger takes for a verb. */
    private static boolean nounlike(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean bare = token.text().equalsIgnoreCase(token.lemma());
        if (!bare || i + 1 >= tokens.size()) {
            return false;
        }
        return WordLists.shipped().has("noun_or_verb", token.lemma())
                && WordLists.shipped().has("after_noun", tokens.get(i + 1).lemma())
                && !led(tokens, i);
    }

    /** Behind an auxiliary or "to", adverbs apart: "do not always vote with". */
    private static boolean led(List<Token> tokens, int i) {
        int before = i - 1;
        while (before >= 0
                && (tokens.get(before).is(Tag.ADV) || tokens.get(before).lemma().equals("not"))) {
            before--;
        }
        return before >= 0 && (tokens.get(before).is(Tag.AUX) || to(tokens.get(before)));
    }
}
