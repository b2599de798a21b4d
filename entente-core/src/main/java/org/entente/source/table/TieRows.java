package org.entente.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.source.CodeScheme;
import org.entente.source.FindingLog;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.StateCodes;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A file of ties being read: its rows, what its codes mean, and an account of what becomes of each row. A row that gave
 * a tie is kept, but of one that was called malformed nothing is used; one with an unmapped state is unmapped; else it is
 * left out.
 */
public final class TieRows {
    /** What stands for a missing value in the datasets read here. */
    private static final Set<String> MISSING = Set.of("", "NA", "NaN", ".", "..", "-9", "-8", "-7", "-9.0", "NULL");

    private final Table table;
    private final StateCodes states;
    private final FindingLog log;
    private final TieLayers layers;
    private final TextPool pool = new TextPool();
    private final List<Pending> pending = new ArrayList<>();
    private final UnmappedNames unmappedNames = new UnmappedNames();
    private long kept;
    private long mapped;
    private long unmapped;
    private long leftOut;
    private boolean begun;
    private boolean gave;
    private boolean translated;
    private boolean unknown;
    private long malformedBefore;
    private Row row = new Row();

    /** A tie of the row at hand, which counts only if nothing in the row is malformed. */
    private record Pending(Layer layer, Tie tie) {}

    /** The rows of an open table; {@link TieSource} makes them, and builders of what ships. */
    public TieRows(Table table, ImportContext context, FindingLog log, TieLayers layers) {
        this.table = table;
        this.states = context.states();
        this.log = log;
        this.layers = layers;
    }

    /** The file's columns. */
    public Header header() {
        return table.header();
    }

    /** The file's name. */
    public String file() {
        return table.name();
    }

    /**
     * Position of a column under any of its names.
     *
     * @throws InputRefused if there is none
     */
    public int column(String... aliases) throws InputRefused {
        int found = table.header().find(aliases);
        if (found < 0) {
            throw table.header().refusal(table.name(), List.of(aliases[0]), "the publisher’s own columns");
        }
        return found;
    }

    /** Position of a column under any of its names, −1 when the file has none. */
    public int findColumn(String... aliases) {
        return table.header().find(aliases);
    }

    /**
     * The next row, or null at the end. The row before is accounted for.
     *
     * @throws InputRefused if the file is damaged here
     */
    public @Nullable Row next() throws InputRefused {
        account();
        // rows of the wrong length are counted as malformed by the table itself
        Row read = table.next();
        begun = read != null;
        gave = false;
        translated = false;
        unknown = false;
        malformedBefore = table.malformed();
        if (read != null) {
            row = read;
        }
        return read;
    }

    private void account() {
        if (begun && table.malformed() == malformedBefore) {
            pending.forEach(held -> layers.of(held.layer).add(held.tie, layers.line(row.line())));
            if (gave) {
                kept++;
                mapped += translated ? 1 : 0;
            } else if (unknown) {
                unmapped++;
            } else {
                leftOut++;
            }
        }
        pending.clear();
    }

    /** Text of a field, blanks at its ends taken away; the same object for the same text. */
    public String text(int field) {
        return row.text(field, pool).strip();
    }

    /** A year of four digits, or −1; the row is then malformed. */
    public int year(int field) {
        int year = row.number(field);
        if (year >= 1000 && year <= 2999) {
            return year;
        }
        malformed("bad_year", "“" + row.text(field) + "” is no year", field);
        return -1;
    }

