package org.entente.app.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A tar.gz archive, in its own order, which alone needs no unpacking to disk. Links and devices are passed over. */
record TarStore(Path file, ReadingLimits limits) implements TextStore {
    /** How often the largest file that is read the whole may unpack to. */
    private static final long TIMES = 400;

    @Override
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        each((name, bytes) -> names.add(name));
        return names;
    }

    @Override
    public void each(Opened visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
                TarArchiveInputStream tar = new TarArchiveInputStream(plain, "UTF-8")) {
            long sum = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                sum += entry.getSize();
                if (entry.getSize() < 0 || sum > TIMES * limits.file()) {
                    throw Refusal.input(
                            "too_large", file + " unpacks to more than is read", "Give the texts in parts.");
                }
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    visitor.file(plain(entry.getName()), tar);
                }
            }
        }
    }

    private static String plain(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
