package org.entente.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.cases.Case;
import org.entente.cases.CaseText;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.cases.VoteKind;
import org.entente.measure.Numbers;
import org.entente.vote.VoteRecord;

/** Cases in words. */
final class CaseWords {
    /** By which rule cases are here: printed wherever cases are listed. */
    static final String RULE = "A case is here only through texts put to a recorded vote of the General Assembly;"
            + " disputes without one are absent. “Supported” says what a yes on the texts backs, nothing else.";

    /** By which rule states are counted as backing, withholding, opposing. */
    static final String STANCES = "Stance of a state: its mean support over families of texts, each family counting"
            + " alike however many texts it has. Back: above 0.50; withhold: 0 to 0.50; oppose: below 0. An absence"
            + " counts 0.";

    private CaseWords() {}

    /** The date of a text: the record's when it has the vote, else the registry's; null when neither knows it. */
    static String date(ResolvedText text, VoteRecord record) {
        if (text.found()) {
            return record.rollCalls().get(text.rollCall()).date().toString();
        }
        LocalDate date = text.text().date();
        return date == null ? "" : date.toString();
    }

    /** The years of a case's votes in the record, such as {@code 2008} or {@code 2014–2025}; empty without any. */
    static String years(ResolvedCase resolved, VoteRecord record) {
        List<Integer> years = resolved.texts().stream()
                .filter(ResolvedText::found)
                .map(t -> record.rollCalls().get(t.rollCall()).year())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** What a yes does for the supported party; empty where there was no vote. */
    static String yes(CaseText text) {
        if (text.kind() == VoteKind.WITHOUT_VOTE) {
            return "";
        }
        return switch (text.direction()) {
            case 1 -> "backs";
            case -1 -> "opposes";
            default -> "neither";
        };
    }

    /** A support with sign and two decimals; a dash when there is none. */
    static String support(OptionalDouble value) {
        return value.isPresent() ? Numbers.signedDecimals(value.getAsDouble(), 2) : Numbers.MISSING;
    }

    /** How many whole texts of a case the record has, those without a direction included. */
    static long wholeTexts(ResolvedCase resolved) {
        return resolved.texts().stream()
                .filter(t -> t.found() && t.text().kind() == VoteKind.FINAL)
                .count();
    }

    /** How many whole texts, families, amendments and motions of a case the record has. */
    static String extent(ResolvedCase resolved, int families) {
        long whole = wholeTexts(resolved);
        int scored = resolved.scored().size();
        String words = Numbers.counted(whole, "whole text", "whole texts");
        if (scored > 0) {
            words += " in " + Numbers.counted(families, "family", "families");
        }
        int apart = resolved.apart().size();
        return apart == 0
                ? words
                : words + ", " + Numbers.counted(apart, "amendment or motion", "amendments and motions");
    }

    /** The parties in one line. */
    static String parties(Case entry) {
        return entry.contextOnly()
                ? "no supported party · " + entry.opposing().name()
                : "supported: " + entry.supported().name() + " · opposing: "
                        + entry.opposing().name();
    }
}
