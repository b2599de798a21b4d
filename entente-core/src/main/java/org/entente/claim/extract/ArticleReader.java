package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorFinder;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.article.Article;
import org.entente.claim.article.Passage;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Tagger;
import org.entente.text.Token;

/** Takes the sentences of a text apart: tokens, clauses, and whom they mention. */
final class ArticleReader {
    private final Tagger tagger;
    private final ActorFinder finder;
    private final Rulers rulers;

    ArticleReader(Tagger tagger, ActorFinder finder, Rulers rulers) {
        this.rulers = rulers;
        this.tagger = tagger;
        this.finder = finder;
    }

    /**
     * The sentences of a text, headings and what is no part of it left out.
     *
     * @param date the date of the text, on which its names are read
     */
    List<Analysed> read(Article article, LocalDate date) {
        List<Passage> passages = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        int number = 0;
        for (List<Passage> paragraph : article.paragraphs()) {
            for (Passage passage : paragraph) {
                if (!passage.boilerplate() && !passage.heading()) {
                    passages.add(passage);
                    paragraphs.add(number);
                }
            }
            number++;
        }
        List<List<Token>> tokens = passages.stream()
                .map(passage -> tokens(article.words(passage), passage.start()))
                .toList();
        int[] paragraphOf = paragraphs.stream().mapToInt(Integer::intValue).toArray();
        List<List<ActorMention>> mentions = finder.find(titles(article), tokens, paragraphOf, date);
        Heirs heirs = new Heirs(rulers, mentions);
        List<Analysed> analysed = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            analysed.add(
                    analysed(passage, article.words(passage), paragraphOf[i], tokens.get(i), mentions.get(i), heirs));
        }
        return analysed;
    }

    private Analysed analysed(
            Passage passage, String text, int paragraph, List<Token> tokens, List<ActorMention> listed, Heirs heirs) {
        List<ActorMention> mentions = new ArrayList<>(listed);
        mentions.addAll(UnlistedOrganisations.of(tokens, listed));
        Asides asides = Asides.of(NameTags.mend(tokens, mentions));
        List<Token> words = PredicateTags.mend(retagged(tokens, asides.tokens(), mentions), mentions);
        List<Clause> clauses = ClauseFinder.of(words);
        return new Analysed(
                passage.id(),
                passage.span(),
                text,
                paragraph,
                words,
                Owners.mend(words, heirs.mend(words, actors(words, mentions)), clauses),
                clauses,
                asides.source());
    }

    /** What stays without its asides is tagged as the sentence that it makes: "Riyadh … votes" is no noun then. */
    private List<Token> retagged(List<Token> all, List<Token> kept, List<ActorMention> mentions) {
        return kept.size() == all.size() ? kept : NameTags.mend(tagger.again(kept), mentions);
    }

    /** The title, and the headings before the first paragraph. */
    private List<List<Token>> titles(Article article) {
        String title = article.source().title();
        Stream<String> headings = article.passages().stream()
                .takeWhile(passage -> passage.heading() || passage.boilerplate())
                .filter(Passage::heading)
                .map(article::words);
        return Stream.concat(Stream.of(title).filter(words -> !words.isEmpty()), headings)
                .map(tagger::tokens)
                .toList();
    }

    private List<Token> tokens(String sentence, int start) {
        return tagger.tokens(sentence).stream()
                .map(token -> new Token(token.span().moved(start), token.text(), token.lemma(), token.tag()))
                .toList();
    }

    private static List<Actor> actors(List<Token> tokens, List<ActorMention> mentions) {
        List<Actor> actors = new ArrayList<>();
        for (ActorMention mention : mentions) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).span().meets(mention.span())) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                }
            }
            if (from >= 0) {
                actors.add(new Actor(organised(mention, tokens.subList(from, to)), from, to));
            }
        }
        actors.sort(Comparator.comparingInt(Actor::from));
        return actors;
    }

    /**
     * An organisation that the project's table lacks is one all the same: "the East African Community". It is called what
     * the text calls it.
     */
    private static ActorMention organised(ActorMention mention, List<Token> tokens) {
        boolean stands = switch (mention.kind()) {
            case ORGANISATION -> true;
            case PRONOUN, DESCRIPTION -> mention.states().isEmpty();
            default -> false;
        };
        if (!stands) {
            return mention;
        }
        String said = tokens.stream()
                .map(Token::text)
                .filter(word -> !word.equalsIgnoreCase("the"))
                .collect(Collectors.joining(" "));
        boolean named = said.chars().anyMatch(Character::isUpperCase);
        List<Topic> topics = mention.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.TOPIC || topic.kind() == Topic.Kind.ORGANISATION)
                .map(topic -> new Topic(Topic.Kind.ORGANISATION, topic.id(), named ? said : topic.name()))
                .toList();
        return new ActorMention(mention.span(), mention.kind(), mention.states(), topics, mention.possessive());
    }
}
