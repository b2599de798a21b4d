package org.entente.app.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.claim.article.TextDate;

/** A date as metadata write it: 2026-02-16T10:00:00+04:00, 20260216, 16 February 2026. The day is that of its own zone. */
final class MetadataDate {
    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d{3}).*", Pattern.DOTALL);
    private static final int EARLIEST = 1800;

    private MetadataDate() {}

    static Optional<LocalDate> of(String value) {
        Matcher iso = ISO.matcher(value);
        if (!iso.matches()) {
            return TextDate.in(List.of(new Block(Kind.PARAGRAPH, value)));
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
            return Optional.of(date).filter(day -> day.getYear() >= EARLIEST);
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that no month has tells nothing
        }
    }
}
