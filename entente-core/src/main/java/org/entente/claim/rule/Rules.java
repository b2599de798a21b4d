package org.entente.claim.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.source.Digests;

/** The table of rules: what each type of claim is tested by, and every limit. All of it is data, read from one file. */
public final class Rules {
    private static final String FILE = "rules.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Rules SHIPPED = read();

    private final Content content;
    private final String json;
    private final String sha256;

    private record Content(
            int version, List<Limits> percentile, Map<String, Map<String, Double>> limits, List<TypeRule> types) {}

    private Rules(Content content, String json) {
        this.content = content;
        this.json = json;
        this.sha256 = Digests.sha256(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The table that ships with the product. */
    public static Rules load() {
        return SHIPPED;
    }

    /**
     * A table from its text.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Rules of(String json) {
        try {
            return new Rules(MAPPER.readValue(json, Content.class), json);
        } catch (IOException e) {
            throw new IllegalArgumentException("no table of rules: " + e.getMessage(), e);
        }
    }

    private static Rules read() {
        try (InputStream in = Rules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside " + Rules.class.getName());
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The version of the rules. */
    public int version() {
        return content.version();
    }

    /** SHA-256 of the table's text, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The table as it stands in its file. */
    public String json() {
        return json;
    }

    /** All types, in order. */
    public List<TypeRule> types() {
        return List.copyOf(content.types());
    }

    /**
     * What the table says of a type.
     *
     * @throws IllegalArgumentException if it has none of this id
     */
    public TypeRule type(String id) {
        return content.types().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table of rules has no type " + id));
    }

    /** A row by its type and its id. */
    public Row row(String type, String row) {
        return type(type).row(row);
    }

    /** The limits of percentiles: 0 plain, 1 and 2 by the claim's intensifier. */
    public Limits percentile(int intensifier) {
        return content.percentile().get(intensifier);
    }

    /**
     * A limit that is not of one row: "draws", "time", "frequency", "hedge", "number".
     *
     * @throws IllegalArgumentException if there is none
     */
    public double limit(String group, String name) {
        Double limit = content.limits().getOrDefault(group, Map.of()).get(name);
        if (limit == null) {
            throw new IllegalArgumentException("the table of rules has no limit " + group + " " + name);
        }
        return limit;
    }

    /** The same where it counts something. */
    public int count(String group, String name) {
        return (int) Math.round(limit(group, name));
    }
}
