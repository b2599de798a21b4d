package org.entente.app.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.cli.Answer;
import org.entente.claim.RulesVersion;
import org.entente.claim.rule.Rules;
import org.jspecify.annotations.Nullable;

/** The table of rules as an answer: as it stands in its file, or within the object of every JSON answer. */
public final class RulesAnswer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RulesAnswer() {}

    /** The answer. */
    public static Answer make(Map<String, ? extends @Nullable Object> query) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("rules", version());
        data.put("table", table());
        return new Answer(
                "check",
                query,
                data,
                List.of(),
                List.of(),
                terminal -> Rules.load().json().lines().forEach(terminal::raw));
    }

    /** Which table verdicts follow from. */
    public static RulesVersion version() {
        return new RulesVersion(Rules.load().version(), Rules.load().sha256());
    }

    private static Object table() {
        try {
            return MAPPER.readValue(Rules.load().json(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table of rules is no JSON", e);
        }
    }
}
