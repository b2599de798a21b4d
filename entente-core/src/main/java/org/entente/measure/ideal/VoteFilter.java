package org.entente.measure.ideal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entente.measure.Slice;
import org.entente.record.Cc0Register;
import org.entente.record.MatchedVotes;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;

/** What of a slice's votes enters a model. */
interface VoteFilter {
    /** Whether a roll call, which counts in this session, enters. */
    boolean takes(RollCall rollCall, int session);

    /** Whether a state's votes of a session enter. */
    boolean takes(int ccode, int session);

    /** The filter of a model for a slice. */
    static VoteFilter of(IdealPointModel model, Slice slice) {
        return switch (model) {
            case PROPER -> new Everything();
            case COMPATIBLE -> Authors.of(slice);
        };
    }

    /** Every vote. */
    record Everything() implements VoteFilter {
        @Override
        public boolean takes(RollCall rollCall, int session) {
            return true;
        }

        @Override
        public boolean takes(int ccode, int session) {
            return true;
        }
    }

    /**
     * What Bailey, Strezhnev and Voeten keep: no session 19, which held one vote; no Zanzibar, which cast two; not the one
     * vote of South Africa in session 48; since 1990 no vote that their data flag as one on an amendment or paragraph;
     * through session 74 only roll calls that their data have. A run on one issue begins where the issue has about ten
     * votes a session, and leaves out a state that voted on it in a single session.
     *
     * @param firstSession where the run begins
     * @param without the state that is left out, 0 for none
     */
    record Authors(int firstSession, int without) implements VoteFilter {
        private static final int SESSION_OF_ONE_VOTE = 19;
        private static final int ZANZIBAR = 511;
        private static final int SOUTH_AFRICA = 560;
        private static final int SOUTH_AFRICA_RETURNS = 48;
        private static final Map<Issue, Authors> WINDOWS = new EnumMap<>(Map.of(
                Issue.ME, new Authors(29, 0),
                Issue.NU, new Authors(33, 626),
                Issue.DI, new Authors(29, 0),
                Issue.HR, new Authors(25, 713),
                Issue.CO, new Authors(14, 0),
                Issue.EC, new Authors(26, 0)));

        static Authors of(Slice slice) {
            Set<Issue> issues = Issue.ofMask(slice.issues());
            Authors always = new Authors(1, 0);
            return issues.size() == 1 ? WINDOWS.getOrDefault(issues.iterator().next(), always) : always;
        }

        @Override
        public boolean takes(RollCall rollCall, int session) {
            return session >= firstSession
                    && session != SESSION_OF_ONE_VOTE
                    && !Cc0Register.part(rollCall)
                    && (session > MatchedVotes.LAST_SESSION || Cc0Register.has(rollCall));
        }

        @Override
        public boolean takes(int ccode, int session) {
            return ccode != ZANZIBAR && ccode != without && !(ccode == SOUTH_AFRICA && session == SOUTH_AFRICA_RETURNS);
        }
    }
}
