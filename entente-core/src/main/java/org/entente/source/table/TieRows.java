package org.entente.source.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
 * A file of ties being read: its rows, what its codes mean, and an account of what becomes of each row. Each is
 * kept, unmapped, malformed or left out, as {@link RowLedger} has it.
 */
public final class TieRows extends RowFields {
    private final StateCodes states;
    private final FindingLog log;
    private final TieLayers layers;
    private final RowLedger ledger = new RowLedger();
    private final UnmappedNames unmappedNames = new UnmappedNames();
    private boolean begun;

    /** The rows of an open table; {@link TieSource} makes them, and builders of what ships. */
    public TieRows(Table table, ImportContext context, FindingLog log, TieLayers layers) {
        super(table);
        this.states = context.states();
        this.log = log;
        this.layers = layers;
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
        if (read != null) {
            begin(read);
        }
        return read;
    }

    private void account() {
        if (begun && sound()) {
            ledger.settle(layers, row.line());
        } else {
            ledger.discard();
        }
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
        if (scheme != CodeScheme.COW) {
            ledger.translate();
        }
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
                ledger.translate();
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
        ledger.unknown();
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
        ledger.give(layer, tie);
    }

    /** Adds a fact of one year; those of years that follow each other become one tie, those of the last year open. */
    public void addYear(Layer layer, int state, int year, String kind, String name) {
        layers.yearly(layer).add(state, year, kind, name, layers.line(row.line()));
        ledger.give();
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
        if (scheme != CodeScheme.COW) {
            ledger.translate();
        }
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

    /** The row at hand is kept: what it says is added later, together with other rows. */
    public void keep() {
        ledger.give();
    }

    /** Adds a tie that no single row states, such as a sum over rows. */
    public void addDerived(Layer layer, Tie tie) {
        layers.of(layer).add(tie, layers.line(1));
    }

    /** Something worth knowing about the whole file. */
    public void note(String code, String message) {
        log.info(code, table.name(), message);
    }

    /** The account at the end of the file, before repeated rows are taken out. */
    RowAccount close() {
        account();
        begun = false;
        unmappedNames.tell(log, table.name());
        return ledger.account(table.malformed());
    }
}
