package org.entente.app.reading;

import java.util.List;
import org.entente.claim.article.SourceText;
import org.entente.notice.Notice;

/**
 * A text and what to know about its reading.
 *
 * @param source the text
 * @param language its language, "en": no other is read
 * @param notices what a reader must know, such as a language that had to be assumed
 */
public record ReadText(SourceText source, String language, List<Notice> notices) {
    public ReadText {
        notices = List.copyOf(notices);
    }
}
