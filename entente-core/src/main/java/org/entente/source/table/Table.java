package org.entente.source.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.source.Excerpt;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated table being read, row by row. A row with another number of fields than the header is malformed:
 * counted and passed over; what makes the whole file doubtful is refused.
 */
public final class Table implements AutoCloseable {
    private static final int TELL_EVERY = 1 << 14;

    private final Path path;
    private final String name;
    private final FindingLog log;
    private final Progress progress;
    private final InputStream stream;
    private final CloseableIterator<Row> rows;
    private final Header header;
    private final RowHandler handler = new RowHandler();
    private volatile double shareRead;
    private long rowsRead;
    private long malformed;
    private long lastLine = 1;
    private @Nullable Row row;

    private Table(Path path, FindingLog log, Progress progress, boolean anyDelimiter) throws InputRefused, IOException {
        this(path, null, log, progress, anyDelimiter);
    }

    /** @param content what stands in the file, or null to open it */
    private Table(Path path, @Nullable InputStream content, FindingLog log, Progress progress, boolean anyDelimiter)
            throws InputRefused, IOException {
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        this.log = log;
        this.progress = progress;
        this.stream =
                content != null ? content : new PrefetchStream(Packing.open(path, share -> shareRead = share), name);
        try {
            BufferedReader reader = new BufferedReader(Encoding.reader(stream, name, this::notUtf8));
            this.rows = CsvReader.builder()
                    .fieldSeparator(anyDelimiter ? Delimiter.of(reader) : ',')
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(RowHandler.LONGEST)
                    .build(handler, reader)
                    .iterator();
            this.header = readHeader();
        } catch (IOException | InputRefused | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Opens a comma-separated table and reads its header.
     *
     * @throws InputRefused if there is no such file, or it is no table
     */
    public static Table open(Path path, FindingLog log, Progress progress) throws InputRefused {
        return open(path, log, progress, false);
    }

    /** Opens a table whose columns are separated by commas, semicolons or tabs, whichever its header has most. */
    public static Table openAny(Path path, FindingLog log, Progress progress) throws InputRefused {
        return open(path, log, progress, true);
    }

    /** Why a file that no source recognises is refused: what is wrong with it, or that its columns are nobody’s. */
    public static InputRefused noSource(Path path) {
        try (Table table = openAny(path, new FindingLog(), Progress.NONE)) {
            return table.header.ofNoSource(table.name);
        } catch (InputRefused e) {
            return e;
        } catch (IOException e) {
            return ImportRule.unreadable(path, e);
        }
    }

    /** Opens a comma-separated table that ships with the product. */
    static Table ofResource(String name, InputStream content, FindingLog log) throws InputRefused, IOException {
        return new Table(Path.of(name), content, log, Progress.NONE, false);
    }

    private static Table open(Path path, FindingLog log, Progress progress, boolean anyDelimiter) throws InputRefused {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw InputRefused.file(
                    name, "was not found", "no_such_file", "there is no file " + path, "Check the path.");
        }
        if (Files.isDirectory(path)) {
            throw InputRefused.file(
                    name, "is a folder", "folder", path + " is a folder, not a file", "Name the file inside it.");
        }
        try {
            return new Table(path, log, progress, anyDelimiter);
        } catch (IOException e) {
            throw TableFaults.unreadable(name, 1, e, null, log, 0);
        }
    }

    /** The file's name without folders. */
    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    public Header header() {
        return header;
    }

    /** Data rows read so far, malformed ones included. */
    public long rowsRead() {
        return rowsRead;
    }

    /** Rows counted as malformed so far. */
    public long malformed() {
        return malformed;
    }

    /**
     * The next row with the header's number of fields, or null at the end. The object is used again: nothing of it may
     * be kept.
     *
     * @throws InputRefused if the file is damaged here
     */
    public @Nullable Row next() throws InputRefused {
        while (advance()) {
            Row read = current();
            if (read.fields() == header.size()) {
                return read;
            }
            if (read.fields() > 1 || !read.empty(0)) {
                unequal(read);
            } else {
                rowsRead--;
            }
        }
        progress.read(name, rowsRead, 1);
        return null;
    }

    /** Counts the row at hand as malformed: it is left out, and too many of them refuse the file. */
    public void malformed(String code, String message, int field) {
        malformed++;
        Row at = current();
        log.warning(code, name, at.line(), message, at.excerpt(field));
    }

    /** Counts something worth knowing about the row at hand, which stays. */
    public void remark(String code, String message, int field) {
        Row at = current();
        log.warning(code, name, at.line(), message, at.excerpt(field));
    }

    /** A refusal because of the row at hand. */
    public InputRefused refusal(String headline, String code, String message, int field, String remedy) {
        Row at = current();
        return InputRefused.at(name, headline, code, at.line(), message, at.excerpt(field), remedy)
                .after(log, rowsRead);
    }

    private Row current() {
        if (row == null) {
            throw new IllegalStateException("no row was read yet");
        }
        return row;
    }

    private Header readHeader() throws InputRefused {
        if (!advance()) {
            throw InputRefused.file(name, "is empty", "empty_file", "it holds no column names", TableFaults.AGAIN);
        }
        rowsRead = 0;
        return Header.of(current());
    }

    private boolean advance() throws InputRefused {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
        } catch (RuntimeException e) {
            throw TableFaults.unreadable(name, lastLine + 1, e, row, log, rowsRead);
        }
        lastLine = row.line();
        if ((++rowsRead & TELL_EVERY - 1) == 0) {
            progress.read(name, rowsRead, shareRead);
        }
        return true;
    }

    private void unequal(Row read) throws InputRefused {
        String message = read.fields() + " columns of " + header.size();
        if (read.spansLines()) {
            throw refusal(
                    "is damaged",
                    "open_quotation",
                    "a quotation mark is not closed on its line: " + message,
                    0,
                    TableFaults.AGAIN);
        }
        if (!hasNext() && read.fields() < header.size()) {
            Excerpt end = read.excerptOfEnd("ends here");
            throw InputRefused.at(
                            name,
                            "is damaged",
                            "truncated",
                            read.line(),
                            "the file ends inside a row: " + message,
                            end,
                            TableFaults.AGAIN)
                    .after(log, rowsRead - 1);
        }
        malformed("column_count", "the row has " + message, Math.min(read.fields(), header.size()));
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void notUtf8(long line) {
        log.warning("not_utf8", name, line, "not UTF-8; read as Windows-1252", null);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
