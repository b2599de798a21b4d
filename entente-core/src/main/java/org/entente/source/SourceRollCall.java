package org.entente.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roll call as one source states it, before anything is linked or decided.
 *
 * @param nativeId the source's own id: rcid or library record number
 * @param symbol as the source has it ({@code R/62/243}, {@code A/RES/62/243[RULE-73]}), or null
 * @param session regular session number, or {@code ES-n}, {@code S-n}
 * @param meeting meeting record or null
 * @param title the library's title or null
 * @param shortText Voeten's short description or null
 * @param description Voeten's long description or null
 * @param agendaTitle agenda item or null
 * @param subjects subject headings joined by {@code |}, or null
 * @param amendment flag, null when missing
 * @param paragraph flag, null when missing
 * @param important flag, null when missing
 * @param issues mask of {@link org.entente.vote.Issue} bits, or −1 when the source codes none
 */
public record SourceRollCall(
        String nativeId,
        @Nullable String symbol,
        LocalDate date,
        String session,
        @Nullable String meeting,
        @Nullable String title,
        @Nullable String shortText,
        @Nullable String description,
        @Nullable String agendaTitle,
        @Nullable String subjects,
        @Nullable Boolean amendment,
        @Nullable Boolean paragraph,
        @Nullable Boolean important,
        int issues) {}
