package org.entente.source.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.source.InputRefused;

/** How a table's file is packed: plain, gzip or a zip of one table; told from the first bytes, not from the name. */
public final class Packing {
    private static final int BUFFER = 1 << 16;

    private Packing() {}

    /**
     * The unpacked bytes.
     *
     * @param share told which share of the file has been read
     */
    public static InputStream open(Path file, DoubleConsumer share) throws IOException, InputRefused {
        byte[] magic = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            int length = in.readNBytes(magic, 0, magic.length);
            if (length == 0) {
                throw InputRefused.file(
                        name(file), "is empty", "empty_file", "the file holds no bytes", "Download it again.");
            }
        }
        if (magic[0] == 'P' && magic[1] == 'K') {
            return ofZip(file, share);
        }
        InputStream counted = new CountingStream(Files.newInputStream(file), Files.size(file), share);
        if ((magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            try {
                return new GZIPInputStream(counted, BUFFER);
            } catch (IOException | RuntimeException e) {
                counted.close();
                throw e;
            }
        }
        return counted;
    }

    private static InputStream ofZip(Path file, DoubleConsumer share) throws IOException, InputRefused {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw InputRefused.file(
                    name(file),
                    "is damaged",
                    "truncated",
                    "the zip cannot be opened: its end is missing or broken",
                    "Download it again and check its MD5 against the publisher’s.");
        }
        try {
            ZipEntry table = onlyTable(file, zip);
            return new CountingStream(zip.getInputStream(table), table.getSize(), share) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | InputRefused | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipEntry onlyTable(Path file, ZipFile zip) throws InputRefused {
        List<? extends ZipEntry> entries =
                zip.stream().filter(entry -> !entry.isDirectory()).toList();
        if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
            throw InputRefused.file(
                    name(file),
                    "is a workbook",
                    "workbook",
                    "this is a spreadsheet or document, not a CSV file",
                    "Save it as CSV in UTF-8, or use the publisher’s own file.");
        }
        List<? extends ZipEntry> tables =
                entries.stream().filter(entry -> isTable(entry.getName())).toList();
        if (tables.size() == 1) {
            return tables.get(0);
        }
        String found = String.join(
                ", ", entries.stream().limit(6).map(ZipEntry::getName).toList());
        throw InputRefused.file(
                name(file),
                tables.isEmpty() ? "holds no CSV file" : "holds several CSV files",
                "zip_entries",
                "expected a zip with one CSV file; found " + (found.isEmpty() ? "nothing" : found),
                "Unpack it and name the files one by one.");
    }

    private static boolean isTable(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") && !lower.startsWith("__macosx/");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static class CountingStream extends FilterInputStream {
        private final double size;
        private final DoubleConsumer share;
        private long read;

        CountingStream(InputStream in, long size, DoubleConsumer share) {
            super(in);
            this.size = Math.max(1, size);
            this.share = share;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            read += Math.max(0, n);
            share.accept(Math.min(1, read / size));
            return n;
        }
    }
}
