package org.entente.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.notice.Notice;

/** Ten states and files written for a test. */
public final class SmallWorld implements StateCodes {
    /** Codes of ten states by the library's code. */
    public static final Map<String, Integer> STATES = new TreeMap<>(Map.of(
            "ALB", 339, "AUT", 305, "AZE", 373, "BEL", 211, "CAN", 20, "CHL", 155, "DNK", 390, "EGY", 651, "SRB", 345,
            "USA", 2));

    @Override
    public OptionalInt ofUnMember(String code, String name, LocalDate on) {
        Integer ccode = STATES.get(code);
        return ccode == null ? OptionalInt.empty() : OptionalInt.of(ccode);
    }

    @Override
    public OptionalInt of(CodeScheme scheme, String code, int year) {
        return RegistryCodes.builtIn().of(scheme, code, year);
    }

    @Override
    public boolean isCcode(int ccode) {
        return STATES.containsValue(ccode);
    }

    /** A context that imports at a fixed time and tells nobody. */
    public static ImportContext context() {
        return new ImportContext(new SmallWorld(), Progress.NONE, Instant.parse("2026-01-02T03:04:05Z"));
    }

    /** Writes lines with LF line ends. */
    public static Path write(Path folder, String name, List<String> lines, Charset charset) {
        return write(folder, name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    public static Path write(Path folder, String name, List<String> lines) {
        return write(folder, name, lines, StandardCharsets.UTF_8);
    }

    public static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip with these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How often a code was reported. */
    public static long count(SourceReading reading, String code) {
        return reading.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .mapToLong(Notice::count)
                .sum();
    }
}
