package org.entente.source.ungd;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.entente.source.InputRefused;
import org.entente.source.table.Packing;
import org.jspecify.annotations.Nullable;

/**
 * The corpus's archive being read, speech by speech, as it comes: nothing is unpacked to disk, so that names of entries
 * lead nowhere. What lies beside the speeches (folders, a file system's residue) is passed over and counted.
 */
final class SpeechArchive implements AutoCloseable {
    /** The longest speech of the corpus has 90 kB. */
    static final int LONGEST_SPEECH = 4 << 20;

    /** Twice what all sessions to 2100 would hold. */
    static final int MOST_ENTRIES = 100_000;

    static final long MOST_BYTES = 2L << 30;

    /** {@code Session 60 - 2005/YUG_60_2005.txt}, in whatever folder. */
    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?(?<code>[A-Z]{2,4})_(?<session>\\d{1,3})_(?<year>\\d{4})\\.txt");

    private final String file;
    private final TarArchiveInputStream tar;
    private double share;
    private int entries;
    private int otherFiles;
    private long bytes;

    SpeechArchive(Path path) throws IOException, InputRefused {
        this.file = String.valueOf(path.getFileName());
        this.tar = new TarArchiveInputStream(Packing.open(path, read -> share = read), "UTF-8");
    }

    /**
     * The next speech, or null at the end.
     *
     * @throws IOException if the archive is cut short or damaged
     * @throws InputRefused if it is no archive of speeches, or larger than one can be
     */
    @Nullable
    ArchivedSpeech next() throws IOException, InputRefused {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            refuseTooMany(entry);
            Matcher name = NAME.matcher(entry.getName());
            if (entry.isFile() && name.matches()) {
                return speech(name, entry);
            }
            otherFiles += entry.isFile() ? 1 : 0;
        }
        return null;
    }

    private void refuseTooMany(TarArchiveEntry entry) throws InputRefused {
        entries++;
        bytes += entry.getSize();
        if (entries > MOST_ENTRIES || bytes > MOST_BYTES) {
            throw refusal("archive_too_large", "it holds more files, or more in them, than all speeches ever held");
        }
    }

    private ArchivedSpeech speech(Matcher name, TarArchiveEntry entry) throws IOException, InputRefused {
        if (entry.getSize() > LONGEST_SPEECH) {
            throw refusal(
                    "speech_too_long", entry.getName() + " has " + entry.getSize() + " bytes: no speech is so long");
        }
        byte[] text = ((InputStream) tar).readNBytes((int) entry.getSize());
        if (text.length < entry.getSize()) {
            throw new EOFException("inside " + entry.getName());
        }
        return new ArchivedSpeech(
                entry.getName(),
                name.group("code"),
                Integer.parseInt(name.group("session")),
                Integer.parseInt(name.group("year")),
                text);
    }

    private InputRefused refusal(String code, String reason) {
        return InputRefused.file(
                file, "is not the corpus of speeches", code, reason, "Use the archive as the publisher offers it.");
    }

    /** The share of the file read so far, 0 to 1. */
    double share() {
        return share;
    }

    /** Files passed over because they are no speeches. */
    int otherFiles() {
        return otherFiles;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
