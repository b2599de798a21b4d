package org.entente.app.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas that ship with the product. */
final class AnswerSchemas {
    private static final String PREFIX = "entente:/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(AnswerSchemas::resource));

    private AnswerSchemas() {}

    private static String resource(String iri) {
        String name = "/org/entente/app/schema/" + iri.substring(PREFIX.length());
        try (InputStream in = AnswerSchemas.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a text under the schema of a verb, or of {@code error}. */
    static List<Error> faults(String verb, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(PREFIX + verb + ".json")).validate(json, InputFormat.JSON);
    }
}
