package org.entente.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.vote.VoteRecord;

/**
 * The record that ships with the product: every recorded vote on an adopted text that the CC0 record or the library's
 * record holds, 1946 to 29 October 2025, with the amendments, paragraphs and rejected drafts of the CC0 record.
 */
public final class BuiltInRecord {
    static final String RESOURCE = "builtin.record";

    private BuiltInRecord() {}

    /** Register and cells, read anew: about 50 ms. */
    public static VoteRecord load() {
        return compiled().record();
    }

    /** The record with what is known of its making. */
    public static CompiledRecord compiled() {
        try {
            return Records.read(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in record cannot be read: " + e.getMessage(), e);
        }
    }

    /** The record as it ships, in the form of {@link RecordFile}. */
    public static byte[] bytes() {
        try (InputStream in = BuiltInRecord.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its record " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in record cannot be read: " + e.getMessage(), e);
        }
    }
}
