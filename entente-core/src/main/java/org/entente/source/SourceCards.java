package org.entente.source;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads source cards from the resources beside the classes that need them. */
public final class SourceCards {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SourceCards() {}

    /**
     * The card in the resource {@code card.json} of the class's package.
     *
     * @throws IllegalStateException if there is none
     */
    public static SourceCard of(Class<?> owner) {
        return of(owner, "card.json");
    }

    /** The card in a resource of the class's package. */
    public static SourceCard of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " beside " + owner.getName());
            }
            return MAPPER.readValue(in, SourceCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " beside " + owner.getName(), e);
        }
    }
}
