package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Roll calls as JSON answers have them. */
public final class RollCallJson {
    private final VoteRecord record;

    public RollCallJson(VoteRecord record) {
        this.record = record;
    }

    /** The register's fields and the tally, without votes. */
    public Map<String, @Nullable Object> summary(int index) {
        RollCall rollCall = record.rollCalls().get(index);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", rollCall.id());
        fields.put("aliases", rollCall.aliases());
        fields.put("symbol", rollCall.symbol());
        fields.put("kind", rollCall.kind().word());
        fields.put("final", rollCall.finalText());
        fields.put("date", rollCall.date().toString());
        fields.put("date_approximate", rollCall.dateApproximate());
        fields.put("session", rollCall.session());
        fields.put("meeting", rollCall.meeting());
        fields.put("label", rollCall.label());
        fields.put("title", rollCall.title());
        fields.put("family", rollCall.family());
        fields.put(
                "issues",
                Issue.ofMask(rollCall.issues()).stream().map(Issue::word).toList());
        fields.put("issues_derived", rollCall.issuesDerived());
        fields.put("important", rollCall.important() < 0 ? null : rollCall.important() == 1);
        fields.put("cases", rollCall.caseIds());
        fields.put("tally", Tallies.of(record, index));
        return fields;
    }

    /** The votes of all states of which the record has a row. */
    public List<Map<String, @Nullable Object>> votes(int index) {
        List<Map<String, @Nullable Object>> votes = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            if (record.choice(index, column) != Choice.NO_ROW) {
                votes.add(vote(index, column));
            }
        }
        return votes;
    }

    /** One state's vote. */
    public Map<String, @Nullable Object> vote(int index, int column) {
        RollCall rollCall = record.rollCalls().get(index);
        int ccode = record.ccode(column);
        String iso3 = StateRegistry.builtIn()
                .find(ccode)
                .map((State state) -> state.iso3(rollCall.date()))
                .orElse("");
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ccode", ccode);
        fields.put("iso3", iso3.isEmpty() ? null : iso3);
        fields.put("choice", record.choice(index, column).word());
        return fields;
    }
}
