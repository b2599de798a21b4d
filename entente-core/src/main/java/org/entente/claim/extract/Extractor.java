package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Proposition;
import org.entente.claim.SentenceKind;
import org.entente.claim.actor.ActorFinder;
import org.entente.claim.article.Article;
import org.entente.claim.article.Passage;
import org.entente.construct.Evidence;
import org.entente.text.Embedder;
import org.entente.text.MiniLm;
import org.entente.text.Span;
import org.entente.text.Tagger;

/**
 * Reads the claims of a text: sentences into tokens and clauses, mentions of states, then the wordings of every type of
 * claim, and where none stands what the model of types takes a clause for. It knows patterns, not meaning. Some thousand
 * words a second. One thread at a time.
 */
public final class Extractor {
    private final ArticleReader reader;
    private final Guesses guesses;
    private final SentenceKinds kinds;
    private final VotedTexts texts;
    private final CaseRegistry cases;
    private final Rulers rulers;

    /**
     * @param tagger splits and tags sentences
     * @param finder finds whom they speak of
     * @param embedder makes the vectors by which the model of types judges clauses
     * @param evidence the votes, for texts that are named by their tally, the cases, for what "the vote on Ukraine" means, and
     *     who ruled whom
     */
    public Extractor(Tagger tagger, ActorFinder finder, Embedder embedder, Evidence evidence) {
        this.rulers = Rulers.of(evidence.ties(), evidence.states());
        this.reader = new ArticleReader(tagger, finder, rulers);
        TypeModel model = TypeModel.load(embedder);
        this.guesses = new Guesses(model);
        this.kinds = new SentenceKinds(model);
        this.texts = VotedTexts.of(evidence.record(), evidence.cases());
        this.cases = evidence.cases();
    }

    /** With the models that ship, over an evidence. */
    public static Extractor of(Evidence evidence) {
        return new Extractor(Tagger.load(), ActorFinder.of(evidence), MiniLm.load(), evidence);
    }

    /**
     * What a text says.
     *
     * @param date the date of the text, on which its names are read
     */
    public Extraction extract(Article article, LocalDate date) {
        List<Analysed> analysed = reader.read(article, date);
        Map<String, List<Proposition>> found = new HashMap<>();
        Discourse discourse = Discourse.of(analysed, new Matters(texts, cases, date));
        Completion completion = new Completion(date, discourse, cases, rulers);
        for (Analysed sentence : analysed) {
            found.put(sentence.id(), claims(sentence, discourse, completion));
            discourse.heard(sentence);
        }
        return extraction(article, analysed, found);
    }

    private List<Proposition> claims(Analysed sentence, Discourse discourse, Completion completion) {
        if (SentenceKinds.question(sentence) || SentenceKinds.unended(sentence)) {
            return List.of();
        }
        List<Draft> drafts = Comparisons.told(new Recogniser(sentence, discourse).drafts(WordingTable.shipped()));
        List<Draft> chosen = new ArrayList<>(
                Ellipses.filled(Overlaps.cut(Conjuncts.apart(Remnants.apart(Precedence.chosen(drafts))))));
        chosen.addAll(guesses.drafts(sentence, discourse, drafts));
        List<Proposition> claims = chosen.stream()
                .filter(draft -> draft.clause().mood() != Clause.Mood.NORM
                        || draft.wording().form() == Wording.Form.NOUN)
                .map(completion::of)
                .toList();
        return Repeats.without(claims);
    }

    private Extraction extraction(Article article, List<Analysed> analysed, Map<String, List<Proposition>> found) {
        Map<String, Analysed> byId = new HashMap<>();
        analysed.forEach(sentence -> byId.put(sentence.id(), sentence));
        List<CheckedSentence> sentences = new ArrayList<>();
        List<Proposition> propositions = new ArrayList<>();
        for (Passage passage : article.passages()) {
            List<Proposition> claims = found.getOrDefault(passage.id(), List.of());
            propositions.addAll(claims);
            sentences.add(checked(article, passage, Optional.ofNullable(byId.get(passage.id())), claims));
        }
        propositions.sort(Comparator.comparing(Proposition::extent));
        return new Extraction(sentences, propositions);
    }

    private CheckedSentence checked(
            Article article, Passage passage, Optional<Analysed> analysed, List<Proposition> claims) {
        Span span = passage.span();
        String words = article.words(passage);
        if (analysed.isEmpty()) {
            return new CheckedSentence(
                    passage.id(),
                    span,
                    SentenceKind.BOILERPLATE,
                    passage.boilerplate() ? passage.reason() : "a heading",
                    passage.repeatOf(),
                    words);
        }
        SentenceKinds.Found kind =
                claims.isEmpty() ? kinds.of(analysed.get()) : new SentenceKinds.Found(SentenceKind.CLAIM, "");
        return new CheckedSentence(passage.id(), span, kind.kind(), kind.reason(), Optional.empty(), words);
    }
}
