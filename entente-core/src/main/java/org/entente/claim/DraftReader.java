package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.TextDate;
import org.entente.claim.extract.Extraction;
import org.entente.claim.extract.Extractor;
import org.entente.notice.Notice;

/** Reads what a text says: cleaned first, then its claims. One thread at a time. */
public final class DraftReader {
    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final Extractor extractor;

    /** Reads with this extractor. */
    public DraftReader(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What a text says.
     *
     * @param source the text
     * @param language its language, ISO 639-1
     * @param date its date, on which its names are read
     * @param notices what a reader must know of its reading
     */
    public Draft read(SourceText source, String language, TextDate date, List<Notice> notices) {
        Article article = cleaner.clean(source);
        Extraction extraction = extractor.extract(article, date.date());
        List<Notice> all = new ArrayList<>(notices);
        date.notice().ifPresent(all::add);
        return new Draft(
                origin(source),
                article.text(),
                date.date(),
                DateFrom.of(date.from()),
                language,
                extraction.sentences(),
                extraction.propositions(),
                all);
    }

    private static TextOrigin origin(SourceText source) {
        boolean address = source.name().matches("https?://.*");
        return new TextOrigin(
                source.name(),
                Optional.of(source.title()).filter(title -> !title.isBlank()),
                Optional.of(source.name()).filter(name -> address),
                source.signature().author(),
                source.signature().publisher());
    }
}
