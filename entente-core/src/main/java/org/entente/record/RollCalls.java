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
        return new RollCall(
                from.id(),
                from.aliases(),
                from.symbol(),
                from.symbolIsLabel(),
                from.date(),
                from.dateApproximate(),
                from.session(),
                from.meeting(),
                from.kind(),
                from.finalText(),
                from.issues(),
                from.issuesKnown(),
                from.issuesDerived(),
                from.important(),
                family,
                from.caseIds(),
                from.titleHash(),
                from.label(),
                from.title());
    }

    /** With more aliases and, if there is one, a title. */
    static RollCall withNames(RollCall from, List<String> aliases, @Nullable String title) {
        return new RollCall(
                from.id(),
                aliases,
                from.symbol(),
                from.symbolIsLabel(),
                from.date(),
                from.dateApproximate(),
                from.session(),
                from.meeting(),
                from.kind(),
                from.finalText(),
                from.issues(),
                from.issuesKnown(),
                from.issuesDerived(),
                from.important(),
                from.family(),
                from.caseIds(),
                from.titleHash(),
                from.label(),
                title == null ? from.title() : title);
    }

    /** With issues that were coded. */
    static RollCall withIssues(RollCall from, int issues) {
        return new RollCall(
                from.id(),
                from.aliases(),
                from.symbol(),
                from.symbolIsLabel(),
                from.date(),
                from.dateApproximate(),
                from.session(),
                from.meeting(),
                from.kind(),
                from.finalText(),
                issues,
                true,
                false,
                from.important(),
                from.family(),
                from.caseIds(),
                from.titleHash(),
                from.label(),
                from.title());
    }

    /** With its cases and the name of its family. */
    static RollCall withCasesAndLabel(RollCall from, List<String> caseIds, @Nullable String label) {
        return new RollCall(
                from.id(),
                from.aliases(),
                from.symbol(),
                from.symbolIsLabel(),
                from.date(),
                from.dateApproximate(),
                from.session(),
                from.meeting(),
                from.kind(),
                from.finalText(),
                from.issues(),
                from.issuesKnown(),
                from.issuesDerived(),
                from.important(),
                from.family(),
                caseIds,
                from.titleHash(),
                label,
                from.title());
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
        return new RollCall(
                from.id(),
                from.aliases(),
                symbol,
                label,
                date,
                approximate,
                session,
                meeting,
                from.kind(),
                from.finalText(),
                from.issues(),
                from.issuesKnown(),
                from.issuesDerived(),
                from.important(),
                from.family(),
                from.caseIds(),
                from.titleHash(),
                from.label(),
                from.title());
    }

    /** Under another first id, without aliases. */
    static RollCall withId(RollCall from, String id) {
        return new RollCall(
                id,
                List.of(),
                from.symbol(),
                from.symbolIsLabel(),
                from.date(),
                from.dateApproximate(),
                from.session(),
                from.meeting(),
                from.kind(),
                from.finalText(),
                from.issues(),
                from.issuesKnown(),
                from.issuesDerived(),
                from.important(),
                from.family(),
                from.caseIds(),
                from.titleHash(),
                from.label(),
                from.title());
    }
}
