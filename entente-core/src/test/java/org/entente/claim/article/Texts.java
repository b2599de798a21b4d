package org.entente.claim.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** Texts for tests. */
final class Texts {
    private Texts() {}

    /** A heading and paragraphs after it. */
    static SourceText of(String heading, String... paragraphs) {
        Block first = new Block(Kind.HEADING, heading);
        return of(
                "",
                Stream.concat(Stream.of(first), Arrays.stream(paragraphs).map(text -> new Block(Kind.PARAGRAPH, text)))
                        .toList());
    }

    static SourceText of(String title, List<Block> blocks) {
        return new SourceText("test.txt", title, Optional.empty(), "", blocks);
    }
}
