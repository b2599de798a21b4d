package org.entente.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.entente.notice.Severity;
import org.entente.source.FileRole;
import org.entente.source.Finding;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SnapshotFile;
import org.entente.state.StateRegistry;
import org.entente.tie.PackedDate;

/**
 * A file that a user wrote, read strictly: its author can mend it, so any fault refuses it, and the refusal lists the
 * first {@value #LISTED} with line, column, what is wrong and what to write.
 */
public final class UserTable implements AutoCloseable {
    private static final int LISTED = 20;
    private static final String ROW_WIDTH = "column_count";
    private static final String REMEDY = "Mend these lines and import the file again.";
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    private final Table table;
    private final FindingLog log;
    private final LocalDate today;
    private final List<Finding> faults = new ArrayList<>();
    private long count;
    private boolean sound;
    private Row row = new Row();

    private UserTable(Table table, FindingLog log, LocalDate today) {
        this.table = table;
        this.log = log;
        this.today = today;
    }

    /**
     * Opens a file and checks its column names.
     *
     * @param required columns that must be there
     * @param optional columns that may be there; any other is refused, for a misspelt one would be passed over
     */
    public static UserTable open(
            Path path, ImportContext context, FindingLog log, List<String> required, List<String> optional)
            throws InputRefused {
        Table table = Table.openAny(path, log, context.progress());
        LocalDate today = LocalDate.ofInstant(context.importedAt(), ZoneOffset.UTC);
        UserTable opened = new UserTable(table, log, today);
        Optional<InputRefused> refusal = UserHeader.refusal(table.name(), table.header(), required, optional);
        if (refusal.isPresent()) {
            opened.close();
            throw refusal.get();
        }
        return opened;
    }

    /** Opens a file of this form that ships with the product. */
    public static UserTable ofResource(String name, InputStream content, List<String> required, List<String> optional)
            throws InputRefused, IOException {
        FindingLog log = new FindingLog();
        UserTable opened = new UserTable(Table.ofResource(name, content, log), log, LocalDate.EPOCH);
        Optional<InputRefused> refusal = UserHeader.refusal(name, opened.table.header(), required, optional);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return opened;
    }

    /**
     * Goes to the next row; false at the end.
     *
     * @throws InputRefused if the file cannot be read further
     */
    public boolean next() throws InputRefused {
        try {
            Row read = table.next();
            sound = true;
            row = read == null ? row : read;
            return read != null;
        } catch (InputRefused e) {
            faults.addAll(e.because());
            count += e.becauseCount();
            throw refusal();
        }
    }

    /** Whether the row at hand has no fault so far. */
    public boolean sound() {
        return sound;
    }

    /** Line of the row at hand. */
    public long line() {
        return row.line();
    }

    /** A field, blanks at its ends taken away; empty when the file has no such column. */
    public String text(String column) {
        return row.text(table.header().find(column)).strip();
    }

    /** A field that must hold something. */
    public String needed(String column, String what) {
        String text = text(column);
        if (text.isEmpty()) {
            fault("empty_field", column, "empty; write " + what);
        }
        return text;
    }

    /** Notes a fault of the row at hand; what to write instead belongs to the message. */
    public void fault(String code, String column, String message) {
        sound = false;
        count++;
        if (faults.size() < LISTED) {
            int field = Math.max(0, table.header().find(column));
            String where = "column " + (field + 1) + ", " + column + ": ";
            faults.add(
                    new Finding(code, Severity.ERROR, table.name(), row.line(), where + message, row.excerpt(field)));
        }
    }

    /** A packed date, {@link PackedDate#OPEN} when empty or no date; the latter is a fault. */
    public int date(String column) {
        String text = text(column);
        try {
            if (text.isEmpty() || DATE.matcher(text).matches()) {
                return PackedDate.parse(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        fault("bad_date", column, "“" + text + "” is no date; write 2009, 2009-03 or 2009-03-01");
        return PackedDate.OPEN;
    }

    /** A number; empty when the field is empty or holds none; the latter is a fault. */
    public OptionalDouble number(String column) {
        String text = text(column);
        try {
            double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            if (text.isEmpty() || Double.isFinite(value)) {
                return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        fault("bad_number", column, "“" + text + "” is no number; write digits and a point, 1234.5, or nothing");
        return OptionalDouble.empty();
    }

    /** A web address or nothing. */
    public String address(String column) {
        String text = text(column);
        if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
            fault("bad_url", column, "“" + text + "” is no web address; write http:// or https:// …, or nothing");
        }
        return text;
    }

    /** The ccode of the state a field names on a date, its last day first; with an open date today. */
    public OptionalInt state(String column, int on) {
        LocalDate last = on == PackedDate.OPEN ? today : PackedDate.last(on);
        LocalDate first = on == PackedDate.OPEN ? today : PackedDate.first(on);
        NamedState named = NamedState.of(StateRegistry.builtIn(), text(column), first, last);
        named.fault().ifPresent(why -> fault("unknown_state", column, why));
        return named.ccode();
    }

    /** Something worth knowing about the file. */
    public void note(String code, String message) {
        log.info(code, table.name(), message);
    }

    /**
     * Ends the reading.
     *
     * @throws InputRefused if there was any fault, or no row
     */
    public void check() throws InputRefused {
        if (count > 0 || log.count(ROW_WIDTH) > 0) {
            throw refusal();
        }
        if (table.rowsRead() == 0) {
            throw InputRefused.file(
                    table.name(),
                    "is empty",
                    "no_rows",
                    "it holds column names and no row",
                    "Write a row and import it.");
        }
    }

    /**
     * Ends the reading; the file that was read.
     *
     * @throws InputRefused if there was any fault, or no row
     */
    public SnapshotFile finish(FileRole role) throws InputRefused, IOException {
        check();
        SnapshotFile file = ImportRule.snapshotFile(table, role);
        RowAccount account = new RowAccount(table.rowsRead(), 0, 0, 0, 0);
        return new SnapshotFile(file.role(), file.name(), file.sha256(), file.bytes(), file.rows(), account);
    }

    private InputRefused refusal() {
        List<Finding> all = new ArrayList<>(faults);
        log.list().stream().filter(found -> found.code().equals(ROW_WIDTH)).forEach(all::add);
        all.sort(Comparator.comparingLong(Finding::line));
        long found = count + log.count(ROW_WIDTH);
        String headline = found == 1 ? "has a fault" : "has " + found + " faults";
        List<Finding> first = all.subList(0, Math.min(LISTED, all.size()));
        return InputRefused.faults(table.name(), headline, first, found, REMEDY, table.rowsRead());
    }

    @Override
    public void close() {
        try {
            table.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
