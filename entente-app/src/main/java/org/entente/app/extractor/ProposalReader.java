package org.entente.app.extractor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;

/** Reads a language model's answer: a JSON list, also with words or a fence around it. */
final class ProposalReader {
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProposalReader() {}

    static List<Proposal.OfSentence> read(String answer) throws ModelFailed {
        int from = answer.indexOf('[');
        int to = answer.lastIndexOf(']') + 1;
        if (from < 0 || to <= from) {
            throw new ModelFailed("answered no list");
        }
        try {
            List<Proposal.OfSentence> list =
                    MAPPER.readValue(answer.substring(from, to), new TypeReference<List<Proposal.OfSentence>>() {});
            return list.stream().filter(Objects::nonNull).toList();
        } catch (JsonProcessingException e) {
            throw new ModelFailed("answered a list that cannot be read, or is cut off");
        }
    }
}
