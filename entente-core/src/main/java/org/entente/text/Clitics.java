package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Token.Tag;

/** Words that English writes onto the one before: ’s, n’t, ’ve. The tokenizer's models leave them there. */
final class Clitics {
    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=[a-z.])(n't|'(?:s|re|ve|ll|d|m))$");

    /** A plural's possessive: “the countries’ leaders”. */
    private static final Pattern PLURAL = Pattern.compile("(?i)(?<=[a-z]s)'$");

    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private static final Map<String, String> LEMMAS =
            Map.of("n't", "not", "'re", "be", "'ve", "have", "'ll", "will", "'d", "would", "'m", "be");

    private Clitics() {}

    /** The token's parts: the word, its hyphens apart where it joins names, and what is written onto it. */
    static List<Span> apart(String text, Span token) {
        String word = token.of(text);
        for (Pattern ending : List.of(CLITIC, PLURAL)) {
            Matcher matcher = ending.matcher(word);
            if (matcher.find() && matcher.start() > 0) {
                int cut = token.start() + matcher.start();
                List<Span> parts = new ArrayList<>(hyphens(text, new Span(token.start(), cut)));
                parts.add(new Span(cut, token.end()));
                return parts;
            }
        }
        return hyphens(text, token);
    }

    /** “Azerbaijan-Serbia” is three tokens; “co-operate” stays one. */
    private static List<Span> hyphens(String text, Span token) {
        List<Span> parts = new ArrayList<>();
        int from = token.start();
        Matcher matcher = HYPHENS.matcher(token.of(text));
        while (matcher.find()) {
            int at = token.start() + matcher.start();
            if (Character.isUpperCase(text.charAt(at + 1)) && Character.isUpperCase(text.charAt(from))) {
                parts.add(new Span(from, at));
                parts.add(new Span(at, at + 1));
                from = at + 1;
            }
        }
        parts.add(new Span(from, token.end()));
        return parts;
    }

    static Token token(Span span, String word, String lemma, String tag) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals("'s") || small.equals("'")) {
            return new Token(span, word, "'s", Tag.PART);
        }
        String known = LEMMAS.get(small);
        if (known != null) {
            return new Token(span, word, known, known.equals("not") ? Tag.PART : Tag.AUX);
        }
        return new Token(span, word, lemma(lemma, small), tag(tag, small));
    }

    private static String lemma(String lemma, String small) {
        int joined = lemma.indexOf('+');
        String first = joined > 0 ? lemma.substring(0, joined) : lemma;
        return first.isEmpty() || first.equals("_") ? small : first;
    }

    private static Tag tag(String tag, String small) {
        int joined = tag.indexOf('+');
        String first = joined > 0 ? tag.substring(0, joined) : tag;
        boolean word = Character.isLetter(small.charAt(0));
        for (Tag known : Tag.values()) {
            if (known.name().equals(first)) {
                return word && known == Tag.PUNCT ? Tag.NOUN : known;
            }
        }
        return Tag.X;
    }
}
