package org.entente.cases;

/**
 * Votes cast on a text.
 *
 * @param yes number of yes
 * @param no number of no
 * @param abstain number of abstentions
 */
public record Tally(int yes, int no, int abstain) {
    /** As the United Nations prints it: yes–no–abstentions, such as 39–7–100. */
    public String words() {
        return yes + "–" + no + "–" + abstain;
    }
}
