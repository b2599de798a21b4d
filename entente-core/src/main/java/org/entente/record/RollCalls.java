package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** Roll calls with a part of them changed. */
final class RollCalls {
    private RollCalls() {}

    /** With another family. */
    static RollCall withFamily(RollCall from, int family) {
        Draft draft = new Draft(from);
        draft.family = family;
        return draft.rollCall();
    }

    /** With more aliases and, if there is one, a title. */
    static RollCall withNames(RollCall from, List<String> aliases, @Nullable String title) {
        Draft draft = new Draft(from);
        draft.aliases = aliases;
        draft.title = title == null ? from.title() : title;
        return draft.rollCall();
    }

    /** With issues that were coded. */
    static RollCall withIssues(RollCall from, int issues) {
        Draft draft = new Draft(from);
        draft.issues = issues;
        draft.issuesKnown = true;
        draft.issuesDerived = false;
        return draft.rollCall();
    }

    /** With its cases and the name of its family. */
    static RollCall withCasesAndLabel(RollCall from, List<String> caseIds, @Nullable String label) {
        Draft draft = new Draft(from);
        draft.caseIds = caseIds;
        draft.label = label;
        return draft.rollCall();
    }

    /** As one source states it: with its own symbol, date, session and meeting. */
    static RollCall stated(
            RollCall from,
            @Nullable String symbol,
            boolean label,
            LocalDate date,
            boolean approximate,
            String session,
            @Nullable String meeting) {
        Draft draft = new Draft(from);
        draft.symbol = symbol;
        draft.symbolIsLabel = label;
        draft.date = date;
        draft.dateApproximate = approximate;
        draft.session = session;
        draft.meeting = meeting;
        return draft.rollCall();
    }

    /** Under another first id, without aliases. */
    static RollCall withId(RollCall from, String id) {
        Draft draft = new Draft(from);
        draft.id = id;
        draft.aliases = List.of();
        return draft.rollCall();
    }

    /** The parts of a roll call that ever change; the others are the original's. */
    private static final class Draft {
        private final RollCall from;
        private String id;
        private List<String> aliases;
        private @Nullable String symbol;
        private boolean symbolIsLabel;
        private LocalDate date;
        private boolean dateApproximate;
        private String session;
        private @Nullable String meeting;
        private int issues;
        private boolean issuesKnown;
        private boolean issuesDerived;
        private int family;
        private List<String> caseIds;
        private @Nullable String label;
        private @Nullable String title;

        Draft(RollCall from) {
            this.from = from;
            this.id = from.id();
            this.aliases = from.aliases();
            this.symbol = from.symbol();
            this.symbolIsLabel = from.symbolIsLabel();
            this.date = from.date();
            this.dateApproximate = from.dateApproximate();
            this.session = from.session();
            this.meeting = from.meeting();
            this.issues = from.issues();
            this.issuesKnown = from.issuesKnown();
            this.issuesDerived = from.issuesDerived();
            this.family = from.family();
            this.caseIds = from.caseIds();
            this.label = from.label();
            this.title = from.title();
        }

        RollCall rollCall() {
            return new RollCall(
                    id,
                    aliases,
                    symbol,
                    symbolIsLabel,
                    date,
                    dateApproximate,
                    session,
                    meeting,
                    from.kind(),
                    from.finalText(),
                    issues,
                    issuesKnown,
                    issuesDerived,
                    from.important(),
                    family,
                    caseIds,
                    from.titleHash(),
                    label,
                    title);
        }
    }
}
