package org.entente.claim.article;

import java.util.List;

/**
 * Makes a text ready to be checked: its blocks as one text, its sentences, and which of them are boilerplate. Nothing is
 * dropped: what is greyed stays in the text with the reason. Patterns are data: {@code boilerplate.tsv} and {@code tails.tsv}
 * beside this class.
 *
 * <p>Where it fails: a line that reads like a credit or a byline and is none is greyed; boilerplate in words that no list
 * has is not.
 */
public final class ArticleCleaner {
    /** The first reason given for a sentence stays, so what is certain comes first. */
    private final List<GreyRule> rules =
            List.of(new KindRule(), new LineRule(), new HeadlineRule(), new RepeatRule(), new TailRule());

    /** The same text, cleaned. */
    public Article clean(SourceText source) {
        Draft draft = Drafting.of(source);
        rules.forEach(rule -> rule.apply(draft));
        return draft.article();
    }
}
