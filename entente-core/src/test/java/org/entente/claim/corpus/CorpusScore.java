package org.entente.claim.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.claim.corpus.Comparison.KindCall;
import org.entente.claim.corpus.Comparison.Pair;

/** The figures of one or more texts, pooled. Shares of nothing are 0, those of claims with nothing to find 1. */
public record CorpusScore(List<Comparison> texts) {
    private static final int ENOUGH = 10;

    public CorpusScore {
        texts = List.copyOf(texts);
    }

    /** How many claims were expected. */
    public int expected() {
        return pairs().size() + misses();
    }

    /** How many claims were found. */
    public int found() {
        return pairs().size() + extras();
    }

    /** Share of expected claims that were found. */
    public double recall() {
        return expected() == 0 ? 1 : (double) pairs().size() / expected();
    }

    /** Share of found claims that were expected. */
    public double precision() {
        return found() == 0 ? 1 : (double) pairs().size() / found();
    }

    /** Share of pairs of one type. */
    public double rightType() {
        return share(pairs(), Pair::rightType);
    }

    /** Share of pairs with the same roles. */
    public double rightRoles() {
        return share(pairs(), Pair::rightRoles);
    }

    /** Share of pairs of one polarity. */
    public double rightPolarity() {
        return share(pairs(), Pair::rightPolarity);
    }

    /** Share of the sentences without a claim whose kind was found. */
    public double rightKind() {
        return share(texts.stream().flatMap(text -> text.kinds().stream()).toList(), KindCall::right);
    }

    /** How the verdicts of a reading fare. */
    public VerdictScore verdicts(Reading reading) {
        return VerdictScore.of(pairs(), reading);
    }

    /** The score of each type of which at least ten claims were expected, by type; a found claim counts for its own type. */
    public Map<String, CorpusScore> byType() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Comparison text : texts) {
            text.pairs().forEach(pair -> counts.merge(pair.expected().type(), 1, Integer::sum));
            text.misses().forEach(miss -> counts.merge(miss.expected().type(), 1, Integer::sum));
        }
        Map<String, CorpusScore> scores = new TreeMap<>();
        counts.forEach((type, count) -> {
            if (count >= ENOUGH) {
                scores.put(type, of(type));
            }
        });
        return scores;
    }

    /** The score of the claims expected of one type, and of those found of that type where none was expected. */
    CorpusScore of(String type) {
        return new CorpusScore(texts.stream()
                .map(text -> new Comparison(
                        text.name(),
                        text.pairs().stream()
                                .filter(pair -> pair.expected().type().equals(type))
                                .toList(),
                        text.misses().stream()
                                .filter(miss -> miss.expected().type().equals(type))
                                .toList(),
                        text.extras().stream()
                                .filter(extra -> extra.found().type().equals(type))
                                .toList(),
                        List.of()))
                .toList());
    }

    List<Pair> pairs() {
        return texts.stream().flatMap(text -> text.pairs().stream()).toList();
    }

    private int misses() {
        return texts.stream().mapToInt(text -> text.misses().size()).sum();
    }

    private int extras() {
        return texts.stream().mapToInt(text -> text.extras().size()).sum();
    }

    private static <T> double share(Collection<T> all, Predicate<T> right) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(right).count() / all.size();
    }
}