    /** A day, month or year in ISO form, {@link PackedDate}, or −1; the row is then malformed. */
    public int date(int field) {
        try {
            int date = PackedDate.parse(text(field));
            if (date != PackedDate.OPEN) {
                return date;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        malformed("bad_date", "“" + row.text(field) + "” is no date", field);
        return -1;
    }

    /** Whether a field holds one of the signs for missing values. */
    public boolean missing(int field) {
        return field < 0 || MISSING.contains(text(field));
    }

    /** A number; NaN when the field is missing, or holds no number: the row is then malformed. */
    public double number(int field) {
        String text = field < 0 ? "" : text(field);
        if (MISSING.contains(text)) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        malformed("bad_number", "“" + text + "” is no number", field);
        return Double.NaN;
    }

    /**
     * The ccode of the state that a field names in a year; empty when the registry has none: the row is then unmapped
     * unless it gives a tie of other states.
     */
    public OptionalInt state(CodeScheme scheme, int field, int year) {
        return state(scheme, text(field), field, year);
    }

    /** The same for a code that is not a whole field, such as one of a list; a field is shown when there is no state. */
    public OptionalInt state(CodeScheme scheme, String code, int shown, int year) {
        OptionalInt found = states.of(scheme, code, year);
        if (found.isEmpty()) {
            return unmapped(shown, year);
        }
        translated |= found.isPresent() && scheme != CodeScheme.COW;
        return found;
    }

    /**
     * The same where the dataset has codes of its own: the state that the first understood of these codes means.
     *
     * @param codes what the field may mean, in the scheme
     * @param field where it stands
     */
    public OptionalInt state(CodeScheme scheme, List<String> codes, int field, int year) {
        for (String code : codes) {
            OptionalInt found = states.of(scheme, code, year);
            if (found.isPresent()) {
                translated = true;
                return found;
            }
        }
        return unmapped(field, year);
    }

    /** Does something with a row’s two states if the registry knows both; each unknown one is counted. */
    public void pair(CodeScheme scheme, int first, int second, int year, StatePair then) {
        OptionalInt one = state(scheme, first, year);
        OptionalInt other = state(scheme, second, year);
        if (one.isPresent() && other.isPresent()) {
            then.of(one.getAsInt(), other.getAsInt());
        }
    }

    /** Counts a field as the name of no state, though a state may be called alike; gives the empty answer. */
    public OptionalInt unmapped(int field, int year) {
        unknown = true;
        unmappedNames.add(text(field), year, row, field);
        return OptionalInt.empty();
    }

    /** Whether a file of the same reading gave rows for a layer before; files come in the order of usage. */
    public boolean holds(Layer layer) {
        return layers.holds(layer);
    }

    /** Adds a tie of this row to a layer; the row is kept. */
    public void add(Layer layer, Tie tie) {
        if (layer.shape().ofPairs() && tie.a() == tie.b()) {
            log.warning(
                    "one_state",
                    table.name(),
                    row.line(),
                    "both sides are the same state by the registry; row left out",
                    row.excerpt(0));
            return;
        }
        pending.add(new Pending(layer, tie));
        gave = true;
    }

    /** Adds a fact of one year; those of years that follow each other become one tie, those of the last year open. */
    public void addYear(Layer layer, int state, int year, String kind, String name) {
        layers.yearly(layer).add(state, year, kind, name, layers.line(row.line()));
        gave = true;
    }

    /**
     * Adds a fact that holds from one day to another of the state that a code means in those years; where the code passes
     * from one state of the registry to another, each has its part, and the year between them belongs to both.
     */
    public void addSpan(Layer layer, CodeScheme scheme, int field, Tie span) {
        String code = text(field);
        int last = PackedDate.yearOf(span.to());
        int from = span.from();
        OptionalInt holder = OptionalInt.empty();
        for (int year = PackedDate.yearOf(from); year <= last; year++) {
            OptionalInt found = states.of(scheme, code, year);
            if (found.isPresent() && holder.isPresent() && found.getAsInt() != holder.getAsInt()) {
                add(layer, part(span, holder.getAsInt(), from, PackedDate.year(year)));
                from = PackedDate.year(year);
            }
            holder = found.isPresent() ? found : holder;
        }
        if (holder.isEmpty()) {
            unmapped(field, last);
            return;
        }
        translated |= scheme != CodeScheme.COW;
        add(layer, part(span, holder.getAsInt(), from, span.to()));
    }

    private static Tie part(Tie span, int state, int from, int to) {
        return Tie.number(state, 0, from, to, span.kind(), span.name(), span.value());
    }

    /** Ends on this last day are where the dataset ends, not the tie: they become open. */
    public void openEnds(Layer layer, int last) {
        layers.openEnds(layer, last);
    }

    /** What one file of a reading tells those read after it, such as a list of codes. */
    public Map<String, String> told() {
        return layers.told();
    }

    /** The row at hand is part of a tie that is added later, such as a sum. */
    public void use() {
        gave = true;
    }

    /** The row at hand is kept: what it says is added later, together with other rows. */
    public void keep() {
        gave = true;
    }

    /** Adds a tie that no single row states, such as a sum over rows. */
    public void addDerived(Layer layer, Tie tie) {
        layers.of(layer).add(tie, layers.line(1));
    }

    /** The row cannot be read. */
    public void malformed(String code, String message, int field) {
        if (table.malformed() == malformedBefore) {
            table.malformed(code, message, field);
        }
    }

    /** Something worth knowing about the row at hand, which stays. */
    public void remark(String code, String message, int field) {
        table.remark(code, message, field);
    }

    /** Something worth knowing about the whole file. */
    public void note(String code, String message) {
        log.info(code, table.name(), message);
    }

    long unmapped() {
        return unmapped;
    }

    /** The account at the end of the file, before repeated rows are taken out. */
    RowAccount close() {
        account();
        begun = false;
        unmappedNames.tell(log, table.name());
        return new RowAccount(kept, mapped, unmapped, table.malformed(), leftOut);
    }
}
