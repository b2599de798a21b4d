package org.entente.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Two invented speeches, packed as the publisher of the General Debate packs them. */
public final class SampleSpeeches {
    private SampleSpeeches() {}

    /** The archive's bytes. */
    public static byte[] tgz(String ofAzerbaijan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            add(tar, "Session 70 - 2015/AZE_70_2015.txt", ofAzerbaijan);
            add(tar, "Session 70 - 2015/SRB_70_2015.txt", "Serbia thanks Azerbaijan.");
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
