package org.entente.app.fetch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A made-up {@code UNVotes.csv} in the layout of the Dataverse: roll-call fields on each row. */
public final class SampleVotes {
    private static final int[] CCODES = {2, 20, 70, 140, 160, 200, 220, 255, 290, 325, 345, 365, 373, 640, 710, 750};
    private static final String HEADER =
            "\"rcid\",\"ccode\",\"member\",\"vote\",\"Country\",\"Countryname\",\"year\",\"session\",\"abstain\",\"yes\",\"no\","
                    + "\"importantvote\",\"date\",\"unres\",\"amend\",\"para\",\"short\",\"descr\",\"me\",\"nu\",\"di\",\"hr\",\"co\",\"ec\"\n";

    private SampleVotes() {}

    /** So many roll calls of 2019, about a kilobyte each; another seed votes otherwise. */
    public static byte[] csv(int rollCalls, int seed) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int call = 0; call < rollCalls; call++) {
            LocalDate day = LocalDate.of(2019, 10, 1).plusDays(call % 80);
            for (int ccode : CCODES) {
                int vote = 1 + (call * 7 + ccode * 3 + seed) % 3;
                text.append(9000 + call).append(',').append(ccode).append(",1,").append(vote);
                text.append(",NA,NA,2019,74,0,0,0,0,")
                        .append(day)
                        .append(",\"R/74/")
                        .append(call + 1);
                text.append("\",NA,NA,\"A TEXT\",\"What was voted on\",0,0,0,0,0,0\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
