package org.entente.claim.article;

import org.entente.claim.article.Sentence.Part;

/** What its kind alone makes no prose: captions, links, tables, datelines. */
final class KindRule implements GreyRule {
    @Override
    public void apply(Draft draft) {
        for (Part part : draft.parts()) {
            switch (part.block().kind()) {
                case CAPTION -> draft.grey(part, "image caption");
                case LINK -> draft.grey(part, "link to another text");
                case TABLE -> draft.grey(part, "row of a table");
                case HEADING, PARAGRAPH, ITEM, QUOTE -> {
                    if (part.dateline()) {
                        draft.grey(part.sentences().get(0), "dateline");
                    }
                }
            }
        }
    }
}
