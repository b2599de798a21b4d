package org.entente.source.voeten;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.SmallWorld;

/** Files of Voeten's record with twenty roll calls and ten states, written for a test. */
final class VoetenSample {
    static final String SINGLE =
            "\"rcid\",\"ccode\",\"member\",\"vote\",\"Country\",\"Countryname\",\"year\",\"session\","
                    + "\"abstain\",\"yes\",\"no\",\"importantvote\",\"date\",\"unres\",\"amend\",\"para\",\"short\",\"descr\",\"me\",\"nu\","
                    + "\"di\",\"hr\",\"co\",\"ec\",\"ident\",\"resid\"";
    static final String VOTES = "rcid,ccode,member,vote,Country,iso3c,src";
    static final String ROLLCALLS = "rcid,session,year,date,unres,amend,para,short,descr,importantvote,me,nu,di,co,hr,"
            + "ec,yes,no,abstain,ident,resid";

    private VoetenSample() {}

    /** The single-file layout: AUT abstains, ALB no, AZE absent, the other seven yes. */
    static List<String> single() {
        List<String> lines = new ArrayList<>(List.of(SINGLE));
        for (int r = 0; r < 20; r++) {
            for (String code : SmallWorld.STATES.keySet()) {
                lines.add((4000 + r) + "," + SmallWorld.STATES.get(code) + ",1," + vote(code) + ",\"" + code
                        + "\",\"Name, of " + code + "\",2007,62,1,7,1," + (r == 0 ? "NA" : "1") + ",2008-03-" + (10 + r)
                        + ",\"R/62/" + (200 + r) + "\",NA,0,\"SHORT\",\"To adopt it\",1,0,0,1,0,0,0,62001");
            }
        }
        return lines;
    }

    static List<String> votes() {
        List<String> lines = new ArrayList<>(List.of(VOTES));
        for (int r = 0; r < 20; r++) {
            for (String code : SmallWorld.STATES.keySet()) {
                lines.add((4000 + r) + "," + SmallWorld.STATES.get(code) + ",1," + vote(code) + "," + code + "," + code
                        + ",PU");
            }
        }
        return lines;
    }

    static List<String> rollCalls() {
        List<String> lines = new ArrayList<>(List.of(ROLLCALLS));
        for (int r = 0; r < 20; r++) {
            lines.add((4000 + r) + ",62,2008,2008-03-" + (10 + r) + ",R/62/" + (200 + r) + ",,0,SHORT,To adopt it,"
                    + (r == 0 ? "" : "1") + ",1,0,0,0,1,0,7,1,1,0,62001");
        }
        return lines;
    }

    static List<String> matches() {
        return new ArrayList<>(List.of("v1,rcid1,rcid2", "1,4000,4007", "2,4001,4008"));
    }

    private static int vote(String code) {
        return switch (code) {
            case "ALB" -> 3;
            case "AUT" -> 2;
            case "AZE" -> 8;
            default -> 1;
        };
    }
}
