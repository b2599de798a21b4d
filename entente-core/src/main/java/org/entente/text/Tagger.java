package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits English sentences into tagged tokens with lemmas, by the maximum-entropy models of OpenNLP trained on the
 * English Web Treebank (Silveira et al. 2014), with a second opinion by an older one. Loading takes about
 * half a second; then some thousand words a second, most of it for lemmas. One thread at a time.
 */
public final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private final TokenizerME tokenizer;
    private final POSTaggerME tags;
    private final SecondOpinion opinion;
    private final LemmatizerME lemmas;

    private Tagger(TokenizerME tokenizer, POSTaggerME tags, SecondOpinion opinion, LemmatizerME lemmas) {
        this.tokenizer = tokenizer;
        this.tags = tags;
        this.opinion = opinion;
        this.lemmas = lemmas;
    }

    /** Loads the models that ship with the product. */
    public static Tagger load() {
        try (InputStream tokens = model("tokens");
                InputStream pos = model("pos");
                InputStream lemmas = model("lemmas")) {
            return new Tagger(
                    new TokenizerME(new TokenizerModel(tokens)),
                    new POSTaggerME(new POSModel(pos)),
                    SecondOpinion.load(),
                    new LemmatizerME(new LemmatizerModel(lemmas)));
        } catch (IOException e) {
            throw new UncheckedIOException("a language model of the product cannot be read", e);
        }
    }

    private static InputStream model(String name) throws IOException {
        InputStream stream = Tagger.class.getResourceAsStream(MODEL.formatted(name));
        if (stream == null) {
            throw new IOException("no resource " + MODEL.formatted(name));
        }
        return stream;
    }

    /** The tokens of one sentence, in order; none of a blank one. */
    public List<Token> tokens(String sentence) {
        String plain = straight(sentence);
        Span[] spans = Arrays.stream(tokenizer.tokenizePos(plain))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .flatMap(span -> Clitics.apart(plain, span).stream())
                .toArray(Span[]::new);
        if (spans.length == 0) {
            return List.of();
        }
        return tokens(spans, Arrays.stream(spans).map(span -> span.of(plain)).toArray(String[]::new));
    }

    /** Tokens of which some were taken out, tagged as the sentence that they make now; each where it was. */
    public List<Token> again(List<Token> tokens) {
        return tokens(
                tokens.stream().map(Token::span).toArray(Span[]::new),
                tokens.stream().map(token -> straight(token.text())).toArray(String[]::new));
    }

    private List<Token> tokens(Span[] spans, String[] words) {
        String[] tagged = tags.tag(words);
        opinion.mend(words, tagged);
        TagRepair.mend(words, tagged);
        String[] lemmatised = lemmas.lemmatize(words, tagged);
        List<Token> tokens = new ArrayList<>(spans.length);
        for (int i = 0; i < spans.length; i++) {
            tokens.add(Clitics.token(
                    spans[i], words[i], IrregularVerbs.lemma(words[i], lemmatised[i], tagged[i]), tagged[i]));
        }
        return Compounds.joined(tokens);
    }

    /** Of the same length, with typewriter apostrophes and hyphens, as the models know them. */
    private static String straight(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('‐', '-')
                .replace('‑', '-')
                .replace('–', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('“', '"')
                .replace('”', '"');
    }
}
