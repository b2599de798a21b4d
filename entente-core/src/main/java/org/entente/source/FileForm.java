package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The form of a file that users write themselves.
 *
 * @param example a worked example, a file that can be imported as it stands
 * @param schema the columns as a Table Schema in JSON
 */
public record FileForm(String example, String schema) {
    /** The form whose {@code example.csv} and {@code table.schema.json} lie beside a class. */
    public static FileForm of(Class<?> owner) {
        return new FileForm(text(owner, "example.csv"), text(owner, "table.schema.json"));
    }

    private static String text(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
