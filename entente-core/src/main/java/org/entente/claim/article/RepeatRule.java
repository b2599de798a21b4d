package org.entente.claim.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.article.Sentence.Part;

/** Sentences that stand in the text before, word for word or nearly, or the beginning of one with dots after it. */
final class RepeatRule implements GreyRule {
    private static final String REASON = "repeats an earlier passage";
    private static final int SHORTEST = 6;

    /** In words; beyond it is no sentence but a list or a text without marks. */
    private static final int LONGEST = 300;

    @Override
    public void apply(Draft draft) {
        Map<String, List<Sentence>> seen = new HashMap<>();
        for (Part part : draft.parts()) {
            for (Sentence sentence : part.sentences()) {
                if (sentence.words().size() < SHORTEST || sentence.words().size() > LONGEST) {
                    continue;
                }
                Optional<Sentence> earlier = earlier(sentence, seen);
                earlier.ifPresent(copied -> draft.repeat(sentence, copied, REASON));
                if (earlier.isEmpty() && !draft.greyed(sentence)) {
                    keys(sentence)
                            .forEach(key -> seen.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(sentence));
                }
            }
        }
    }

    /** The sentence that shares the most runs of words and that this one says over again. */
    private static Optional<Sentence> earlier(Sentence sentence, Map<String, List<Sentence>> seen) {
        Map<Sentence, Integer> shared = new HashMap<>();
        for (String key : keys(sentence)) {
            seen.getOrDefault(key, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<Sentence, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().index()))
                .map(Map.Entry::getKey)
                .filter(other -> NearCopy.is(sentence, other));
    }

    /** Runs of four words. */
    private static Set<String> keys(Sentence sentence) {
        List<String> words = sentence.words();
        return IntStream.rangeClosed(0, words.size() - 4)
                .mapToObj(i -> String.join(" ", words.subList(i, i + 4)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
