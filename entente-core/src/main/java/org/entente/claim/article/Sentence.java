package org.entente.claim.article;

import java.util.List;
import org.entente.claim.article.SourceText.Block;
import org.entente.text.Span;

/**
 * A sentence while the text is being cleaned.
 *
 * @param index its place among all
 * @param span where it stands
 * @param words its words in small letters, without marks
 * @param text as written
 */
record Sentence(int index, Span span, List<String> words, String text) {
    /**
     * A block and its sentences.
     *
     * @param dateline whether its first sentence is nothing but a dateline
     */
    record Part(Block block, List<Sentence> sentences, boolean dateline) {
        /** Whether a paragraph of prose: long enough, with a full stop. */
        boolean prose() {
            boolean kind = switch (block.kind()) {
                case PARAGRAPH, QUOTE -> true;
                case HEADING, ITEM, CAPTION, LINK, TABLE -> false;
            };
            return kind && block.words() >= 20 && ended();
        }

        /** Whether it ends as a sentence does. */
        boolean ended() {
            return block.text().matches("(?s).*[.!?][\"”’')\\]]*");
        }
    }
}
