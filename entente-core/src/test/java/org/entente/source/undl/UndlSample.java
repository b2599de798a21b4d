package org.entente.source.undl;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.SmallWorld;

/** A library file of twenty roll calls and ten states, written for a test. */
final class UndlSample {
    static final String HEADER_2025 = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,"
            + "meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";
    static final String HEADER_2024 = HEADER_2025
            .replace("ms_code", "ms_codes")
            .replace("ms_name", "ms_names")
            .replace("ms_vote", "ms_votes");
    static final String HEADER_2026 = HEADER_2025.replace("subjects,", "subjects,vote_note,");

    /** Line of the first vote of a roll call, counted from 0; the header is line 1. */
    static int line(int rollCall) {
        return 2 + rollCall * SmallWorld.STATES.size();
    }

    private UndlSample() {}

    /** Header and 200 rows: ALB no, AUT abstains, AZE does not vote, the other seven yes. */
    static List<String> lines(String header, String nonVoting) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        boolean note = header.contains("vote_note");
        for (int r = 0; r < 20; r++) {
            for (String code : SmallWorld.STATES.keySet()) {
                lines.add(row(r, code, vote(code, nonVoting), note));
            }
        }
        return lines;
    }

    static List<String> lines() {
        return lines(HEADER_2025, "X");
    }

    static String row(int rollCall, String code, String vote, boolean note) {
        return (1000 + rollCall) + "," + code + ",NAME OF " + code + "," + vote + ",2008-03-" + (10 + rollCall)
                + ",62,A/RES/62/" + (200 + rollCall) + ",,A/62/1|A/62/2,A/62/PV." + rollCall
                + ",\"Title, with a comma : resolution / adopted\",Item one|Item two,PEACE|LAW" + (note ? "," : "")
                + ",7,1,1,1,10,https://digitallibrary.un.org/record/" + (1000 + rollCall);
    }

    private static String vote(String code, String nonVoting) {
        return switch (code) {
            case "ALB" -> "N";
            case "AUT" -> "A";
            case "AZE" -> nonVoting;
            default -> "Y";
        };
    }
}
