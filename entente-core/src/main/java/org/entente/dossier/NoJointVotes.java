package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.vote.RollCall;

/** Why a pair has no joint vote in a slice: nothing is said of votes of a state that was not there. */
final class NoJointVotes {
    private final Subject subject;
    private final int[] rollCalls;

    NoJointVotes(Subject subject) {
        this.subject = subject;
        this.rollCalls = SliceMask.indexes(subject.mask);
    }

    /** "Azerbaijan is on no list of states before 1991-08-30"; the first reason that holds. */
    String why() {
        if (rollCalls.length == 0) {
            return "the record holds no roll call of this slice";
        }
        List<String> reasons = new ArrayList<>();
        one(subject.a, subject.stateA(), subject.columnA, reasons);
        one(subject.b, subject.stateB(), subject.columnB, reasons);
        return reasons.isEmpty() ? together() : Grammar.clauses(reasons);
    }

    private void one(State state, Named name, int column, List<String> reasons) {
        LocalDate first = first(state);
        LocalDate last = last(state);
        if (day(rollCalls[rollCalls.length - 1]).isBefore(first)) {
            reasons.add(name + " is on no list of states before " + first);
        } else if (day(rollCalls[0]).isAfter(last)) {
            reasons.add(name + " is on no list of states after " + last);
        } else if (!seated(column)) {
            reasons.add(name + " had no seat in the General Assembly on any of its roll calls");
        }
    }

    private String together() {
        long together = 0;
        for (int r : rollCalls) {
            together += subject.membersOn(r) ? 1 : 0;
        }
        return together == 0
                ? "the two were never seated on the same day"
                : "both were seated on " + Numbers.counted(together, "roll call", "roll calls")
                        + ", and on none did both cast a vote";
    }

    private boolean seated(int column) {
        for (int r : rollCalls) {
            if (subject.member(r, column)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate day(int rollCall) {
        RollCall found = subject.record.rollCalls().get(rollCall);
        return found.date();
    }

    private static LocalDate first(State state) {
        return spans(state).map(Span::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static LocalDate last(State state) {
        return spans(state).map(Span::to).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    private static Stream<Span> spans(State state) {
        return Stream.concat(state.seats().stream(), state.periods().stream().map(period -> period.span()));
    }
}
