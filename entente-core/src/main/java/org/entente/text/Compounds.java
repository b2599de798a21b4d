package org.entente.text;

import java.util.ArrayList;
import java.util.List;

/** "self-determination" is one word, though the tokenizer parts it at its hyphen. */
final class Compounds {
    private static final String FIRST = "self";

    private Compounds() {}

    static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            boolean compound = i + 2 < tokens.size()
                    && tokens.get(i).text().equalsIgnoreCase(FIRST)
                    && tokens.get(i + 1).text().equals("-")
                    && adjacent(tokens, i)
                    && adjacent(tokens, i + 1);
            joined.add(compound ? join(tokens.subList(i, i + 3)) : tokens.get(i));
            i += compound ? 3 : 1;
        }
        return joined;
    }

    private static boolean adjacent(List<Token> tokens, int i) {
        return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private static Token join(List<Token> parts) {
        Token last = parts.get(2);
        return new Token(
                parts.get(0).span().with(last.span()),
                parts.get(0).text() + "-" + last.text(),
                FIRST + "-" + last.lemma(),
                last.tag());
    }
}
