package org.entente.app.rollcall;

import java.util.List;
import org.entente.record.Disagreement;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * Votes on one roll call, counted from the record's cells.
 *
 * @param yes number of yes
 * @param abstain number of abstentions
 * @param no number of no
 * @param absent members that did not vote
 * @param notMember states of the record that were not members then
 */
public record Tallies(int yes, int abstain, int no, int absent, int notMember) {
    /** Counts a roll call. */
    public static Tallies of(VoteRecord record, int rollCall) {
        int[] counts = new int[Choice.values().length];
        for (int column = 0; column < record.stateCount(); column++) {
            counts[record.choice(rollCall, column).ordinal()]++;
        }
        return new Tallies(
                counts[Choice.YES.ordinal()],
                counts[Choice.ABSTAIN.ordinal()],
                counts[Choice.NO.ordinal()],
                counts[Choice.ABSENT.ordinal()],
                counts[Choice.NOT_MEMBER.ordinal()]);
    }

    /** The counts as a source states them whose votes differ in these cells. */
    public Tallies as(List<Disagreement> differing) {
        int[] counts = {0, yes, abstain, no, absent, notMember};
        for (Disagreement disagreement : differing) {
            counts[disagreement.held().ordinal()]--;
            counts[disagreement.stated().ordinal()]++;
        }
        return new Tallies(counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /** States that voted yes, no or abstained. */
    public int cast() {
        return yes + abstain + no;
    }

    /** Members, whether they voted or not. */
    public int members() {
        return cast() + absent;
    }

    /** Whether more voted yes than no. */
    boolean more() {
        return yes > no;
    }

    /** Whether no choice was cast by nine tenths of those casting one. */
    public boolean contested() {
        return cast() > 0 && 10 * Math.max(yes, Math.max(abstain, no)) < 9 * cast();
    }

    /** How many made a choice. */
    public int of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case ABSTAIN -> abstain;
            case NO -> no;
            case ABSENT -> absent;
            case NOT_MEMBER -> notMember;
            case NO_ROW -> 0;
        };
    }

    /** Yes, abstained, no, did not vote, as bars draw them. */
    public int[] bar() {
        return new int[] {yes, abstain, no, absent};
    }

    /** As the United Nations prints it: yes–no–abstentions. */
    public String words() {
        return yes + "–" + no + "–" + abstain;
    }
}
