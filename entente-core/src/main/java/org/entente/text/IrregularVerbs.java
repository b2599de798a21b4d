package org.entente.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lemmas of verb forms that the lemmatiser leaves as they are: "upheld", "sided". */
final class IrregularVerbs {
    private static final Map<String, String> VERBS =
            TextTable.rows(IrregularVerbs.class, "irregular_verbs.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private IrregularVerbs() {}

    static boolean known(String word) {
        return VERBS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    static String lemma(String word, String lemma, String tag) {
        return tag.equals("VERB") ? VERBS.getOrDefault(word.toLowerCase(Locale.ROOT), lemma) : lemma;
    }
}
