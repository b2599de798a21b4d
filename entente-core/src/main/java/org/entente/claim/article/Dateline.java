package org.entente.claim.article;

import java.util.regex.Pattern;

/** Where and when a report was written, before its first sentence: “BAKU, 16 February 2026 (Reuters) - ”. */
final class Dateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}'’.]+){0,4}";
    private static final String PLACE = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}";
    private static final String DATE = WrittenDate.DAY_AND_MONTH + "(?:,? \\d{4})?";
    private static final String BRACKETS = "\\([^()]{2,40}\\)";
    private static final String DASH = " ?(?:--?|[–—]) ";

    /**
     * Capitals with a dash; a place with a date or an agency, and a dash, a colon or a full stop; an agency with a dash. A
     * speaker's name before a colon is none.
     */
    static final Pattern PATTERN = Pattern.compile("(?:"
            + "(?:" + CAPITALS + "(?:, " + PLACE + ")?|" + PLACE + "(?:, " + PLACE + ")?),? \\(?" + DATE + "\\)?"
            + "(?:,? ?(?:" + BRACKETS + "|/[^/]{2,30}/|\\p{Lu}[\\p{L}]{2,12}))?(?:" + DASH
            + "|: |\\. (?=[\"“]?\\p{Lu}))"
            + "|" + CAPITALS + "(?:, " + PLACE + ")? " + BRACKETS + "(?:" + DASH + "|: )"
            + "|" + CAPITALS + "(?:, " + PLACE + ")? ?(?:--|[–—]) (?=[\"“]?\\p{Lu}\\p{L}* \\p{Ll})"
            + "|" + BRACKETS + DASH
            + ")");

    private Dateline() {}
}
