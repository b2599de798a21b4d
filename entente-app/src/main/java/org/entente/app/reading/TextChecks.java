package org.entente.app.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.TextDate;

/** What is checked of every text, and its date. */
final class TextChecks {
    /** The date that a common library writes into every DOCX it makes. */
    private static final LocalDate TEMPLATE = LocalDate.of(2013, 12, 23);

    private static final int FIRST_FILES = 1990;

    private TextChecks() {}

    /** The blocks of a text that has words, and not too many. */
    static List<Block> whole(String name, Parsed parsed, ReadingLimits limits) {
        int words = parsed.blocks().stream().mapToInt(Block::words).sum();
        boolean letters =
                parsed.blocks().stream().anyMatch(block -> block.text().chars().anyMatch(Character::isLetter));
        if (!letters) {
            throw Refusal.input("empty", name + " holds no text", "Give a file or a page with sentences in it.");
        } else if (words > limits.words()) {
            throw Refusal.input(
                    "too_large",
                    name + " has " + words + " words; " + limits.words() + " are read at most",
                    "Give the part that matters as a text of its own.");
        }
        return parsed.blocks();
    }

    /** With the date that its metadata give, else its own words, else the making of its file. */
    static SourceText source(String name, Parsed parsed) {
        Optional<LocalDate> told = parsed.published();
        Optional<LocalDate> written = told.isPresent() ? Optional.empty() : TextDate.in(parsed.blocks());
        Optional<LocalDate> date =
                told.or(() -> written).or(() -> parsed.created().filter(TextChecks::sensible));
        String from = date.isEmpty() ? "" : written.isPresent() ? "text" : "metadata";
        return new SourceText(name, parsed.title(), date, from, parsed.blocks(), parsed.signature());
    }

    private static boolean sensible(LocalDate made) {
        boolean past = !made.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        return past && made.getYear() >= FIRST_FILES && !made.equals(TEMPLATE);
    }
}
