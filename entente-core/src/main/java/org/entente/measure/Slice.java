package org.entente.measure;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
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
        return with(draft -> draft.record = word);
    }

    public Slice withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return with(draft -> {
            draft.from = first;
            draft.to = last;
        });
    }

    public Slice withYears(int first, int last) {
        return withDates(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public Slice withSession(@Nullable String only) {
        return with(draft -> draft.session = only);
    }

    public Slice withSessions(int first, int last) {
        return with(draft -> {
            draft.fromSession = first;
            draft.toSession = last;
        });
    }

    public Slice withIssues(int anyOf, int noneOf) {
        return with(draft -> {
            draft.issues = anyOf;
            draft.notIssues = noneOf;
        });
    }

    public Slice withImportant(boolean only) {
        return with(draft -> draft.important = only);
    }

    public Slice withTexts(Texts which) {
        return with(draft -> draft.texts = which);
    }

    public Slice withContested(boolean only) {
        return with(draft -> draft.contested = only);
    }

    public Slice withCase(@Nullable String id) {
        return with(draft -> draft.caseId = id);
    }

    public Slice withSymbols(@Nullable Set<String> only) {
        return with(draft -> draft.symbols = only);
    }

    public Slice withAbsence(AbsencePolicy policy) {
        return with(draft -> draft.absence = policy);
    }

    public Slice withAsOf(@Nullable LocalDate date) {
        return with(draft -> draft.asOf = date);
    }

    private Slice with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.slice();
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

    /** The components on their way from one slice to the next. */
    private static final class Draft {
        private String record;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable String session;
        private int fromSession;
        private int toSession;
        private int issues;
        private int notIssues;
        private boolean important;
        private Texts texts;
        private boolean contested;
        private @Nullable String caseId;
        private @Nullable Set<String> symbols;
        private AbsencePolicy absence;
        private @Nullable LocalDate asOf;

        Draft(Slice slice) {
            record = slice.record;
            from = slice.from;
            to = slice.to;
            session = slice.session;
            fromSession = slice.fromSession;
            toSession = slice.toSession;
            issues = slice.issues;
            notIssues = slice.notIssues;
            important = slice.important;
            texts = slice.texts;
            contested = slice.contested;
            caseId = slice.caseId;
            symbols = slice.symbols;
            absence = slice.absence;
            asOf = slice.asOf;
        }

        Slice slice() {
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
                    asOf);
        }
    }
}
