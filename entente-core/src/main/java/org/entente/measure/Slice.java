package org.entente.measure;

import java.time.LocalDate;
import java.util.Set;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Which roll calls of which record are looked at. Immutable; different conditions are joined by "and", several issues
 * by "or". The same words serve the command line, addresses of pages and the API.
 *
 * @param record which record: {@code all}, {@code builtin} or a source's word
 * @param from first date, or null for the record's beginning
 * @param to last date, or null for the record's end
 * @param session one session: a regular number, {@code ES-n} or {@code S-n}; null for all
 * @param fromSession first regular session, 0 for none
 * @param toSession last regular session, 0 for none; special sessions are left out when either bound is set
 * @param issues mask of {@link Issue} bits of which a roll call needs one, 0 for any
 * @param notIssues mask of {@link Issue} bits of which a roll call must have none
 * @param important only texts on the list kept by the US State Department
 * @param texts whole texts alone, all votes, or as the command usually does
 * @param contested only roll calls whose commonest choice was cast by under 90 % of those casting one
 * @param caseId only the texts of a registry case, or null
 * @param symbols only roll calls with one of these base symbols or ids, or null
 * @param absence what not voting counts as
 * @param asOf only what was on record by this date, or null
 */
public record Slice(
        String record,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String session,
        int fromSession,
        int toSession,
        int issues,
        int notIssues,
        boolean important,
        Texts texts,
        boolean contested,
        @Nullable String caseId,
        @Nullable Set<String> symbols,
        AbsencePolicy absence,
        @Nullable LocalDate asOf) {

    /** Which votes on a text count. */
    public enum Texts {
        /** Whole texts for pages, constructs and checks; all votes for exports and lists. */
        USUAL,
        FINAL_ONLY,
        ALL_VOTES
    }

    public Slice {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("the slice ends (" + to + ") before it begins (" + from + ")");
        }
        if (fromSession > 0 && toSession > 0 && fromSession > toSession) {
            throw new IllegalArgumentException(
                    "the slice ends (session " + toSession + ") before it begins (session " + fromSession + ")");
        }
        symbols = symbols == null ? null : Set.copyOf(symbols);
    }

    /** Everything on record. */
    public static Slice everything() {
        return new Slice(
                "all",
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                false,
                Texts.USUAL,
                false,
                null,
                null,
                AbsencePolicy.EXCLUDE,
                null);
    }

    public Slice withRecord(String word) {
        return new Slice(
                word,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Slice(
                record,
                first,
                last,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withYears(int first, int last) {
        return withDates(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public Slice withSession(@Nullable String only) {
        return new Slice(
                record,
                from,
                to,
                only,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withSessions(int first, int last) {
        return new Slice(
                record, from, to, session, first, last, issues, notIssues, important, texts, contested, caseId, symbols,
                absence, asOf);
    }

    public Slice withIssues(int anyOf, int noneOf) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                anyOf,
                noneOf,
                important,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withImportant(boolean only) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                only,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withTexts(Texts which) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                which,
                contested,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withContested(boolean only) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                only,
                caseId,
                symbols,
                absence,
                asOf);
    }

    public Slice withCase(@Nullable String id) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                id,
                symbols,
                absence,
                asOf);
    }

    public Slice withSymbols(@Nullable Set<String> only) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                only,
                absence,
                asOf);
    }

    public Slice withAbsence(AbsencePolicy policy) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                symbols,
                policy,
                asOf);
    }

    public Slice withAsOf(@Nullable LocalDate date) {
        return new Slice(
                record,
                from,
                to,
                session,
                fromSession,
                toSession,
                issues,
                notIssues,
                important,
                texts,
                contested,
                caseId,
                symbols,
                absence,
                date);
    }

    /** This slice with {@link Texts#USUAL} decided: whole texts alone, or all votes. */
    public Slice settled(boolean wholeTextsUsual) {
        if (texts != Texts.USUAL) {
            return this;
        }
        return withTexts(wholeTextsUsual ? Texts.FINAL_ONLY : Texts.ALL_VOTES);
    }

    /** This slice as a page's command line has it: whole texts alone go without saying. */
    public Slice asTyped() {
        return texts == Texts.FINAL_ONLY ? withTexts(Texts.USUAL) : this;
    }

    /** Whether no condition on time is set. */
    public boolean allTime() {
        return from == null && to == null && session == null && fromSession == 0 && toSession == 0;
    }
}
