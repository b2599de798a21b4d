package org.entente.claim.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A text ready to be checked.
 *
 * @param source what it was made from
 * @param text its blocks, a blank line between; all offsets are UTF-16 units of it
 * @param passages its sentences, in order; together they hold all of the text but white space
 */
public record Article(SourceText source, String text, List<Passage> passages) {
    /** Between two blocks. */
    static final String BETWEEN = "\n\n";

    public Article {
        passages = List.copyOf(passages);
    }

    /** The words of a sentence. */
    public String words(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    /** The sentences by paragraph: those of a block belong together. */
    public List<List<Passage>> paragraphs() {
        List<List<Passage>> paragraphs = new ArrayList<>();
        int end = -BETWEEN.length();
        for (Passage passage : passages) {
            boolean starts =
                    paragraphs.isEmpty() || text.substring(end, passage.start()).contains(BETWEEN);
            if (starts) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(passage);
            end = passage.end();
        }
        return paragraphs.stream().map(List::copyOf).toList();
    }
}
