package org.entente.app.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.article.SourceText.Block;
import org.entente.notice.Notice;
import org.entente.notice.Severity;

/** Refuses a text that is not in English, and says where that is not certain. */
final class LanguageCheck {
    /** Words other than names. */
    private static final int TOO_FEW = 8;

    private static final int LONG = 15;

    /** Of the words of a paragraph: with fewer function words the model is asked. */
    private static final double SUSPICIOUS = .08;

    private LanguageCheck() {}

    /** What is to be said of the language of a text that is read. */
    static List<Notice> check(String name, List<Block> blocks) {
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        if (Language.plainWords(text).size() < TOO_FEW && !Language.surelyEnglish(text)) {
            return List.of(notice(
                    "language_assumed",
                    Severity.INFO,
                    "the text is too short to tell its language: read as English",
                    name,
                    1));
        }
        String language = Language.of(text);
        if (!language.equals(Language.ENGLISH)) {
            throw Refusal.input(
                    "not_english",
                    name + " is in " + Language.name(language) + "; only English is read",
                    "Give an English version of it.");
        }
        return foreign(blocks)
                .map(count -> notice(
                        "passages_not_english",
                        Severity.WARNING,
                        "paragraphs in another language than English: no claim is found in them",
                        name,
                        count))
                .stream()
                .toList();
    }

    private static Optional<Long> foreign(List<Block> blocks) {
        long count = blocks.stream()
                .filter(block -> block.words() >= LONG && Language.functionWords(block.text()) < SUSPICIOUS)
                .filter(block -> !Language.of(block.text()).equals(Language.ENGLISH))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count);
    }

    private static Notice notice(String code, Severity severity, String message, String name, long count) {
        return new Notice(code, severity, message, name, 0, count);
    }
}
