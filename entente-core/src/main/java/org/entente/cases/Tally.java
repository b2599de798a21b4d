package org.entente.cases;

import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * Votes cast on a text.
 *
 * @param yes number of yes
 * @param no number of no
 * @param abstain number of abstentions
 */
public record Tally(int yes, int no, int abstain) {
    /** The votes cast on a roll call as a record has them. */
    public static Tally counted(VoteRecord record, int rollCall) {
        int[] counts = new int[4];
        for (byte cell : record.row(rollCall)) {
            if (Choice.ofCode(cell).cast()) {
                counts[cell]++;
            }
        }
        return new Tally(counts[Choice.YES.code()], counts[Choice.NO.code()], counts[Choice.ABSTAIN.code()]);
    }

    /** As the United Nations prints it: yes–no–abstentions, such as 39–7–100. */
    public String words() {
        return yes + "–" + no + "–" + abstain;
    }

    /**
     * Whether it is off by no more than so many votes from numbers of yes, no and abstentions, of which the later ones may
     * be missing.
     */
    public boolean near(int[] numbers, int within) {
        int[] own = {yes, no, abstain};
        for (int i = 0; i < Math.min(own.length, numbers.length); i++) {
            if (Math.abs(own[i] - numbers[i]) > within) {
                return false;
            }
        }
        return true;
    }
}
