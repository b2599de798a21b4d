package org.entente.source.voeten;

import java.util.List;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;

/** What a file of this source holds, told from its header. */
enum VoetenFile {
    /** {@code UNVotes.csv} of the Dataverse: roll-call fields repeated on each row. */
    SINGLE,
    /** Votes alone: rcid, ccode, vote. */
    VOTES,
    /** Roll calls alone: rcid, session, date and what describes them. */
    ROLLCALLS,
    /** Roll calls that recur: v1, rcid1, rcid2. */
    MATCHES;

    private static final FileRole OF_VOTES = new FileRole("VOTES", true, "UNVotes.csv, or the votes of a split pair");
    private static final FileRole OF_ROLL_CALLS =
            new FileRole("ROLLCALLS", false, "the roll calls of a split pair; not with UNVotes.csv");
    private static final FileRole OF_MATCHES =
            new FileRole("MATCHES", false, "the authors’ list of roll calls that recur: v1, rcid1, rcid2");

    FileRole role() {
        return switch (this) {
            case SINGLE, VOTES -> OF_VOTES;
            case ROLLCALLS -> OF_ROLL_CALLS;
            case MATCHES -> OF_MATCHES;
        };
    }

    static VoetenFile of(Header header, String file) throws InputRefused {
        if (header.has("rcid1", "rcid2")) {
            return MATCHES;
        }
        boolean described = header.has("rcid", "session", "date");
        if (header.has("rcid", "ccode", "vote")) {
            return described ? SINGLE : VOTES;
        }
        if (described) {
            return ROLLCALLS;
        }
        List<String> missing = List.of("rcid", "ccode", "vote", "session", "date").stream()
                .filter(name -> header.find(name) < 0)
                .toList();
        throw header.refusal(file, missing, "Voeten’s UNVotes.csv, its votes, its roll calls or the list of matches");
    }
}
