package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Precision and recall of derived issue codes on linked roll calls, each judged from the other sessions. */
class IssueRuleMeasureTest {
    /** Issue, precision, recall; they stand in the decision record too. */
    private static final String EXPECTED = """
            me 0.95 0.96
            nu 0.94 0.93
            di 0.90 0.91
            hr 0.81 0.84
            co 0.79 0.80
            ec 0.79 0.66
            """;

    private static final class Score {
        int right;
        int wrong;
        int missed;

        void add(boolean derived, boolean coded) {
            right += derived && coded ? 1 : 0;
            wrong += derived && !coded ? 1 : 0;
            missed += coded && !derived ? 1 : 0;
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    @Test
    void derivesWhatOthersCoded() {
        Map<Issue, Score> scores = measure();
        StringBuilder table = new StringBuilder();
        scores.forEach((issue, score) -> table.append(
                String.format(Locale.ROOT, "%s %.2f %.2f\n", issue.word(), score.precision(), score.recall())));
        assertThat(table).hasToString(EXPECTED);
    }

    private static Map<Issue, Score> measure() {
        VoteRecord record = BuiltInRecord.load();
        IssueRule rule = new IssueRule();
        for (RollCall rollCall : record.rollCalls()) {
            if (!rollCall.issuesDerived() && rollCall.issuesKnown()) {
                rule.learn(rollCall.titleHash(), session(rollCall), rollCall.issues());
            }
        }
        Map<Issue, Score> scores = new EnumMap<>(Issue.class);
        SourceRecord library = SharedRecords.library();
        for (SourceRollCall stated : library.rollCalls()) {
            RollCall rollCall = record.rollCalls()
                    .get(record.find("undl:" + stated.nativeId()).orElseThrow());
            if (!rollCall.issuesDerived()) {
                int derived = rule.derive(stated.title(), session(rollCall));
                for (Issue issue : Issue.values()) {
                    scores.computeIfAbsent(issue, i -> new Score())
                            .add((derived & issue.bit()) != 0, (rollCall.issues() & issue.bit()) != 0);
                }
            }
        }
        return scores;
    }

    private static int session(RollCall rollCall) {
        return Sessions.regular(rollCall.session(), rollCall.date());
    }
}
