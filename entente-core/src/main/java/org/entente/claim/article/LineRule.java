package org.entente.claim.article;

import java.util.List;
import org.entente.claim.article.Sentence.Part;

/** Lines known by their wording: credits, bylines, dates, pointers, sharing, newsletters, cookies, copyright and the like. */
final class LineRule implements GreyRule {
    private final LinePatterns patterns = LinePatterns.sized("boilerplate.tsv");

    @Override
    public void apply(Draft draft) {
        for (Part part : draft.parts()) {
            patterns.find(part.block().text(), part.block().words())
                    .ifPresentOrElse(reason -> draft.grey(part, reason), () -> edges(draft, part.sentences()));
        }
    }

    /** Within a paragraph such lines stand at its start or its end. */
    private void edges(Draft draft, List<Sentence> sentences) {
        int first = 0;
        while (first < sentences.size() && greyed(draft, sentences.get(first))) {
            first++;
        }
        int last = sentences.size() - 1;
        while (last > first && greyed(draft, sentences.get(last))) {
            last--;
        }
    }

    private boolean greyed(Draft draft, Sentence sentence) {
        patterns.find(sentence.text(), sentence.text().split(" ", -1).length)
                .ifPresent(reason -> draft.grey(sentence, reason));
        return draft.greyed(sentence);
    }
}
