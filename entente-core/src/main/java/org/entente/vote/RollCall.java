package org.entente.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One recorded vote of the General Assembly, as the register has it. The votes themselves are cells of a
 * {@link VoteRecord}.
 *
 * @param id first id, which stays: {@code voeten:RCID} or {@code undl:ID}
 * @param aliases later ids that every command accepts, in order
 * @param symbol the text's symbol such as {@code A/RES/62/243}, or the source's own label where it is no symbol; null
 *     when the source has neither
 * @param symbolIsLabel whether {@code symbol} is a CC0 label that is no resolution number
 * @param date day of the vote
 * @param dateApproximate whether day and month are Voeten's through session 57, unreliable
 * @param session regular session number, or {@code ES-n}, {@code S-n}
 * @param meeting meeting record such as {@code A/62/PV.86}, or null
 * @param kind what was put to the vote
 * @param finalText whether this is the vote on the whole text as adopted (the rule of {@code final-only})
 * @param issues mask of {@link Issue} bits
 * @param issuesKnown whether any issue statement exists, coded or derived
 * @param issuesDerived whether the issues come from the project's rule on titles
 * @param important 1 if on the list kept by the US State Department, 0 if not, −1 outside the flag's sessions
 * @param family dense family number within the record, 0-based
 * @param caseIds registry cases of which this is a text, in registry order; empty for most
 * @param titleHash 48-bit hash of the normalised title, 0 when there is none
 * @param label the project's own short name of the family, or null
 * @param title the publisher's title, null unless a record that has it was imported
 */
public record RollCall(
        String id,
        List<String> aliases,
        @Nullable String symbol,
        boolean symbolIsLabel,
        LocalDate date,
        boolean dateApproximate,
        String session,
        @Nullable String meeting,
        Kind kind,
        boolean finalText,
        int issues,
        boolean issuesKnown,
        boolean issuesDerived,
        int important,
        int family,
        List<String> caseIds,
        long titleHash,
        @Nullable String label,
        @Nullable String title) {
    public RollCall {
        aliases = List.copyOf(aliases);
        caseIds = List.copyOf(caseIds);
    }

    /** Calendar year of the vote. */
    public int year() {
        return date.getYear();
    }

    /**
     * Whether the record says that this text was adopted: the vote on a whole text with a resolution's or decision's
     * symbol that the UN Digital Library, which holds adopted texts alone, has a record of. More yes than no is no such
     * statement: some questions needed two thirds.
     */
    public boolean adopted() {
        boolean numbered = symbol != null && (symbol.startsWith("A/RES/") || symbol.startsWith("A/DEC/"));
        return kind == Kind.FINAL
                && numbered
                && Stream.concat(Stream.of(id), aliases.stream()).anyMatch(known -> known.startsWith("undl:"));
    }

    /** Label, else title, else symbol, else id: what a reader sees. */
    public String display() {
        if (label != null) {
            return label;
        }
        if (title != null) {
            return title;
        }
        return symbol != null ? symbol : id;
    }
}
