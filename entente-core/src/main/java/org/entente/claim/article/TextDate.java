package org.entente.claim.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.article.SourceText.Block;
import org.entente.notice.Notice;
import org.entente.notice.Severity;

/**
 * The date as of which a text is checked.
 *
 * @param date the date
 * @param from where it comes from: "option", "metadata", "text" or "assumed"
 * @param notice what to tell of it: an assumed date is said to be one
 */
public record TextDate(LocalDate date, String from, Optional<Notice> notice) {
    private static final int TOP = 8;
    private static final int BOTTOM = 3;
    private static final int LINE = 16;
    private static final Pattern SAYS_SO = Pattern.compile(
            "(?i)(?:.*\\b)?(?:published|posted|updated|last modified|date|dated|issued|released|delivered|done (?:at|in)|adopted)\\b.*");

    /** Before a date that ends a line which is no sentence: “New York, 24 September 2019”, “by A. Author | 3 May 2024”. */
    private static final Pattern STANDS_APART = Pattern.compile("(?:.*[\\p{L}\\d)][,.]?(?: ?[,|·•:–—(/-]| on|) ?)?");

    private static final Pattern EVENT = Pattern.compile("(?i).*\\b(?:since|after|before|until|till|by|from|of|the) ?");

    /** The date given by a user, else the text's own, else today with a notice that says so. */
    public static TextDate of(SourceText text, Optional<LocalDate> given, LocalDate today) {
        if (given.isPresent()) {
            return new TextDate(given.get(), "option", Optional.empty());
        }
        return text.published()
                .map(date -> new TextDate(date, text.dateFrom(), Optional.empty()))
                .orElseGet(() -> assumed(text.name(), today));
    }

    private static TextDate assumed(String name, LocalDate today) {
        String message = "no date was found in the text: it is read as of today, " + today
                + "; --date YYYY-MM-DD says when it was written";
        Notice notice = new Notice("text_date_assumed", Severity.WARNING, message, name, 0, 1);
        return new TextDate(today, "assumed", Optional.of(notice));
    }

    /**
     * The date that a text gives for itself: in a dateline, a byline or a line of its own near its top or end. Dates of
     * what it tells of are none.
     */
    public static Optional<LocalDate> in(List<Block> blocks) {
        return candidates(blocks).stream()
                .map(TextDate::own)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> candidates(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean near = i < TOP || i >= blocks.size() - BOTTOM;
            if (near) {
                lines.add(blocks.get(i).text());
            }
        }
        return lines;
    }

    private static Optional<LocalDate> own(String line) {
        Matcher dateline = Dateline.PATTERN.matcher(line);
        if (dateline.lookingAt()) {
            return WrittenDate.find(dateline.group()).map(WrittenDate.Found::date);
        }
        boolean sentence = line.split(" ", -1).length > LINE;
        return sentence
                ? Optional.empty()
                : WrittenDate.find(line).filter(found -> apart(line, found)).map(WrittenDate.Found::date);
    }

    private static boolean apart(String line, WrittenDate.Found found) {
        String before = line.substring(0, found.start());
        if (SAYS_SO.matcher(before).matches()) {
            return true;
        }
        String after = line.substring(found.end());
        boolean ends = after.matches("[)\\].]?|[ ,|·•–—-]+.{0,40}");
        boolean starts = before.isEmpty() || STANDS_APART.matcher(before).matches();
        return ends && starts && !EVENT.matcher(before).matches();
    }
}
