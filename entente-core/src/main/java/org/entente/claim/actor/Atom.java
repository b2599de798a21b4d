package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * The smallest piece of a name: a run of letters and digits, or a mark that no name goes across. Hyphens, dots and
 * apostrophes part atoms and are none, so that "U.S.", "Port-au-Prince" and "N’Djamena" are found however they are
 * cut into tokens.
 *
 * @param key in small letters without accents
 * @param written as it stands
 * @param token place of its token in the sentence
 * @param span where it stands in the text
 * @param joined whether a hyphen ties it to the atom before
 */
record Atom(String key, String written, int token, Span span, boolean joined) {
    private static final String WITHIN = "-.'";

    static List<Atom> of(List<Token> tokens) {
        Reader reader = new Reader();
        for (int i = 0; i < tokens.size(); i++) {
            reader.read(tokens, i);
        }
        return List.copyOf(reader.atoms);
    }

    /** The atoms of a phrase as tables write it. */
    static List<Atom> ofPhrase(String phrase) {
        List<Token> tokens = Arrays.stream(
                        phrase.replace('’', '\'').replace('–', '-').split(" ", -1))
                .flatMap(word -> cut(word).stream())
                .map(word -> new Token(new Span(0, word.length()), word, word, Tag.X))
                .toList();
        return of(tokens);
    }

    private static List<String> cut(String word) {
        return word.endsWith("'s") && word.length() > 2
                ? List.of(word.substring(0, word.length() - 2), "'s")
                : List.of(word);
    }

    boolean mark() {
        return !Character.isLetterOrDigit(key.charAt(0)) && !key.equals("'s");
    }

    private static final class Reader {
        private final List<Atom> atoms = new ArrayList<>();
        private boolean joined;

        void read(List<Token> tokens, int index) {
            Token token = tokens.get(index);
            String text = token.text();
            if (text.equals("'s") || text.equals("'S")) {
                atoms.add(new Atom("'s", text, index, token.span(), false));
            } else if (text.equals("-")) {
                hyphen(tokens, index);
            } else {
                letters(token, index);
            }
        }

        /** A hyphen between words ties them; a dash with spaces parts them. */
        private void hyphen(List<Token> tokens, int index) {
            Optional<Token> before = index > 0 ? Optional.of(tokens.get(index - 1)) : Optional.empty();
            Span span = tokens.get(index).span();
            joined = before.filter(token -> token.span().end() == span.start()).isPresent();
            if (!joined) {
                atoms.add(new Atom("-", "-", index, span, false));
            }
        }

        private void letters(Token token, int index) {
            String text = token.text();
            int from = 0;
            while (from < text.length()) {
                int to = wordEnd(text, from);
                if (to > from) {
                    add(text.substring(from, to), token, index, from);
                    from = to;
                } else {
                    mark(text, token, index, from++);
                }
            }
        }

        private void mark(String text, Token token, int index, int at) {
            char c = text.charAt(at);
            if (c == '-') {
                joined = !atoms.isEmpty();
            } else if (WITHIN.indexOf(c) < 0) {
                add(String.valueOf(c), token, index, at);
            }
        }

        private void add(String written, Token token, int index, int at) {
            int start = token.span().start() + at;
            String key = written.equals("&") ? "and" : Letters.fold(written);
            atoms.add(new Atom(key, written, index, new Span(start, start + written.length()), joined));
            joined = false;
        }

        private static int wordEnd(String text, int from) {
            int to = from;
            while (to < text.length() && inWord(text.charAt(to))) {
                to++;
            }
            return to;
        }

        private static boolean inWord(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
