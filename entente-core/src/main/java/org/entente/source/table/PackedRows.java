package org.entente.source.table;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A table that ships with the product: comma-separated text without quotation marks, packed by gzip, so that anyone can
 * look inside. Lines that begin with {@code #} say what it is and on which terms. The same rows give the same bytes.
 */
public final class PackedRows {
    private PackedRows() {}

    private static final class Closest extends GZIPOutputStream {
        Closest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** Bytes of a table. */
    public static byte[] pack(List<String> head, List<String> rows) {
        StringBuilder text = new StringBuilder();
        head.forEach(line -> text.append("# ").append(line).append('\n'));
        rows.forEach(row -> text.append(row).append('\n'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Closest packed = new Closest(bytes)) {
            packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows of a resource beside a class, each as its fields. */
    public static List<String[]> read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its table " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in table " + resource + " cannot be read", e);
        }
    }

    /**
     * The rows of packed bytes, each as its fields.
     *
     * @throws IOException if they are not what {@link #pack} gave
     */
    public static List<String[]> read(InputStream packed) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split(",", -1));
                }
            }
        }
        return rows;
    }
}
