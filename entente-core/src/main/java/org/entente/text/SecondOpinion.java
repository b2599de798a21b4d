package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * An older tagger of OpenNLP with the tags of the Penn Treebank (Marcus et al. 1993), asked where the first one, trained
 * on the web, is weak: it knows a verb in "both of which meet", "sovereignty embodies", "the two belong", and a noun in
 * "its votes", "a first sight".
 */
final class SecondOpinion {
    private static final String MODEL = "/en-pos-maxent.bin";

    /** What the first tagger takes for these, where it should be a verb. */
    private static final Set<String> MISSED = Set.of("NOUN", "ADJ", "ADV", "ADP");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS");
    private static final Set<String> BEFORE_NOUNS = Set.of("DT", "JJ", "PRP$", "POS", "CD", "JJS", "JJR");

    private final POSTaggerME tagger;

    private SecondOpinion(POSTaggerME tagger) {
        this.tagger = tagger;
    }

    static SecondOpinion load() throws IOException {
        try (InputStream stream = SecondOpinion.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IOException("no resource " + MODEL);
            }
            return new SecondOpinion(new POSTaggerME(new POSModel(stream), POSTagFormat.PENN));
        }
    }

    /** Mends the tags of a sentence in place. */
    void mend(String[] words, String[] tags) {
        String[] penn =
                tagger.tag(Arrays.stream(words).map(SecondOpinion::quoted).toArray(String[]::new));
        for (int i = 0; i < words.length; i++) {
            if (Character.isLowerCase(words[i].charAt(0)) && MISSED.contains(tags[i]) && FINITE.contains(penn[i])) {
                tags[i] = "VERB";
            } else if (tags[i].equals("VERB") && NOUNS.contains(penn[i]) && i > 0 && described(tags, penn, i)) {
                tags[i] = "NOUN";
            } else if (tags[i].equals("VERB") && penn[i].equals("NNP") && i > 0 && capital(words[i])) {
                tags[i] = "PROPN";
            }
        }
    }

    /** Whether both take the word before for what stands before nouns. */
    private static boolean described(String[] tags, String[] penn, int i) {
        return BEFORE_NOUNS.contains(penn[i - 1]) && !tags[i - 1].equals("NOUN") && !tags[i - 1].equals("VERB");
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** The treebank writes quotation marks as grave accents and apostrophes. */
    private static String quoted(String word) {
        return word.equals("\"") ? "``" : word;
    }
}
